import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack } from '../../../../src/main/library/backup/zip-writer';
import { seal } from '../../../../src/main/library/envelope';
import { type ArchivePart, archiveOf, backUp, restore, treeOf, zipOf } from '../../../support/backup';
import { file, granted, mustOpen, nextId, temporaryFolder } from '../../../support/library-desk';
import { png } from '../../../support/photo-bytes';

const bytes = new TextEncoder().encode('{}');
const id = nextId();

/** A library with one article, into which nothing of a bad archive may come. */
const quietLibrary = async (): Promise<string> => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  await file(library, 'Bài đang có');
  await library.close();
  return folder;
};

const restoreBytes = async (archive: Uint8Array) => {
  const folder = await quietLibrary();
  const before = await treeOf(folder);
  const path = join(await temporaryFolder(), 'a.zip');
  await writeFile(path, archive);
  const answer = await restore(path, folder);
  return { answer, isUntouched: JSON.stringify(await treeOf(folder)) === JSON.stringify(before) };
};

const goodArchive = async (): Promise<Buffer> => {
  const folder = await quietLibrary();
  const library = await mustOpen(folder);
  granted(await library.putPhoto(png()));
  await library.close();
  const path = join(await temporaryFolder(), 'good.zip');
  granted(await backUp(folder, path));
  return readFile(path);
};

const HOSTILE_NAMES = [
  '../evil.json',
  `articles/${id}/../../../evil.json`,
  `articles/${id}/history/../../evil.json.gz`,
  '/etc/passwd',
  'C:/Windows/evil.json',
  'articles\\..\\evil.json',
  `articles/${id}/article.json/x`,
  `articles/${id}/evil.exe`,
  `articles/${id}/article.1234.tmp`,
  `articles/${id}/history/evil.json`,
  'articles/not-an-id/article.json',
  'newsroom/',
  'newsroom/rules.json',
  'newsroom/glossary.json/',
  'newsroom/x/glossary.json',
  `articles/${id}/`,
  `assets/${'a'.repeat(64)}.svg`,
  `assets/${'a'.repeat(64)}.jpg/`,
  'assets/',
  'library.json',
  'library.lock',
  'settings.json',
  `Articles/${id}/article.json`,
  `articles/${id}//article.json`,
  `./articles/${id}/article.json`,
  `articles/${id}/article.json\0.png`,
  '',
];

test.each(HOSTILE_NAMES)('an archive with a file called %j is refused before anything is touched', async (name) => {
  const { answer, isUntouched } = await restoreBytes(await archiveOf([{ name, bytes }]));
  expect(answer).toEqual({ ok: false, reason: 'damaged-backup' });
  expect(isUntouched).toBe(true);
});

test('what is no archive, or one of something else, is no backup', async () => {
  const others = [
    new Uint8Array(),
    new TextEncoder().encode('Không phải tệp nén'),
    new Uint8Array(100_000),
    await zipOf([await pack('photo.png', png(), 'store')]),
    await zipOf([]),
    await zipOf([await pack('manifest.jsonl', bytes, 'deflate')]),
  ];
  for (const other of others) {
    const { answer, isUntouched } = await restoreBytes(other);
    expect(answer).toEqual({ ok: false, reason: 'not-a-backup' });
    expect(isUntouched).toBe(true);
  }
});

test('a file that the manifest does not name, or names otherwise, makes the archive a damaged one', async () => {
  const article: ArchivePart = { name: `articles/${id}/article.json`, bytes: seal({}) };
  const whole = await archiveOf([article]);
  const manifestOf = async (parts: readonly ArchivePart[]) => {
    const { filesOf } = await import('../../../../src/main/library/backup/archive');
    const archive = await archiveOf(parts);
    const source = {
      size: archive.length,
      read: async (at: number, n: number) => archive.subarray(at, at + n),
      close: async () => undefined,
    };
    for await (const each of filesOf(source)) if (each.name === 'manifest.jsonl') return each.read();
    throw new Error('an archive without a manifest');
  };
  const other = { name: `trash/${id}/article.json`, bytes };
  const packed = (part: ArchivePart) => pack(part.name, part.bytes, 'deflate');
  const withManifest = async (parts: readonly ArchivePart[], listed: readonly ArchivePart[]) =>
    zipOf([
      ...(await Promise.all(parts.map(packed))),
      await pack('manifest.jsonl', await manifestOf(listed), 'deflate'),
    ]);
  const bad = [
    await withManifest([article, other], [article]),
    await withManifest([article], [article, other]),
    await withManifest([{ ...article, bytes }], [article]),
    await withManifest([other, article], [article, other]),
    // After the manifest, where nobody would look.
    await zipOf([
      await packed(article),
      await pack('manifest.jsonl', await manifestOf([article]), 'deflate'),
      await packed(other),
    ]),
  ];
  for (const archive of bad) {
    const { answer, isUntouched } = await restoreBytes(archive);
    expect(['damaged-backup', 'not-a-backup']).toContain('reason' in answer ? answer.reason : answer);
    expect(isUntouched).toBe(true);
  }
  // Nothing is wrong with the archive itself; its article is none, and is listed as damaged once it is there.
  expect((await restoreBytes(whole)).answer).toMatchObject({ ok: true });
});

