// A new version that finds no room on a real small disk: said for what it is, nothing thrown away, gone on with once there is room.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canMount, mountSmallDisk, type SmallDisk } from '../../../support/small-disk';
import { failure, PACKAGE, signer, updateDesk } from '../../../support/update-desk';
import { makeRelease, openUpdateServer, someBytes, type UpdateServer } from '../../../support/update-server';

/** No multiple of the pages in which a disk is filled. */
const SIZE = 700_001;

if (canMount)
  describe('a disk that fills up while a new version comes', () => {
    let server: UpdateServer;
    let disk: SmallDisk;
    beforeEach(async () => {
      server = await openUpdateServer(makeRelease(signer, { bytes: someBytes(SIZE) }));
      disk = mountSmallDisk(1_024);
    });
    afterEach(async () => {
      disk.unmount();
      await server.close();
    });

    /** What has come of it so far, in bytes. */
    const arrived = async (folder: string): Promise<number> => {
      const parts = (await readdir(join(folder, '0.2.0'))).filter((name) => name.endsWith('.part'));
      expect(parts).toHaveLength(1);
      return (await stat(join(folder, '0.2.0', parts[0] ?? ''))).size;
    };

    // Of the piece that is the last to fit the disk takes a part without a word.
    for (const room of [SIZE - 32_768, SIZE - 16_384, 200_000])
      test(`with room for ${room} of ${SIZE} bytes the disk is named as full, and what came is gone on with`, async () => {
        const folder = join(disk.folder, 'packages');
        const { fetch, updates, state } = await updateDesk(server, { folder });
        // The manifest and its signature take a page each.
        await disk.fill(room + 2 * 4_096);
        expect(await fetch()).toMatchObject({ ...failure('disk-full'), offer: { version: '0.2.0' } });
        const have = await arrived(folder);
        expect(have).toBeGreaterThan(room / 2);
        expect(have).toBeLessThan(SIZE);
        await disk.free();
        server.asked.length = 0;
        await updates.fetch();
        expect(state()).toMatchObject({ at: 'ready' });
        expect(server.asked).toEqual([`${PACKAGE} bytes=${have}-`]);
      });

    test('without room for anything nothing is begun, and it can be tried again', async () => {
      const folder = join(disk.folder, 'packages');
      const { fetch, updates, state } = await updateDesk(server, { folder });
      await disk.fill();
      expect(await fetch()).toMatchObject(failure('disk-full'));
      await disk.free();
      await updates.fetch();
      expect(state()).toMatchObject({ at: 'ready' });
    });
  });
