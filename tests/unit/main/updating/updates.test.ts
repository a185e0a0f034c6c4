// New versions from a real http server on this machine and from a folder: what is taken, and all that is refused.
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Settings } from '#shared/settings';
import { PACKAGE_MAX } from '#shared/updating/manifest';
import type { UpdateState, UpdateView } from '#shared/updating/state';
import { httpSource } from '../../../../src/main/updating/http-source';
import type { Installation } from '../../../../src/main/updating/installation';
import type { PinnedKey } from '../../../../src/main/updating/keys';
import { createShelf } from '../../../../src/main/updating/shelf';
import { createUpdates } from '../../../../src/main/updating/updates';
import { temporaryFolder } from '../../../support/library-desk';
import {
  createSigner,
  makeRelease,
  openUpdateServer,
  sendFrom,
  someBytes,
  type UpdateServer,
} from '../../../support/update-server';

const signer = createSigner();
const HERE: Installation = {
  version: '0.1.0',
  kind: 'appimage',
  arch: 'x64',
  way: 'one-file',
  target: '/nowhere/Dateline.AppImage',
};
const PACKAGE = 'Dateline-0.2.0.AppImage';

let server: UpdateServer;
beforeEach(async () => {
  server = await openUpdateServer(makeRelease(signer));
});
afterEach(() => server.close());

interface Over {
  readonly installation?: Partial<Installation> | null;
  readonly keys?: readonly PinnedKey[];
  readonly updates?: Settings['updates'];
  readonly updateServer?: string | null;
  readonly silence?: number;
}

const open = async ({ installation = {}, keys = [signer.pinned], silence = 5_000, ...over }: Over = {}) => {
  const folder = await temporaryFolder();
  const told: UpdateView[] = [];
  let settings = { updates: over.updates ?? 'ask', updateServer: server.address as string | null };
  if (over.updateServer !== undefined) settings = { ...settings, updateServer: over.updateServer };
  const updates = createUpdates({
    installation: installation === null ? null : { ...HERE, ...installation },
    keys,
    shelf: createShelf(folder, keys),
    settings: () => settings,
    tell: (view) => told.push(view),
    pause: () => Promise.resolve(),
    openServer: (address) => httpSource({ server: address, silence }),
  });
  const state = (): UpdateState => updates.view().state;
  return {
    folder,
    told,
    updates,
    state,
    check: async () => {
      await updates.check('person');
      return state();
    },
    fetch: async () => {
      await updates.check('person');
      await updates.fetch();
      return state();
    },
    switchOff: () => {
      settings = { ...settings, updates: 'off' };
      updates.heedSettings();
    },
  };
};

const failure = (reason: string) => ({ at: 'failed', reason });