test('a backup of a later format says so', async () => {
  const lines = '{"dateline":"backup","format":4,"madeAt":"2030-01-01T00:00:00.000Z","version":"9.0.0"}\n';
  const archive = await zipOf([
    await pack('something-new.bin', bytes, 'deflate'),
    await pack('manifest.jsonl', new TextEncoder().encode(lines), 'deflate'),
  ]);
  expect((await restoreBytes(archive)).answer).toEqual({ ok: false, reason: 'newer-backup' });
});

test('a symbolic link is refused', async () => {
  const archive = await archiveOf([
    { name: `articles/${id}/article.json`, bytes: new TextEncoder().encode('/etc/passwd') },
  ]);
  const directory = archive.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  archive.writeUInt32LE(0o120777 * 0x1_0000, directory + 38);
  const { answer, isUntouched } = await restoreBytes(archive);
  expect(answer).toEqual({ ok: false, reason: 'damaged-backup' });
  expect(isUntouched).toBe(true);
});

test('an encrypted file is refused', async () => {
  const archive = await archiveOf([{ name: `articles/${id}/article.json`, bytes }]);
  const directory = archive.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  archive.writeUInt16LE(0x0801, directory + 8);
  expect((await restoreBytes(archive)).answer).toEqual({ ok: false, reason: 'damaged-backup' });
});

test('a bomb is refused by what it says it unpacks to, and by what it does unpack to', async () => {
  const zeros = await pack(`articles/${id}/article.json`, new Uint8Array(1_000_000), 'deflate');
  const many = Array.from({ length: 3_000 }, () => zeros);
  expect((await restoreBytes(await zipOf(many))).answer).toMatchObject({ ok: false });
  const lying = await archiveOf([{ name: `articles/${id}/article.json`, bytes: new Uint8Array(1_000_000) }]);
  const directory = lying.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  lying.writeUInt32LE(10, directory + 24);
  expect((await restoreBytes(lying)).answer).toEqual({ ok: false, reason: 'damaged-backup' });
  const vast = await archiveOf([{ name: `articles/${id}/article.json`, bytes }]);
  vast.writeUInt32LE(0xfffffff0, vast.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24);
  expect((await restoreBytes(vast)).answer).toEqual({ ok: false, reason: 'damaged-backup' });
});

test('a manifest of one endless line is not held in memory', async () => {
  const head = '{"dateline":"backup","format":1,"madeAt":"2024-01-01T00:00:00.000Z","version":"1"}\n';
  const endless = new TextEncoder().encode(head + 'x'.repeat(50_000_000));
  const archive = await zipOf([await pack('manifest.jsonl', endless, 'deflate')]);
  expect((await restoreBytes(archive)).answer).toEqual({ ok: false, reason: 'damaged-backup' });
});

test('an archive cut off anywhere is refused, and nothing is touched', async () => {
  const whole = await goodArchive();
  const folder = await quietLibrary();
  const before = await treeOf(folder);
  const path = join(await temporaryFolder(), 'cut.zip');
  for (let length = 0; length < whole.length; length += 97) {
    await writeFile(path, whole.subarray(0, length));
    expect(await restore(path, folder)).toMatchObject({ ok: false });
  }
  expect(await treeOf(folder)).toEqual(before);
});

test('no flipped bit goes into a library: it is refused, or it was in nothing that is read', async () => {
  const whole = await goodArchive();
  const reference = await temporaryFolder();
  await (await mustOpen(reference)).close();
  const path = join(await temporaryFolder(), 'good.zip');
  await writeFile(path, whole);
  granted(await restore(path, reference));
  const right = await treeOf(reference);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
      const flipped = Buffer.from(whole);
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << bit), at);
      const folder = await temporaryFolder();
      await (await mustOpen(folder)).close();
      const bad = join(folder, 'flipped.zip');
      await writeFile(bad, flipped);
      const answer = await restore(bad, folder);
      const { 'flipped.zip': _, ...tree } = await treeOf(folder);
      expect(tree).toEqual(answer.ok ? right : {});
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('an article of a later Dateline, or of another folder, is refused by name while the others come in', async () => {
  const folder = await quietLibrary();
  const [later, foreign] = [nextId(), nextId()];
  const source = await quietLibrary();
  const { summaries } = (await mustOpen(source)).list();
  const ownId = summaries[0]?.id;
  if (!ownId) throw new Error('the library has an article');
  const own = await readFile(join(source, 'articles', ownId, 'article.json'));
  const archive = await archiveOf([
    { name: `articles/${ownId}/article.json`, bytes: own },
    { name: `articles/${later}/article.json`, bytes: seal({ schema: 99, id: later }) },
    { name: `articles/${foreign}/article.json`, bytes: own },
  ]);
  const path = join(folder, 'a.zip');
  await writeFile(path, archive);
  expect(await restore(path, folder)).toMatchObject({
    ok: true,
    added: 1,
    refused: [
      { id: later, reason: 'newer-schema' },
      { id: foreign, reason: 'foreign' },
    ],
  });
});
