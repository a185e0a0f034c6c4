// A new version put in the place of the old, counted while it starts, and gone back from where it does not.
import { chmod, mkdir, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { type Attempt, FAILED_STARTS, readAttempt, stepAt, writeAttempt } from '../../../../src/main/updating/attempt';
import { finishUpdate } from '../../../../src/main/updating/finish';
import { sha512Of } from '../../../../src/main/updating/hash-file';
import { type Facts, type Installation, installationOf } from '../../../../src/main/updating/installation';
import { putInPlace } from '../../../../src/main/updating/put-in-place';
import { createShelf } from '../../../../src/main/updating/shelf';
import { watchStart } from '../../../../src/main/updating/watch-start';
import { temporaryFolder } from '../../../support/library-desk';
import { createSigner, makeRelease, someBytes } from '../../../support/update-server';

const signer = createSigner();

const world = async () => {
  const folder = await temporaryFolder();
  const target = join(folder, 'Dateline.AppImage');
  await writeFile(target, 'the old one');
  await chmod(target, 0o755);
  const installation: Installation = { version: '0.1.0', kind: 'appimage', arch: 'x64', way: 'one-file', target };
  const packages = join(folder, 'updates');
  const note = join(folder, 'attempt.json');
  const lay = async (version: string, bytes = someBytes(5_000)): Promise<string> => {
    const files = makeRelease(signer, { version, bytes });
    const place = join(packages, version);
    await mkdir(place, { recursive: true });
    await writeFile(join(place, 'release.json'), files['latest.json'] ?? '');
    await writeFile(join(place, 'release.json.sig'), files['latest.json.sig'] ?? '');
    const path = join(place, `Dateline-${version}.AppImage`);
    await writeFile(path, bytes);
    return path;
  };
  const shelf = createShelf(packages, [signer.pinned]);
  const finish = (version: string) => finishUpdate({ installation, shelf, note, version, restart: false });
  return { folder, target, note, lay, finish };
};

test('the new file takes the place of the old in one step, can be started, and leaves nothing beside it', async () => {
  const { folder, target, lay, finish, note } = await world();
  await lay('0.2.0');
  expect(await finish('0.2.0')).toEqual({ ok: true });
  expect(new Uint8Array(await readFile(target))).toEqual(someBytes(5_000));
  expect((await stat(target)).mode & 0o777).toBe(0o755);
  expect((await readdir(folder)).sort()).toEqual(['Dateline.AppImage', 'attempt.json', 'updates']);
  const attempt = readAttempt(note);
  expect(attempt).toMatchObject({ from: '0.1.0', to: '0.2.0', starts: 0, back: { way: 'one-file', target } });
  expect(await readFile(attempt?.back?.file ?? '', 'utf8')).toBe('the old one');
});

test('a package that was changed after it was fetched is not put in place, nor one whose manifest was', async () => {
  const { target, lay, finish, folder } = await world();
  const path = await lay('0.2.0');
  await writeFile(path, someBytes(5_000).fill(0, 4_000));
  expect(await finish('0.2.0')).toEqual({ ok: false, reason: 'altered' });
  await lay('0.2.0');
  await writeFile(join(folder, 'updates', '0.2.0', 'release.json'), '{}');
  expect(await finish('0.2.0')).toEqual({ ok: false, reason: 'altered' });
  expect(await readFile(target, 'utf8')).toBe('the old one');
});

test('a release cannot be laid under the number of another', async () => {
  const { target, lay, finish, folder } = await world();
  await lay('0.2.0');
  const files = makeRelease(signer, { version: '0.0.5', bytes: someBytes(5_000) });
  await writeFile(join(folder, 'updates', '0.2.0', 'release.json'), files['latest.json'] ?? '');
  await writeFile(join(folder, 'updates', '0.2.0', 'release.json.sig'), files['latest.json.sig'] ?? '');
  expect(await finish('0.2.0')).toEqual({ ok: false, reason: 'altered' });
  expect(await readFile(target, 'utf8')).toBe('the old one');
});

test('bytes that change while they are copied never get the name of the program', async () => {
  const { folder, target } = await world();
  const file = join(folder, 'new');
  await writeFile(file, 'other bytes');
  expect(await putInPlace(file, 'f'.repeat(128), target)).toEqual({ ok: false, reason: 'altered' });
  expect(await readFile(target, 'utf8')).toBe('the old one');
  expect(await readdir(folder)).not.toContainEqual(expect.stringMatching(/^\.dateline/u));
});

test('what was kept goes back in the same way', async () => {
  const { target, lay, finish, note } = await world();
  await lay('0.2.0');
  await finish('0.2.0');
  const back = readAttempt(note)?.back;
  expect(await putInPlace(back?.file ?? '', back?.sha512 ?? '', target)).toEqual({ ok: true });
  expect(await readFile(target, 'utf8')).toBe('the old one');
});

test('an AppImage under any name is replaced where it is, and a link to it goes on leading to it', async () => {
  const { folder } = await world();
  const place = join(folder, 'Ứng dụng của Ánh');
  await mkdir(place);
  const [program, link, file] = [join(place, 'Dateline (mới).AppImage'), join(folder, 'dateline'), join(folder, 'new')];
  await writeFile(program, 'the old one');
  await symlink(program, link);
  await writeFile(file, 'the new one');
  expect(await putInPlace(file, await sha512Of(file), link)).toEqual({ ok: true });
  expect(await readlink(link)).toBe(program);
  expect(await readFile(program, 'utf8')).toBe('the new one');
  expect((await stat(program)).mode & 0o777).toBe(0o755);
  expect(await readdir(place)).toEqual(['Dateline (mới).AppImage']);
});

test('an AppImage that is not there any more is put back where it was; a place that is gone is said to be so', async () => {
  const { folder } = await world();
  const file = join(folder, 'new');
  await writeFile(file, 'the new one');
  const sum = await sha512Of(file);
  expect(await putInPlace(file, sum, join(folder, 'moved.AppImage'))).toEqual({ ok: true });
  expect((await putInPlace(file, sum, join(folder, 'gone', 'Dateline.AppImage'))).ok).toBe(false);
});

const attempt = (over: Partial<Attempt> = {}): Attempt => ({
  from: '0.1.0',
  to: '0.2.0',
  starts: 0,
  back: { way: 'one-file', file: '/kept', sha512: '', target: '/here' },
  ...over,
});

test('a new version may fail twice; the third start asks, unless there is nothing to go back to', () => {
  expect(stepAt(null, '0.2.0').is).toBe('go-on');
  expect(stepAt(attempt(), '0.2.0')).toEqual({ is: 'count', attempt: attempt({ starts: 1 }) });
  expect(stepAt(attempt({ starts: FAILED_STARTS }), '0.2.0').is).toBe('ask');
  expect(stepAt(attempt({ starts: FAILED_STARTS, back: null }), '0.2.0').is).toBe('count');
  expect(stepAt(attempt({ starts: FAILED_STARTS }), '0.3.0').is).toBe('forget');
});

test('each start is counted before anything else; whoever goes back is not asked again, whoever tries again is', async () => {
  const { note } = await world();
  writeAttempt(note, attempt());
  const offerToGoBack = vi.fn(async () => false);
  const watch = { note, version: '0.2.0', offerToGoBack };
  expect(await watchStart(watch)).toBe(true);
  expect(await watchStart(watch)).toBe(true);
  expect(offerToGoBack).not.toHaveBeenCalled();
  expect(await watchStart(watch)).toBe(true);
  expect(offerToGoBack).toHaveBeenCalledOnce();
  offerToGoBack.mockResolvedValue(true);
  expect(await watchStart(watch)).toBe(false);
  expect(readAttempt(note)).toBeNull();
  expect(await watchStart(watch)).toBe(true);
});

test('a note that is damaged keeps nobody from starting', async () => {
  const { note } = await world();
  for (const text of ['', '{', '[]', '{"from":1}', JSON.stringify({ ...attempt(), starts: -1 })]) {
    await writeFile(note, text);
    expect(await watchStart({ note, version: '0.2.0', offerToGoBack: async () => true })).toBe(true);
  }
});

const facts = (over: Partial<Facts>): Facts => ({
  version: '0.1.0',
  platform: 'linux',
  arch: 'x64',
  execPath: '/opt/Dateline/dateline',
  isPackaged: true,
  env: {},
  exists: () => false,
  ...over,
});

test('each kind of installation is renewed by its own package', () => {
  const wayOf = (over: Partial<Facts>) => {
    const { kind, way } = installationOf(facts(over)) ?? {};
    return `${kind} ${way}`;
  };
  const mounted = { APPIMAGE: '/home/x/Dateline.AppImage', APPDIR: '/tmp/.mount_D' };
  const windows = { platform: 'win32', execPath: 'C:\\Dateline\\Dateline.exe' } as const;
  expect(wayOf({ exists: () => true })).toBe('deb package-manager');
  expect(wayOf({ execPath: '/tmp/.mount_D/dateline', env: mounted })).toBe('appimage one-file');
  expect(wayOf({ exists: () => true, env: mounted })).toBe('deb package-manager');
  expect(wayOf({ execPath: '/home/x/dateline/dateline', env: mounted })).toBe('tar by-hand');
  expect(wayOf({ ...windows, exists: () => true })).toBe('setup installer');
  expect(wayOf(windows)).toBe('setup by-hand');
  expect(wayOf({ ...windows, env: { PORTABLE_EXECUTABLE_FILE: 'D:\\Dateline.exe' } })).toBe('portable by-hand');
  expect(wayOf({ platform: 'darwin' })).toBe('dmg by-hand');
  expect(installationOf(facts({ isPackaged: false, execPath: '/checkout/electron' }))).toBeNull();
});

test('the sum of a file is that of its bytes', async () => {
  const { target } = await world();
  const { createHash } = await import('node:crypto');
  expect(await sha512Of(target)).toBe(createHash('sha512').update('the old one').digest('hex'));
});