describe('looking for a new version', () => {
  test('nobody is asked while it is off, neither by the clock nor by the person', async () => {
    const { updates, check } = await open({ updates: 'off' });
    await updates.check('clock');
    expect(await check()).toMatchObject(failure('off'));
    expect(server.asked).toEqual([]);
  });

  test('without a key or an address nobody is asked either', async () => {
    expect(await (await open({ keys: [] })).check()).toMatchObject(failure('no-key'));
    expect(await (await open({ updateServer: null })).check()).toMatchObject(failure('no-server'));
    expect(server.asked).toEqual([]);
  });

  test('a newer release is offered with its number, its day, its size and its news, and nothing of it is fetched yet', async () => {
    const { check } = await open();
    expect(await check()).toEqual({
      at: 'offered',
      offer: {
        version: '0.2.0',
        date: '2026-03-08T01:00:00.000Z',
        notes: { vi: 'Nhanh hơn khi mở bàn tin.', en: 'The desk opens faster.' },
        bytes: 200_000,
        from: 'server',
        way: 'one-file',
      },
    });
    expect(server.asked).toEqual(['latest.json', 'latest.json.sig']);
  });

  test('the release that is running, and an older one, are no news', async () => {
    expect(await (await open({ installation: { version: '0.2.0' } })).check()).toEqual({ at: 'current' });
    expect(await (await open({ installation: { version: '0.10.0' } })).check()).toEqual({ at: 'current' });
  });

  test('an altered manifest, one signed by another key and one without a signature are refused', async () => {
    const altered = Buffer.from(
      Buffer.from(server.files['latest.json'] ?? [])
        .toString()
        .replace('0.2.0', '0.9.0'),
    );
    server.files = { ...makeRelease(signer), 'latest.json': altered };
    expect(await (await open()).check()).toMatchObject(failure('not-ours'));
    server.files = makeRelease(createSigner());
    expect(await (await open()).check()).toMatchObject(failure('not-ours'));
    const { 'latest.json.sig': _, ...unsigned } = makeRelease(signer);
    server.files = unsigned;
    expect(await (await open()).check()).toMatchObject(failure('unsigned'));
  });

  test('a stranger who writes our key’s id beside his own signature is refused', async () => {
    const stranger = createSigner();
    const text = makeRelease(signer)['latest.json'] ?? new Uint8Array();
    const forged = stranger.sign(text).replace(stranger.pinned.id, signer.pinned.id);
    server.files = { ...makeRelease(signer), 'latest.json.sig': Buffer.from(forged) };
    expect(await (await open()).check()).toMatchObject(failure('not-ours'));
  });

  test('while a newsroom goes from one key to the next, either of the two is enough', async () => {
    const next = createSigner();
    const text = makeRelease(signer)['latest.json'] ?? new Uint8Array();
    server.files = { ...makeRelease(signer), 'latest.json.sig': Buffer.from(signer.sign(text) + next.sign(text)) };
    expect(await (await open({ keys: [next.pinned] })).check()).toMatchObject({ at: 'offered' });
    expect(await (await open({ keys: [signer.pinned] })).check()).toMatchObject({ at: 'offered' });
    expect(await (await open({ keys: [signer.pinned, next.pinned] })).check()).toMatchObject({ at: 'offered' });
  });

  test('what is signed and yet no release that we know is refused', async () => {
    for (const over of [{ format: 2 }, { product: 'another' }, { version: '1.0' }, { files: [] }])
      await expectRefused(over, 'unreadable');
  });

  test('a name that leads out of the folder, and a package larger than any is, are refused', async () => {
    const file = { kind: 'appimage' as const, arch: 'x64' as const, name: PACKAGE, bytes: 5, sha512: 'a'.repeat(128) };
    await expectRefused({ files: [{ ...file, name: '../../bin/sh' }] }, 'unreadable');
    await expectRefused({ files: [{ ...file, name: 'http://elsewhere/x' }] }, 'unreadable');
    await expectRefused({ files: [{ ...file, bytes: PACKAGE_MAX + 1 }] }, 'unreadable');
  });

  test('a release that this version is too old for, and one without a package for this computer, are said to be so', async () => {
    await expectRefused({ minimum: '0.1.5' }, 'too-old-here');
    server.files = makeRelease(signer);
    expect(await (await open({ installation: { arch: 'arm64' } })).check()).toMatchObject(failure('no-file'));
    expect(await (await open({ installation: null })).check()).toMatchObject(failure('no-file'));
  });

  const expectRefused = async (over: object, reason: string) => {
    server.files = makeRelease(signer, { over });
    expect(await (await open()).check()).toMatchObject(failure(reason));
  };

  test('a manifest that does not end is not read to its end', async () => {
    let sent = 0;
    server.manner = (_request, response) => {
      response.writeHead(200);
      const more = (): void => {
        sent += 65_536;
        if (!response.destroyed && sent < 1e9) response.write(Buffer.alloc(65_536, 32), more);
      };
      more();
      return true;
    };
    expect(await (await open()).check()).toMatchObject(failure('unreadable'));
    expect(sent).toBeLessThan(20_000_000);
  });

  test('a server that sends elsewhere is not followed', async () => {
    const elsewhere = await openUpdateServer(makeRelease(signer));
    server.manner = (request, response) => {
      response.writeHead(302, { Location: `${elsewhere.address}${request.url?.split('/').at(-1)}` }).end();
      return true;
    };
    expect(await (await open()).check()).toMatchObject(failure('moved'));
    expect(elsewhere.asked).toEqual([]);
    await elsewhere.close();
  });

  test('a server that is not there, that says nothing, or that knows nothing', async () => {
    expect(await (await open({ updateServer: 'http://127.0.0.1:9/' })).check()).toMatchObject(failure('no-answer'));
    server.manner = () => true;
    expect(await (await open({ silence: 100 })).check()).toMatchObject(failure('no-answer'));
    server.manner = (_request, response) => Boolean(response.writeHead(500).end());
    expect(await (await open()).check()).toMatchObject(failure('server-error'));
    server.manner = () => false;
    server.files = {};
    expect(await (await open()).check()).toMatchObject(failure('not-found'));
  });

  test('what the clock asks for in vain is told to nobody', async () => {
    server.files = {};
    const { updates, state } = await open();
    await updates.check('clock');
    expect(state()).toEqual({ at: 'rest' });
  });
});

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

