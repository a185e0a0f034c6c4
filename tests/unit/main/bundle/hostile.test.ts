/** A `.dateline` file from a stranger: never another article than was written, never a crash, never more than the limits. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { forTravel } from '#shared/bundle/for-travel';
import { MAX_PHOTO_BYTES } from '#shared/photo/photo';
import { readBundle } from '../../../../src/main/bundle/read-bundle';
import { unzip } from '../../../../src/main/bundle/unzip';
import { writeBundle } from '../../../../src/main/bundle/write-bundle';
import { type FileInArchive, zipOf } from '../../../../src/main/bundle/zip-of';
import { bridgeArticle, photoOf } from '../../../support/articles';
import { bundleOf, fileOf, manifestFor } from '../../../support/bundles';
import { furnishedArticle } from '../../../support/furnished';
import { JPEG, PNG, STORED_PHOTOS } from '../../../support/stored-photos';

const article = furnishedArticle(photoOf(JPEG.asset), [photoOf(PNG.asset), photoOf(JPEG.asset)]);
let whole: Uint8Array;
beforeAll(async () => {
  whole = await writeBundle(article, STORED_PHOTOS);
});

/** Either what was written, or a reason. */
const expectTrueOrRefused = async (bytes: Uint8Array): Promise<void> => {
  const read = await readBundle(bytes);
  if (read.ok) expect(read.article).toEqual(forTravel(article));
  else expect(['broken-file', 'suspicious', 'too-large', 'newer-schema']).toContain(read.reason);
};

