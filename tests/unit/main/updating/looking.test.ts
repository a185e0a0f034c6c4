// A new version looked for on a real http server of this machine: what is offered, and all that is refused.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PACKAGE_MAX } from '#shared/updating/manifest';
import { failure, type Over, PACKAGE, signer, updateDesk } from '../../../support/update-desk';
import { createSigner, makeRelease, openUpdateServer, type UpdateServer } from '../../../support/update-server';

let server: UpdateServer;
beforeEach(async () => {
  server = await openUpdateServer(makeRelease(signer));
});
afterEach(() => server.close());

const open = (over: Over = {}) => updateDesk(server, over);

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
