import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ArchiveSource } from '../../../../src/main/library/backup/archive-source';
import type { Disk } from '../../../../src/main/library/disk';
import { DISK_REASONS } from '../../../../src/main/library/disk';
import { createNodeDisk } from '../../../../src/main/library/node-disk';
import { backUp, restore, targetOf, treeOf } from '../../../support/backup';
import { createFailingDisk } from '../../../support/failing-disk';
import {
  file,
  granted,
  headlineOf,
  mustOpen,
  mustSave,
  retitled,
  temporaryFolder,
} from '../../../support/library-desk';
import { createMemoryDisk, type MemoryDisk, TEARS } from '../../../support/memory-disk';
import { gif, jpeg, png } from '../../../support/photo-bytes';

/** Three articles, one of them in the trash, and three photos. */
const fill = async (folder: string, disk?: Disk): Promise<void> => {
  const library = await mustOpen(folder, disk);
  for (const headline of ['Một', 'Hai', 'Ba']) await mustSave(library, await file(library, headline));
  const { summaries } = library.list();
  if (summaries[0]) granted(await library.trash(summaries[0].id));
  for (const bytes of [png(), gif(), jpeg()]) granted(await library.putPhoto(bytes));
  await library.close();
};

const countingSignal = (cancelAt: number): { signal: AbortSignal; onProgress: () => void; steps: () => number } => {
  const controller = new AbortController();
  let steps = 0;
  return {
    signal: controller.signal,
    steps: () => steps,
    onProgress: () => {
      steps += 1;
      if (steps === cancelAt) controller.abort();
    },
  };
};

test('a backup cancelled at any step leaves no file of its own and the earlier backup as it was', async () => {
  const [folder, out] = [await temporaryFolder(), await temporaryFolder()];
  await fill(folder);
  const archive = join(out, 'dateline.zip');
  await writeFile(archive, 'bản sao lưu hôm trước');
  for (let cancelAt = 1; ; cancelAt += 1) {
    const counting = countingSignal(cancelAt);
    const answer = await backUp(folder, archive, counting);
    if (counting.steps() < cancelAt) {
      expect(answer).toMatchObject({ ok: true });
      // Each article and photo once written and once read back.
      expect(cancelAt).toBeGreaterThan(12);
      return;
    }
    expect(answer).toEqual({ ok: false, reason: 'cancelled' });
    expect(await readdir(out)).toEqual(['dateline.zip']);
    expect(await readFile(archive, 'utf8')).toBe('bản sao lưu hôm trước');
  }
});

test('a disk that refuses any step of a backup is told of, and leaves the earlier backup as it was', async () => {
  const [folder, out] = [await temporaryFolder(), await temporaryFolder()];
  await fill(folder);
  const archive = join(out, 'dateline.zip');
  await writeFile(archive, 'bản sao lưu hôm trước');
  const failingAt = (atStep: number) =>
    createFailingDisk(createNodeDisk(), { atStep, reason: 'disk-full', forGood: false });
  const whole = failingAt(Number.POSITIVE_INFINITY);
  granted(await backUp(folder, join(out, 'other.zip'), { disk: whole.disk }));
  await rm(join(out, 'other.zip'));
  for (let atStep = 1; atStep <= whole.steps(); atStep += 1) {
    expect(await backUp(folder, archive, failingAt(atStep))).toEqual({ ok: false, reason: 'disk-full' });
    expect(await readdir(out)).toEqual(['dateline.zip']);
    // Only the flush of the folder comes after the new archive has its name.
    if (atStep < whole.steps()) expect(await readFile(archive, 'utf8')).toBe('bản sao lưu hôm trước');
  }
  expect(whole.steps()).toBeGreaterThan(5);
});

test('what cannot be read back as it was written is no backup', async () => {
  const [folder, out] = [await temporaryFolder(), await temporaryFolder()];
  await fill(folder);
  const answer = await backUp(folder, join(out, 'a.zip'), {
    openSource: async (path): Promise<ArchiveSource> => {
      const bytes = await readFile(path);
      bytes.writeUInt8(bytes.readUInt8(200) ^ 1, 200);
      return { size: bytes.length, read: async (at, n) => bytes.subarray(at, at + n), close: async () => undefined };
    },
  });
  expect(answer).toEqual({ ok: false, reason: 'not-verified' });
  expect(await readdir(out)).toEqual([]);
});

test('a folder that is gone, or a library that is, is told of', async () => {
  const folder = await temporaryFolder();
  await fill(folder);
  expect(await backUp(folder, join(folder, 'gone', 'a.zip'))).toEqual({ ok: false, reason: 'missing' });
  expect(await backUp(join(folder, 'gone'), join(folder, 'a.zip'))).toEqual({ ok: false, reason: 'library-missing' });
  expect(await restore(join(folder, 'no.zip'), folder)).toEqual({ ok: false, reason: 'missing' });
});

