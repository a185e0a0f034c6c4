// The signing tool and the program that believes it: what one signs, the other reads.
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageOf, signRelease } from '../../../scripts/lib/sign-release.mjs';
import { makeKeys, readPrivateKey } from '../../../scripts/lib/update-keys.mjs';
import { folderSource } from '../../../src/main/updating/folder-source';
import { openKeys } from '../../../src/main/updating/keys';
import { readRelease } from '../../../src/main/updating/read-release';
import { temporaryFolder } from '../../support/library-desk';

const setUp = async () => {
  const folder = await temporaryFolder();
  const packages = join(folder, 'packages');
  await mkdir(packages);
  const [secret, published] = [join(folder, 'secret.pem'), join(folder, 'update-key.pub')];
  await makeKeys(secret, published);
  const lay = (name: string, text: string) => writeFile(join(packages, name), text);
  const read = (name: string) =>
    readRelease(name, {
      source: folderSource(packages),
      keys: openKeys(published),
      signal: new AbortController().signal,
    });
  return { folder, packages, secret, published, lay, read };
};

test('what was signed with the private key is believed by whoever has the public one, with all packages and news', async () => {
  const { packages, secret, lay, read } = await setUp();
  await lay('dateline_0.2.0_amd64.deb', 'deb');
  await lay('Dateline-0.2.0-arm64-setup.exe', 'setup');
  await lay('notes.vi.txt', 'Mở nhanh hơn.\n');
  await lay('notes.en.txt', 'Opens faster.\n');
  const signed = await signRelease(packages, [await readPrivateKey(secret)], { minimum: '0.1.0' });
  expect(signed.version).toBe('0.2.0');
  const release = await read('latest.json');
  expect(release).toMatchObject({
    ok: true,
    release: {
      manifest: {
        version: '0.2.0',
        minimum: '0.1.0',
        notes: { vi: 'Mở nhanh hơn.', en: 'Opens faster.' },
        files: [
          { kind: 'setup', arch: 'arm64', name: 'Dateline-0.2.0-arm64-setup.exe', bytes: 5 },
          { kind: 'deb', arch: 'x64', name: 'dateline_0.2.0_amd64.deb', bytes: 3 },
        ],
      },
    },
  });
  expect(await read('dateline-0.2.0.json')).toEqual(release);
});

test('the newest becomes the latest; an older one that is signed later does not', async () => {
  const { packages, secret, lay, read } = await setUp();
  for (const version of ['0.9.0', '0.10.0']) await lay(`dateline_${version}_amd64.deb`, version);
  const key = [await readPrivateKey(secret)];
  expect((await signRelease(packages, key)).version).toBe('0.10.0');
  expect((await signRelease(packages, key, { version: '0.9.0' })).version).toBe('0.9.0');
  expect(await read('latest.json')).toMatchObject({ release: { manifest: { version: '0.10.0' } } });
  expect(await read('dateline-0.9.0.json')).toMatchObject({ release: { manifest: { version: '0.9.0' } } });
});

test('while a newsroom changes its key, a release signed with both is believed by old and new programs', async () => {
  const { folder, packages, secret, published, lay, read } = await setUp();
  const old = await readFile(published, 'utf8');
  const next = join(folder, 'next.pem');
  await makeKeys(next, published, { add: true });
  await lay('dateline_0.2.0_amd64.deb', 'deb');
  await signRelease(packages, [await readPrivateKey(secret), await readPrivateKey(next)]);
  for (const keys of [old, (await readFile(published, 'utf8')).slice(old.length), await readFile(published, 'utf8')]) {
    await writeFile(published, keys);
    expect(await read('latest.json')).toMatchObject({ ok: true });
  }
  await signRelease(packages, [await readPrivateKey(next)]);
  await writeFile(published, old);
  expect(await read('latest.json')).toEqual({ ok: false, reason: 'not-ours' });
});

test('the private key is its owner’s alone, and no key is ever written over', async () => {
  const { secret, published, folder } = await setUp();
  expect((await stat(secret)).mode & 0o777).toBe(0o600);
  const before = [await readFile(secret, 'utf8'), await readFile(published, 'utf8')];
  await expect(makeKeys(secret, join(folder, 'other.pub'))).rejects.toThrow('is there already');
  await expect(makeKeys(join(folder, 'other.pem'), published)).rejects.toThrow('is there already');
  expect([await readFile(secret, 'utf8'), await readFile(published, 'utf8')]).toEqual(before);
});

test('what is no private key, and a folder without packages, are told in words', async () => {
  const { published, packages, secret } = await setUp();
  await expect(readPrivateKey(published)).rejects.toThrow('is no private Ed25519 key');
  await expect(readPrivateKey('/nowhere.pem')).rejects.toThrow('There is no key');
  await expect(signRelease(packages, [await readPrivateKey(secret)])).rejects.toThrow('There is no package');
});

test('every package is known by the name that it is made under', () => {
  const kindOf = (name: string) => {
    const its = packageOf(name);
    return its === null ? null : `${its.kind} ${its.arch} ${its.version}`;
  };
  expect(kindOf('dateline_0.1.0_amd64.deb')).toBe('deb x64 0.1.0');
  expect(kindOf('Dateline-0.1.0.AppImage')).toBe('appimage x64 0.1.0');
  expect(kindOf('Dateline-0.1.0-arm64-setup.exe')).toBe('setup arm64 0.1.0');
  expect(kindOf('Dateline-0.1.0-x64-portable.exe')).toBe('portable x64 0.1.0');
  expect(kindOf('dateline-0.1.0.tar.gz')).toBe('tar x64 0.1.0');
  expect(kindOf('Dateline-0.1.0-arm64.dmg')).toBe('dmg arm64 0.1.0');
  expect(kindOf('SHA256SUMS')).toBeNull();
});
