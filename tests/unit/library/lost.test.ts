/** A library that somebody else takes over while something is under way: what has begun ends at the next step, and nothing more is touched. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { LibraryFailure } from '#shared/failures';
import type { Library } from '../../../src/main/library/library';
import { createNodeDisk } from '../../../src/main/library/node-disk';
import { openLibrary } from '../../../src/main/library/open-library';
import {
  contentOf,
  FORM,
  file,
  granted,
  headlineOf,
  mustOpen,
  mustSave,
  nextId,
  retitled,
  temporaryFolder,
  tickingClock,
} from '../../support/library-desk';
import { gif, png } from '../../support/photo-bytes';

const LOCKED = { ok: false, reason: 'locked' };
const watch = { signal: new AbortController().signal, onProgress: () => undefined };

type MayWrite = () => Promise<LibraryFailure | null>;

/** A session that begins on some day, with the right to write for as long as `mayWrite` says so. */
const openOn = async (folder: string, day: string, mayWrite: MayWrite): Promise<Library> => {
  const clock = tickingClock(`${day}T01:00:00Z`);
  const parts = { folder, disk: createNodeDisk(), clock, newId: nextId, indexDelay: 60_000, mayWrite };
  return granted(await openLibrary(parts)).library;
};

const always: MayWrite = async () => null;

const losable = () => {
  let reason: LibraryFailure | null = null;
  return {
    mayWrite: async () => reason,
    lose: () => {
      reason = 'locked';
    },
  };
};

test('a damaged article is still read, but no longer mended', async () => {
  const folder = await temporaryFolder();
  const { mayWrite, lose } = losable();
  const library = await openOn(folder, '2024-03-08', mayWrite);
  const article = await mustSave(library, retitled(await file(library, 'Bản trước'), 'Bản sau'));
  await library.flush();
  const place = join(folder, 'articles', article.id);
  await writeFile(join(place, 'article.json'), 'hỏng');
  const before = await readdir(place);
  lose();
  const opened = granted(await library.open(article.id));
  expect([headlineOf(opened.article), opened.recovery]).toEqual(['Bản trước', { from: 'previous', setAside: null }]);
  expect(await library.mend()).toMatchObject([{ id: article.id }]);
  expect(await library.verify({ repair: true })).toEqual(LOCKED);
  expect(await readdir(place)).toEqual(before);
  expect(await readFile(join(place, 'article.json'), 'utf8')).toBe('hỏng');
});

test('what waits for its turn to be deleted stays', async () => {
  const folder = await temporaryFolder();
  let asked = 0;
  const library = await openOn(folder, '2024-03-08', async () => {
    asked += 1;
    return asked === 4 ? 'locked' : null;
  });
  const { id } = await file(library, 'Bỏ');
  granted(await library.trash(id));
  // Asked at the gate, and again in the article's turn.
  expect(await library.deleteForGood(id)).toEqual(LOCKED);
  expect(asked).toBe(4);
  expect(await readdir(join(folder, 'trash'))).toContain(id);
});

test('of two articles whose days are over the second stays, once the library is lost between them', async () => {
  const folder = await temporaryFolder();
  const first = await openOn(folder, '2024-03-08', always);
  const ids = [(await file(first, 'Một')).id, (await file(first, 'Hai')).id];
  for (const id of ids) granted(await first.trash(id));
  await first.close();
  const left = async (): Promise<readonly string[]> => {
    const names = await readdir(join(folder, 'trash'));
    return ids.filter((id) => names.includes(id));
  };
  for (const day of ['2024-05-01', '2024-05-03', '2024-05-05']) {
    const library = await openOn(folder, day, async () => ((await left()).length < 2 ? 'locked' : null));
    await library.create(contentOf(`Tin ngày ${day}`), FORM);
    await library.expireTrash(30);
    await library.close();
  }
  expect(await left()).toHaveLength(1);
});

test('of two unused photos the second stays, once the library is lost between them', async () => {
  const folder = await temporaryFolder();
  const first = await openOn(folder, '2024-03-08', always);
  granted(await first.putPhoto(png()));
  granted(await first.putPhoto(gif()));
  await first.close();
  granted(await (await openOn(folder, '2024-03-09', always)).unusedPhotos(watch));
  const photos = (): Promise<readonly string[]> => readdir(join(folder, 'assets'));
  const library = await openOn(folder, '2024-05-01', async () => ((await photos()).length < 2 ? 'locked' : null));
  expect(await library.cleanUpPhotos(watch)).toEqual(LOCKED);
  expect(await photos()).toHaveLength(1);
});

test('unused photos are still counted, but their days are no longer noted', async () => {
  const folder = await temporaryFolder();
  const { mayWrite, lose } = losable();
  const library = await openOn(folder, '2024-03-08', mayWrite);
  granted(await library.putPhoto(png()));
  lose();
  const before = await readdir(folder);
  expect(await library.unusedPhotos(watch)).toMatchObject({ ok: true, removable: { count: 0 } });
  expect(await readdir(folder)).toEqual(before);
});

test('closing keeps no revision any more', async () => {
  const folder = await temporaryFolder();
  const { mayWrite, lose } = losable();
  const library = await openOn(folder, '2024-03-08', mayWrite);
  const article = await file(library, 'Một');
  const second = await mustSave(library, retitled(article, 'Hai'));
  await mustSave(library, retitled(second, 'Ba'));
  await library.flush();
  const revisions = async () => granted(await (await mustOpen(folder)).history.list(article.id)).revisions.length;
  const before = await revisions();
  lose();
  await library.close();
  expect(await revisions()).toBe(before);
});
