import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArticleId, toInstant } from '#shared/article/identity';
import { filesOf } from '../../../../src/main/library/backup/archive';
import { openFileSource } from '../../../../src/main/library/backup/archive-source';
import { createZipWriter, pack } from '../../../../src/main/library/backup/zip-writer';
import { seal } from '../../../../src/main/library/envelope';
import { createNodeDisk } from '../../../../src/main/library/node-disk';
import { articleOf } from '../../../support/articles';
import { backUp, restore } from '../../../support/backup';
import { granted, mustOpen, temporaryFolder } from '../../../support/library-desk';

const ARTICLES = 2_000;
/** Together far more than what may be held at once. */
const PHOTOS = 40;
const PHOTO_BYTES = 4_000_000;

const seed = async (folder: string): Promise<void> => {
  await (await mustOpen(folder)).close();
  const now = toInstant(new Date('2024-03-08'));
  for (let n = 0; n < ARTICLES; n += 1) {
    const id = readArticleId(`01HRE5Q3K8ZQ4T7V9Y${n.toString().padStart(8, '0')}`);
    if (id === null) throw new Error('an id is written wrongly');
    await mkdir(join(folder, 'articles', id));
    const article = { ...articleOf({}), id, createdAt: now, updatedAt: now };
    await writeFile(join(folder, 'articles', id, 'article.json'), seal(article));
  }
  for (let n = 0; n < PHOTOS; n += 1) {
    const name = `${n.toString(16).padStart(64, '0')}.jpg`;
    await writeFile(join(folder, 'assets', name), new Uint8Array(PHOTO_BYTES).fill(n));
  }
};

/** The highest that was held beside the heap's own rest, in bytes, looked at with each step. */
const peakOf = (): { look: () => void; bytes: () => number } => {
  const start = process.memoryUsage().arrayBuffers;
  let peak = 0;
  return {
    look: () => {
      peak = Math.max(peak, process.memoryUsage().arrayBuffers - start);
    },
    bytes: () => peak,
  };
};

test('two thousand articles and 160 MB of photos are backed up and restored in little memory', async () => {
  const [from, out] = [await temporaryFolder(), await temporaryFolder()];
  await seed(from);
  const archive = join(out, 'large.zip');
  const peak = peakOf();
  const made = granted(await backUp(from, archive, { onProgress: peak.look, disk: createNodeDisk() }));
  expect(made).toMatchObject({ articles: ARTICLES, photos: PHOTOS });
  expect(made.bytes).toBeGreaterThan(PHOTOS * PHOTO_BYTES);
  expect(granted(await restore(archive, from, { onProgress: peak.look }))).toMatchObject({ kept: ARTICLES });
  // A few photos under way, and what the collector has not come round to yet.
  expect(peak.bytes()).toBeLessThan(80_000_000);
}, 120_000);

test('an archive of more files than the old format can count is read to its end', async () => {
  const pieces: Uint8Array[] = [];
  const zip = createZipWriter(async (bytes) => void pieces.push(bytes), new Date(2024, 3, 1));
  const file = await pack('articles/x', new Uint8Array(1), 'store');
  for (let n = 0; n < 70_000; n += 1) await zip.put(file);
  await zip.end();
  const bytes = Buffer.concat(pieces);
  let files = 0;
  const source = {
    size: bytes.length,
    read: async (at: number, length: number) => bytes.subarray(at, at + length),
    close: async () => undefined,
  };
  for await (const each of filesOf(source)) files += each.size;
  expect(files).toBe(70_000);
}, 60_000);

test('a file that begins beyond four gigabytes is found again', async () => {
  const path = join(await temporaryFolder(), 'sparse.zip');
  const file = await open(path, 'w');
  const zeros = new Uint8Array(100_000_000);
  let at = 0;
  // The zeros are left out: the file system counts them without keeping them.
  const zip = createZipWriter(
    async (bytes) => {
      if (bytes !== zeros) await file.write(bytes, 0, bytes.length, at);
      at += bytes.length;
    },
    new Date(2024, 3, 1),
  );
  const vast = await pack('articles/vast', zeros, 'store');
  for (let n = 0; n < 45; n += 1) await zip.put(vast);
  await zip.put(await pack('articles/last', new TextEncoder().encode('sau bốn gigabyte'), 'deflate'));
  expect(await zip.end()).toBeGreaterThan(4_500_000_000);
  await file.close();

  const source = await openFileSource(path);
  let last = new Uint8Array();
  for await (const each of filesOf(source))
    if (each.name === 'articles/last') last = Uint8Array.from(await each.read());
  await source.close();
  expect(new TextDecoder().decode(last)).toBe('sau bốn gigabyte');
});
