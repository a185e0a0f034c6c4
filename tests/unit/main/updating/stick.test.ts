// A new version from a stick, and what becomes of one that is ready.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { UpdateState } from '#shared/updating/state';
import { temporaryFolder } from '../../../support/library-desk';
import { failure, type Over, PACKAGE, signer, updateDesk } from '../../../support/update-desk';
import {
  createSigner,
  makeRelease,
  openUpdateServer,
  someBytes,
  type UpdateServer,
} from '../../../support/update-server';

let server: UpdateServer;
beforeEach(async () => {
  server = await openUpdateServer(makeRelease(signer));
});
afterEach(() => server.close());

const open = (over: Over = {}) => updateDesk(server, over);

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
