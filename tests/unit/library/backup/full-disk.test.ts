import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { backUp, restore } from '../../../support/backup';
import { file, granted, mustOpen, temporaryFolder } from '../../../support/library-desk';
import { canMount, mountSmallDisk } from '../../../support/small-disk';

/** More than a small disk holds, since each is as good as unpackable. */
const fill = async (folder: string): Promise<void> => {
  const library = await mustOpen(folder);
  for (let n = 0; n < 40; n += 1) await file(library, `Bài ${n}`);
  await library.close();
  for (let n = 0; n < 20; n += 1) {
    const noise = crypto.getRandomValues(new Uint8Array(60_000));
    await writeFile(join(folder, 'assets', `${n.toString(16).padStart(64, '0')}.jpg`), noise);
  }
};

if (canMount) {
  test('a disk too small for the backup is told of, and keeps the backup that was there', async () => {
    const folder = await temporaryFolder();
    await fill(folder);
    const disk = mountSmallDisk(512);
    onTestFinished(disk.unmount);
    const archive = join(disk.folder, 'dateline.zip');
    await writeFile(archive, 'bản hôm trước');
    expect(await backUp(folder, archive)).toEqual({ ok: false, reason: 'disk-full' });
    expect(await readdir(disk.folder)).toEqual(['dateline.zip']);
  });

  test('a disk too small for the restore keeps every article whole that came in, and takes the rest once there is room', async () => {
    const [folder, out] = [await temporaryFolder(), await temporaryFolder()];
    const library = await mustOpen(folder);
    for (let n = 0; n < 40; n += 1) await file(library, `Bài ${n}`);
    await library.close();
    granted(await backUp(folder, join(out, 'a.zip')));
    const disk = mountSmallDisk(512);
    onTestFinished(disk.unmount);
    await (await mustOpen(disk.folder)).close();
    await disk.fill(100_000);
    expect(await restore(join(out, 'a.zip'), disk.folder)).toEqual({ ok: false, reason: 'disk-full' });
    expect(granted(await (await mustOpen(disk.folder)).verify())).toMatchObject({ isSound: true });
    await disk.free();
    granted(await restore(join(out, 'a.zip'), disk.folder));
    expect(granted(await (await mustOpen(disk.folder)).verify())).toMatchObject({ isSound: true, articles: 40 });
  });
} else {
  test('on this machine no small disk can be made: what a full one does is tried on one that refuses each step', () => {
    expect(canMount).toBe(false);
  });
}