describe('from a stick', () => {
  const stick = async (files = makeRelease(signer)): Promise<string> => {
    const folder = await temporaryFolder();
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
    return folder;
  };

  test('a release is checked and copied by the same rules, also while looking on the server is off', async () => {
    const { updates, state, folder } = await open({ updates: 'off' });
    await updates.checkFolder(await stick(), 'latest.json');
    expect(state()).toMatchObject({ at: 'offered', offer: { from: 'file' } });
    await updates.fetch();
    expect(state()).toMatchObject({ at: 'ready' });
    expect(new Uint8Array(await readFile(join(folder, '0.2.0', PACKAGE)))).toEqual(someBytes(200_000));
    expect(server.asked).toEqual([]);
  });

  test('a release that is older, the very one, unsigned, another’s, not there or altered is refused with its reason', async () => {
    const look = async (files: ReturnType<typeof makeRelease>): Promise<UpdateState> => {
      const { updates, state } = await open();
      await updates.checkFolder(await stick(files), 'latest.json');
      await updates.fetch();
      return state();
    };
    expect(await look(makeRelease(signer, { version: '0.0.9' }))).toMatchObject(failure('older'));
    expect(await look(makeRelease(signer, { version: '0.1.0' }))).toMatchObject(failure('same'));
    expect(await look({ 'latest.json': new Uint8Array([1]) })).toMatchObject(failure('unsigned'));
    expect(await look(makeRelease(createSigner()))).toMatchObject(failure('not-ours'));
    expect(await look({})).toMatchObject(failure('not-found'));
    expect(await look({ ...makeRelease(signer), [PACKAGE]: someBytes(199_999) })).toMatchObject(failure('cut-off'));
    const wrong = someBytes(200_000).fill(0, 0, 10);
    expect(await look({ ...makeRelease(signer), [PACKAGE]: wrong })).toMatchObject(failure('altered'));
  });
});

describe('the person decides', () => {
  test('what is ready waits for the window to close only where somebody has said so', async () => {
    const { fetch, updates, state } = await open();
    await fetch();
    updates.decide(true);
    expect(state()).toMatchObject({ at: 'ready', atQuit: true });
    updates.decide(false);
    expect(state()).toMatchObject({ at: 'ready', atQuit: false });
  });

  test('what is ready is not looked for again by the clock', async () => {
    const { fetch, updates, state } = await open();
    await fetch();
    server.asked.length = 0;
    await updates.check('clock');
    expect(state()).toMatchObject({ at: 'ready' });
    expect(server.asked).toEqual([]);
  });

  test('what is to be installed by hand is never put in place at the end', async () => {
    server.files = makeRelease(signer, { kind: 'tar' });
    const { fetch, updates, state } = await open({ installation: { kind: 'tar', way: 'by-hand' } });
    expect(await fetch()).toMatchObject({ at: 'ready', mayGoBack: false });
    updates.decide(true);
    expect(state()).toMatchObject({ at: 'ready', atQuit: false });
  });
});

test('a place where no folder can be made is said to be so, and can be tried again', async () => {
  const { fetch, folder } = await open();
  await writeFile(join(folder, '0.2.0'), 'in the way');
  expect(await fetch()).toMatchObject({ ...failure('exists'), offer: { version: '0.2.0' } });
});
