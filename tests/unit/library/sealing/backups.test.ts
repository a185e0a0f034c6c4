import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawPicture } from '#shared/seed/pictures/draw-picture';
import type { Library } from '../../../../src/main/library/library';
import { createNodeDisk } from '../../../../src/main/library/node-disk';
import { openLibrary } from '../../../../src/main/library/open-library';
import { makeSeal, type NewSeal, type Secret, sealedPlaceOf } from '../../../../src/main/library/sealing/seal';
import { withState, writeSeal } from '../../../../src/main/library/sealing/seal-file';
import { createSealedDisk } from '../../../../src/main/library/sealing/sealed-disk';
import {
  file,
  granted,
  headlineOf,
  mustOpen,
  nextId,
  temporaryFolder,
  tickingClock,
} from '../../../support/library-desk';
import { CHEAP } from '../../../support/sealed';

const PASSPHRASE = 'đò sang sông sớm';
const MARK = 'Chợ nổi họp sớm';

const watched = { onProgress: () => undefined, signal: new AbortController().signal };
const outside = createNodeDisk();

const openSealed = async (folder: string, { seal, key }: NewSeal): Promise<Library> => {
  const disk = createSealedDisk(outside, sealedPlaceOf(folder, seal, key));
  const sealed = { key, library: seal.library, outside };
  const parts = { folder, disk, sealed, clock: tickingClock(), newId: nextId, indexDelay: 60_000 };
  return granted(await openLibrary(parts)).library;
};

const sealedLibrary = async () => {
  const folder = join(await temporaryFolder(), 'library');
  await outside.makeFolder(folder);
  const made = await makeSeal(PASSPHRASE, CHEAP);
  const seal = withState(made.seal, made.key, 'sealed');
  await writeSeal(outside, folder, seal);
  return { folder, made: { ...made, seal }, library: await openSealed(folder, { ...made, seal }) };
};

const backedUp = async () => {
  const at = await sealedLibrary();
  const article = await file(at.library, MARK);
  const archive = join(await temporaryFolder(), 'ban-sao.sealed');
  granted(await at.library.backup(archive, '1.0.0', watched));
  return { ...at, article, archive };
};

test('a backup of a sealed library says nothing of its text', async () => {
  const { archive } = await backedUp();
  const bytes = await readFile(archive);
  expect(bytes.includes(Buffer.from(MARK))).toBe(false);
  expect(bytes.includes(Buffer.from('article.json'))).toBe(false);
});

test('the library itself takes it back without a question', async () => {
  const { archive, folder, made, article, library } = await backedUp();
  granted(await library.trash(article.id));
  granted(await library.deleteForGood(article.id));
  await library.close();
  const again = await openSealed(folder, made);
  expect(granted(await again.restoreBackup(archive, watched))).toMatchObject({ added: 1 });
  expect(headlineOf(granted(await again.open(article.id)).article)).toBe(MARK);
});

test('another library takes it with the passphrase or the recovery key of the one that was backed up, and not without', async () => {
  const { archive, article, made } = await backedUp();
  const other = await mustOpen(await temporaryFolder());
  expect(await other.restoreBackup(archive, watched)).toEqual({ ok: false, reason: 'sealed-backup' });
  const wrong: Secret = { kind: 'passphrase', passphrase: 'không phải câu này' };
  expect(await other.restoreBackup(archive, watched, wrong)).toEqual({ ok: false, reason: 'wrong-passphrase' });
  const secret: Secret = { kind: 'recovery', typed: made.recoveryKey };
  expect(granted(await other.restoreBackup(archive, watched, secret))).toMatchObject({ added: 1 });
  expect(headlineOf(granted(await other.open(article.id)).article)).toBe(MARK);
});

test('a backup with a bad byte or cut off anywhere is refused, and nothing is changed', async () => {
  const { archive, library } = await backedUp();
  const whole = await readFile(archive);
  const before = library.list().summaries;
  const damaged = join(await temporaryFolder(), 'hong.sealed');
  const step = Math.max(1, Math.floor(whole.length / 40));
  for (let at = 60; at < whole.length; at += step) {
    const flipped = Buffer.from(whole);
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    for (const bytes of [flipped, whole.subarray(0, at)]) {
      await writeFile(damaged, bytes);
      expect((await library.restoreBackup(damaged, watched)).ok, `byte ${at}`).toBe(false);
    }
  }
  expect(library.list().summaries).toEqual(before);
});

test('a plain backup comes into a sealed library, and is sealed there', async () => {
  const plain = await mustOpen(await temporaryFolder());
  const article = await file(plain, MARK);
  const archive = join(await temporaryFolder(), 'ban-sao.zip');
  granted(await plain.backup(archive, '1.0.0', watched));
  const { library, folder } = await sealedLibrary();
  expect(granted(await library.restoreBackup(archive, watched))).toMatchObject({ added: 1 });
  const bytes = await readFile(join(folder, 'articles', article.id, 'article.json'));
  expect(bytes.includes(Buffer.from(MARK))).toBe(false);
});

test('a large archive is read back piece by piece', async () => {
  const { library } = await sealedLibrary();
  for (let nth = 0; nth < 6; nth += 1) granted(await library.putPhoto(drawPicture(1, nth)));
  const archive = join(await temporaryFolder(), 'ban-sao.sealed');
  const made = granted(await library.backup(archive, '1.0.0', watched));
  expect(made.photos).toBe(6);
  expect(made.bytes).toBeGreaterThan(500_000);
});