test('a restore cancelled at any step leaves each article whole or not there, and doing it again completes it', async () => {
  const [folder, out] = [await temporaryFolder(), await temporaryFolder()];
  await fill(folder);
  const archive = join(out, 'a.zip');
  granted(await backUp(folder, archive));
  const whole = await treeOf(folder);
  for (let cancelAt = 1; ; cancelAt += 1) {
    const to = join(out, `library-${cancelAt}`);
    await mkdir(to);
    await (await mustOpen(to)).close();
    const counting = countingSignal(cancelAt);
    const answer = await restore(archive, to, counting);
    expect(granted(await (await mustOpen(to)).verify())).toMatchObject({ isSound: true });
    expect((await readdir(to)).filter((name) => name.startsWith('.'))).toEqual([]);
    granted(await restore(archive, to));
    expect(Object.keys(await treeOf(to))).toEqual(Object.keys(whole).filter((path) => !path.includes('previous')));
    if (counting.steps() < cancelAt) return expect(answer).toMatchObject({ ok: true });
    if (cancelAt <= counting.steps() - 1) expect(answer).toEqual({ ok: false, reason: 'cancelled' });
  }
});

const asSource = (bytes: Uint8Array) => async (): Promise<ArchiveSource> => ({
  size: bytes.length,
  read: async (at, n) => bytes.subarray(at, at + n),
  close: async () => undefined,
});

/** A library in memory with one article older than the archive's, and the archive. */
const crashScene = async (): Promise<{ memory: MemoryDisk; archive: Buffer }> => {
  const folder = await temporaryFolder();
  const elsewhere = await mustOpen(folder);
  const first = await file(elsewhere, 'Bản cũ');
  await file(elsewhere, 'Bài chưa có ở đây');
  granted(await elsewhere.putPhoto(png()));
  await elsewhere.close();
  const memory = createMemoryDisk();
  await (await mustOpen('/desk', memory)).close();
  granted(await backUp(folder, join(folder, 'old.zip')));
  granted(
    await restore('', '/desk', {
      target: targetOf('/desk', memory),
      openSource: asSource(await readFile(join(folder, 'old.zip'))),
    }),
  );
  await memory.removeFolder('/desk/assets');
  await memory.makeFolder('/desk/assets');
  const [missing] = (await memory.list('/desk/articles')).filter((id) => id !== first.id);
  await memory.removeFolder(`/desk/articles/${missing}`);
  for (const path of ['/desk', '/desk/articles']) await memory.syncFolder(path);
  const again = await mustOpen(folder);
  await mustSave(again, retitled(first, 'Bản mới'));
  await again.close();
  granted(await backUp(folder, join(folder, 'new.zip')));
  return { memory: memory.powerCut(memory.unflushed(), 'complete'), archive: await readFile(join(folder, 'new.zip')) };
};

test('after a power cut at any step of a restore each article is the old or the new one, whole, and a second restore completes it', async () => {
  const { memory: start, archive } = await crashScene();
  let cuts = 0;
  for (let atStep = 1; ; atStep += 1) {
    const memory = start.powerCut(0, 'complete');
    const { disk, steps } = createFailingDisk(memory, { atStep, reason: 'io-error', forGood: true });
    const order = { target: targetOf('/desk', disk), openSource: asSource(archive) };
    const answer = await restore('', '/desk', order);
    for (const tear of TEARS) {
      const after = memory.powerCut(memory.unflushed(), tear);
      const library = await mustOpen('/desk', after);
      const headlines = library.list().summaries.map(({ headline }) => headline);
      expect(library.list().damaged).toEqual([]);
      expect(headlines.filter((headline) => headline.startsWith('Bản'))).toHaveLength(1);
      if (answer.ok) expect(headlines.sort()).toEqual(['Bài chưa có ở đây', 'Bản mới'].sort());
      await library.close();
      granted(await restore('', '/desk', { target: targetOf('/desk', after), openSource: asSource(archive) }));
      const completed = await mustOpen('/desk', after);
      expect(
        completed
          .list()
          .summaries.map(({ headline }) => headline)
          .sort(),
      ).toEqual(['Bài chưa có ở đây', 'Bản mới'].sort());
      expect(granted(await completed.verify())).toMatchObject({ isSound: true, photos: 1 });
      expect((await after.list('/desk')).filter((name) => name.startsWith('.'))).toEqual([]);
      await completed.close();
      cuts += 1;
    }
    if (steps() < atStep) break;
  }
  expect(cuts).toBeGreaterThan(60);
}, 60_000);

test('a disk that refuses one step of a restore for any reason loses nothing of what was there', async () => {
  const { memory: start, archive } = await crashScene();
  for (const reason of DISK_REASONS) {
    for (let atStep = 1; ; atStep += 1) {
      const memory = start.powerCut(0, 'complete');
      const { disk, steps } = createFailingDisk(memory, { atStep, reason, forGood: false });
      await restore('', '/desk', { target: targetOf('/desk', disk), openSource: asSource(archive) });
      const library = await mustOpen('/desk', memory);
      const [old] = library.list().summaries.filter(({ headline }) => headline.startsWith('Bản'));
      if (!old) throw new Error(`lost at step ${atStep}: ${reason}`);
      expect(headlineOf(granted(await library.open(old.id)).article)).toBe(old.headline);
      await library.close();
      if (steps() < atStep) break;
    }
  }
}, 60_000);

test('what a crashed restore left aside is gone after the next one', async () => {
  const [folder, out] = [await temporaryFolder(), await temporaryFolder()];
  await fill(folder);
  granted(await backUp(folder, join(out, 'a.zip')));
  await mkdir(join(folder, '.restoring-1234', 'half'), { recursive: true });
  await copyFile(join(out, 'a.zip'), join(folder, '.restoring-1234', 'half', 'article.json'));
  granted(await restore(join(out, 'a.zip'), folder));
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  await rm(join(folder, 'articles'), { recursive: true });
});