describe('damage', () => {
  test('a file that is cut off anywhere is refused', async () => {
    for (let part = 0; part < 50; part += 1) {
      const cut = whole.subarray(0, Math.floor((whole.length * part) / 50));
      expect(await readBundle(cut), `at ${part}/50`).toEqual({ ok: false, reason: 'broken-file' });
    }
    expect(await readBundle(whole.subarray(0, -1))).toEqual({ ok: false, reason: 'broken-file' });
  });

  test('a byte that is another never makes another article', async () => {
    for (let at = 0; at < whole.length; at += 7) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      await expectTrueOrRefused(bytes);
    }
  }, 60_000);

  test('bytes put in, taken out and written over never make another article', async () => {
    const edit = fc.record({ at: fc.nat(), cut: fc.nat(40), put: fc.uint8Array({ maxLength: 40 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const bytes = edits.reduce<Uint8Array>((now, { at, cut, put }) => {
          const from = at % (now.length + 1);
          return Buffer.concat([now.subarray(0, from), put, now.subarray(from + cut)]);
        }, whole);
        await expectTrueOrRefused(bytes);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('anything at all is answered', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), expectTrueOrRefused));
    expect(await readBundle(Buffer.from('Tít\n\nĐoạn văn.'))).toEqual({ ok: false, reason: 'broken-file' });
    expect(await readBundle(new Uint8Array())).toEqual({ ok: false, reason: 'broken-file' });
  });
});

const text = fileOf('article.json', bridgeArticle());
const stranger = (name: string): FileInArchive => fileOf(name, Buffer.from('#!/bin/sh'));

describe('intent', () => {
  test.each([
    '../article.json',
    'photos/../../.bashrc',
    '/etc/passwd',
    'C:/Windows/x.dll',
    'C:\\Windows\\x.dll',
    '..\\..\\x',
    './article.json',
    'photos//x',
    '',
    'a'.repeat(501),
  ])('a name that leads elsewhere is suspicious: %j', async (name) => {
    const files = [text, stranger(name)];
    expect(await readBundle(await zipOf([manifestFor(files), ...files]))).toEqual({ ok: false, reason: 'suspicious' });
  });

  test.each(['run.sh', 'photos/run.sh', 'article.json.exe'])(
    'what has no business there is suspicious: %s',
    async (name) => {
      const files = [text, stranger(name)];
      expect(await readBundle(await zipOf([manifestFor(files), ...files]))).toEqual({
        ok: false,
        reason: 'suspicious',
      });
    },
  );

  test('what the manifest does not name is suspicious', async () => {
    const files = [manifestFor([text]), text, fileOf(`photos/${JPEG.asset}`, JPEG.bytes)];
    expect(await readBundle(await zipOf(files))).toEqual({ ok: false, reason: 'suspicious' });
  });

  test('the same name twice is suspicious', async () => {
    expect(await readBundle(await zipOf([manifestFor([text]), text, text]))).toEqual({
      ok: false,
      reason: 'suspicious',
    });
  });

  test('the same name twice in the manifest is a broken file', async () => {
    expect(await readBundle(await zipOf([manifestFor([text, text]), text]))).toEqual({
      ok: false,
      reason: 'broken-file',
    });
  });

  test('a link into the file system is suspicious', async () => {
    const bytes = Buffer.from(await zipOf([manifestFor([text]), text]));
    const directory = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(0o120777 * 0x1_0000, directory + 38);
    expect(await readBundle(bytes)).toEqual({ ok: false, reason: 'suspicious' });
  });

  test('a file that is locked with a password is suspicious', async () => {
    const bytes = Buffer.from(await zipOf([manifestFor([text]), text]));
    const directory = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt16LE(bytes.readUInt16LE(directory + 8) | 1, directory + 8);
    expect(await readBundle(bytes)).toEqual({ ok: false, reason: 'suspicious' });
  });

  test('a photo that is not what its name says is suspicious, though the manifest vouches for it', async () => {
    const named = bridgeArticle(photoOf(JPEG.asset));
    const forged = await bundleOf(named, fileOf(`photos/${JPEG.asset}`, PNG.bytes));
    const renamed = await bundleOf(named, fileOf(`photos/${JPEG.asset}`, Buffer.from('<svg onload="x()"/>')));
    expect(await readBundle(forged)).toEqual({ ok: false, reason: 'suspicious' });
    expect(await readBundle(renamed)).toEqual({ ok: false, reason: 'suspicious' });
  });

  test('a photo that the article does not show is suspicious', async () => {
    const bytes = await bundleOf(bridgeArticle(), fileOf(`photos/${JPEG.asset}`, JPEG.bytes));
    expect(await readBundle(bytes)).toEqual({ ok: false, reason: 'suspicious' });
  });

  test('a bomb is refused before it is unpacked', async () => {
    const zeros = fileOf('article.json', Buffer.alloc(40_000_000));
    const begun = performance.now();
    expect(await readBundle(await zipOf([manifestFor([zeros]), zeros]))).toEqual({ ok: false, reason: 'suspicious' });
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  test('a file that says it is small and unpacks to more is a broken file', async () => {
    const bytes = Buffer.from(await zipOf([manifestFor([text]), text]));
    const directory = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(10, directory + 24);
    expect(await readBundle(bytes)).toEqual({ ok: false, reason: 'broken-file' });
  });

  test('more files than any article has photos are suspicious', async () => {
    const many = Array.from({ length: 2_010 }, (_, i) => fileOf(`photos/${i}`, Buffer.of(1)));
    expect(await readBundle(await zipOf(many))).toEqual({ ok: false, reason: 'suspicious' });
  });

  test('a file too large for a photo is too large', async () => {
    const noise = { name: `photos/${JPEG.asset}`, bytes: Buffer.alloc(MAX_PHOTO_BYTES + 1), how: 'store' as const };
    expect(await readBundle(await zipOf([noise]))).toEqual({ ok: false, reason: 'too-large' });
  });
});

describe('archives that others make', () => {
  test('folders among the entries are no files', async () => {
    const bytes = await zipOf([
      { name: 'word/', bytes: Buffer.alloc(0), how: 'store' },
      fileOf('word/a.xml', Buffer.of(65)),
    ]);
    const read = await unzip(bytes, { entries: 10, entryBytes: 100, allBytes: 100 });
    expect(read.ok && [...read.entries.keys()]).toEqual(['word/a.xml']);
  });
});
