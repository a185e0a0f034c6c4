// A new version fetched from a real http server of this machine: whole and private, or not at all.
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { failure, type Over, PACKAGE, signer, updateDesk } from '../../../support/update-desk';
import { makeRelease, openUpdateServer, sendFrom, someBytes, type UpdateServer } from '../../../support/update-server';

let server: UpdateServer;
beforeEach(async () => {
  server = await openUpdateServer(makeRelease(signer));
});
afterEach(() => server.close());

const open = (over: Over = {}) => updateDesk(server, over);

describe('fetching it', () => {
  test('the whole package lies in a folder that nobody else may look into, and is ready', async () => {
    const { fetch, folder, told } = await open();
    expect(await fetch()).toMatchObject({ at: 'ready', atQuit: false, mayGoBack: true });
    const path = join(folder, '0.2.0', PACKAGE);
    expect(new Uint8Array(await readFile(path))).toEqual(someBytes(200_000));
    for (const each of [folder, join(folder, '0.2.0')]) expect((await stat(each)).mode & 0o777).toBe(0o700);
    expect((await stat(path)).mode & 0o077).toBe(0);
    const steps = told.flatMap(({ state }) => (state.at === 'fetching' ? [state.done] : []));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(200_000);
  });

  test('a package of which one byte is another is thrown away', async () => {
    const bytes = someBytes(200_000);
    bytes[123_456] = (bytes[123_456] ?? 0) ^ 1;
    server.files = { ...server.files, [PACKAGE]: bytes };
    const { fetch, folder } = await open();
    expect(await fetch()).toMatchObject({ ...failure('altered'), offer: { version: '0.2.0' } });
    expect(await readdir(join(folder, '0.2.0'))).toEqual(['release.json', 'release.json.sig']);
  });

  test('more than was signed is not taken', async () => {
    server.files = { ...server.files, [PACKAGE]: someBytes(50_000_000) };
    const { fetch, folder } = await open();
    expect(await fetch()).toMatchObject(failure('altered'));
    expect(await readdir(join(folder, '0.2.0'))).toEqual(['release.json', 'release.json.sig']);
  });

  test('a package that ends early is kept as far as it came, and is never ready', async () => {
    const whole = server.files[PACKAGE] ?? new Uint8Array();
    server.files = { ...server.files, [PACKAGE]: whole.subarray(0, 150_000) };
    const { fetch, folder, updates, state } = await open();
    expect(await fetch()).toMatchObject(failure('cut-off'));
    const [part] = (await readdir(join(folder, '0.2.0'))).filter((name) => name.endsWith('.part'));
    expect((await stat(join(folder, '0.2.0', part ?? ''))).size).toBe(150_000);
    server.files = { ...server.files, [PACKAGE]: whole };
    server.asked.length = 0;
    await updates.fetch();
    expect(state()).toMatchObject({ at: 'ready' });
    expect(server.asked).toEqual([`${PACKAGE} bytes=150000-`]);
  });

  test('a connection that is cut again and again is gone on with, each time from where it broke', async () => {
    server.manner = (request, response, bytes) => {
      if (!request.url?.endsWith('.AppImage') || bytes === null) return false;
      const from = Number(/\d+/u.exec(request.headers.range ?? '0')?.[0]);
      const range = `bytes ${from}-${bytes.byteLength - 1}/${bytes.byteLength}`;
      response.writeHead(from > 0 ? 206 : 200, { 'Content-Length': bytes.byteLength - from, 'Content-Range': range });
      response.write(bytes.subarray(from, from + 60_000), () => setTimeout(() => response.destroy(), 30));
      return true;
    };
    const { fetch } = await open();
    expect(await fetch()).toMatchObject({ at: 'ready' });
    expect(server.asked.filter((name) => name.startsWith(PACKAGE))).toHaveLength(4);
  });

  test('a server that knows no ranges sends it from the beginning, and it is whole', async () => {
    let times = 0;
    server.manner = (request, response, bytes) => {
      if (!request.url?.endsWith('.AppImage') || bytes === null) return false;
      times += 1;
      if (times > 1) sendFrom(response, bytes, 0);
      else {
        response.writeHead(200, { 'Content-Length': bytes.byteLength });
        response.write(bytes.subarray(0, 60_000), () => setTimeout(() => response.destroy(), 30));
      }
      return true;
    };
    expect(await (await open()).fetch()).toMatchObject({ at: 'ready' });
    expect(times).toBe(2);
  });

  test('who stops it has the offer as before, and goes on later from where it was', async () => {
    server.manner = (request, response, bytes) => {
      if (!request.url?.endsWith('.AppImage') || request.headers.range !== undefined || bytes === null) return false;
      response.writeHead(200, { 'Content-Length': bytes.byteLength });
      response.write(bytes.subarray(0, 100_000));
      return true;
    };
    const { updates, state, told } = await open();
    await updates.check('person');
    const fetching = updates.fetch();
    await expect.poll(() => told.at(-1)?.state).toMatchObject({ at: 'fetching', done: 100_000 });
    updates.cancel();
    await fetching;
    expect(state()).toMatchObject({ at: 'offered' });
    await updates.fetch();
    expect(state()).toMatchObject({ at: 'ready' });
    expect(server.asked.at(-1)).toBe(`${PACKAGE} bytes=100000-`);
  });

  test('switched off in the middle, nothing more is asked', async () => {
    server.manner = (request) => request.url?.endsWith('.AppImage') === true;
    const { updates, state, switchOff } = await open();
    await updates.check('person');
    const fetching = updates.fetch();
    await expect.poll(() => server.asked).toContain(PACKAGE);
    switchOff();
    await fetching;
    expect(state()).toMatchObject({ at: 'offered' });
    await updates.fetch();
    expect(state()).toMatchObject(failure('off'));
    expect(server.asked.filter((name) => name === PACKAGE)).toHaveLength(1);
  });

  test('the package of the running version is fetched too where it lies on the server, to come back to', async () => {
    const installation = { kind: 'setup', way: 'installer' } as const;
    const older = makeRelease(signer, { version: '0.1.0', kind: 'setup', bytes: someBytes(1_000) });
    const newer = makeRelease(signer, { kind: 'setup' });
    server.files = newer;
    expect(await (await open({ installation })).fetch()).toMatchObject({ at: 'ready', mayGoBack: false });
    server.files = { ...older, ...newer };
    const { fetch, folder } = await open({ installation });
    await mkdir(join(folder, '0.0.1'), { recursive: true });
    expect(await fetch()).toMatchObject({ at: 'ready', mayGoBack: true });
    expect((await readdir(folder)).sort()).toEqual(['0.1.0', '0.2.0']);
  });
});
