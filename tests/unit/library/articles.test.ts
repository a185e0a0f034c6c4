import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EMPTY_CONTENT } from '#shared/article/article';
import { toInstant } from '#shared/article/identity';
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
  openAt,
  retitled,
  temporaryFolder,
  tickingClock,
} from '../../support/library-desk';

const EIGHT = toInstant(new Date('2026-11-22T08:00:00Z'));

test('a new article is a draft at revision 0, and is there after a restart', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const { article } = granted(await library.create(contentOf('Cầu mới ở Thạnh Lợi'), FORM));
  expect(article).toMatchObject({ revision: 0, status: 'draft', ...FORM });
  await library.close();

  const reopened = await mustOpen(folder);
  expect(granted(await reopened.open(article.id))).toEqual({ ok: true, article, recovery: null });
  expect(reopened.list().summaries).toMatchObject([{ id: article.id, headline: 'Cầu mới ở Thạnh Lợi' }]);
});

test('a save raises the revision and the time, and tells both', async () => {
  const library = await mustOpen(await temporaryFolder());
  const article = await file(library, 'Tít cũ');
  const saved = granted(await library.save(retitled(article, 'Tít mới')));
  expect(saved.revision).toBe(1);
  expect(saved.updatedAt > article.updatedAt).toBe(true);

  const { article: stored } = granted(await library.open(article.id));
  expect(headlineOf(stored)).toBe('Tít mới');
  expect(stored).toMatchObject({ revision: 1, updatedAt: saved.updatedAt, createdAt: article.createdAt });
});

test('an article is renamed on the desk by its headline', async () => {
  const library = await mustOpen(await temporaryFolder());
  const article = await file(library, 'Tít cũ');
  await mustSave(library, retitled(article, 'Tít mới'));
  expect(library.list().summaries.map(({ headline }) => headline)).toEqual(['Tít mới']);
});

test('the desk lists the article changed last first', async () => {
  const library = await mustOpen(await temporaryFolder());
  const first = await file(library, 'Một');
  await file(library, 'Hai');
  await mustSave(library, first);
  expect(library.list().summaries.map(({ headline }) => headline)).toEqual(['Một', 'Hai']);
});

test('a duplicate is a draft of its own with the same text and no slug', async () => {
  const library = await mustOpen(await temporaryFolder());
  const original = await mustSave(library, {
    ...(await file(library, 'Mùa nước nổi')),
    status: 'approved',
    slug: 'mua-nuoc-noi',
    tags: ['nông nghiệp'],
  });
  const { article: copy } = granted(await library.duplicate(original.id));
  expect(copy).toMatchObject({ headline: original.headline, body: original.body, tags: ['nông nghiệp'] });
  expect(copy).toMatchObject({ status: 'draft', revision: 0, slug: '' });
  expect(copy.createdAt > original.createdAt).toBe(true);
  expect(copy.id).not.toBe(original.id);

  await mustSave(library, retitled(copy, 'Bản sao'));
  expect(headlineOf(granted(await library.open(original.id)).article)).toBe('Mùa nước nổi');
});

test('a duplicate begins its own way through the newsroom, under the embargo of what it copies', async () => {
  const library = await mustOpen(await temporaryFolder());
  const original = await mustSave(library, {
    ...(await file(library, 'Mùa nước nổi')),
    assignee: 'Minh Thư',
    deadline: EIGHT,
    embargo: EIGHT,
    trail: [{ at: EIGHT, by: 'Minh Thư', act: 'submitted', note: '' }],
  });
  const { article: copy } = granted(await library.duplicate(original.id));
  expect(copy).toMatchObject({ assignee: '', deadline: null, embargo: EIGHT, trail: [] });
});

test('an id that is taken is not given twice', async () => {
  const folder = await temporaryFolder();
  const ids = [nextId(), nextId()];
  const [taken, free] = ids;
  const queue = [taken, taken, free];
  const { library } = granted(
    await openLibrary({
      folder,
      disk: createNodeDisk(),
      clock: tickingClock(),
      newId: () => queue.shift() ?? nextId(),
    }),
  );
  const first = await file(library, 'Một');
  const second = await file(library, 'Hai');
  expect([first.id, second.id]).toEqual([taken, free]);
  expect(headlineOf(granted(await library.open(first.id)).article)).toBe('Một');
  await library.close();
});

test('an article that was never there is missing', async () => {
  const library = await mustOpen(await temporaryFolder());
  expect(await library.open(nextId())).toEqual({ ok: false, reason: 'missing' });
  expect(await library.duplicate(nextId())).toEqual({ ok: false, reason: 'missing' });
});

test('an open article whose folder is deleted by hand is written again at the next save', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const article = await file(library, 'Còn trong cửa sổ');
  await rm(join(folder, 'articles', article.id), { recursive: true });
  await mustSave(library, article);
  expect(headlineOf(granted(await library.open(article.id)).article)).toBe('Còn trong cửa sổ');
});

test('nothing is written to the place of an unplugged drive', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const article = await file(library, 'Trên ổ rời');
  await rm(folder, { recursive: true });
  expect(await library.save(article)).toEqual({ ok: false, reason: 'library-missing' });
  expect(await library.create(EMPTY_CONTENT, FORM)).toEqual({ ok: false, reason: 'library-missing' });
  await expect(readdir(folder)).rejects.toThrow('ENOENT');
});

test('a closed library writes nothing more', async () => {
  const library = await mustOpen(await temporaryFolder());
  const article = await file(library, 'Tít');
  await library.close();
  expect(await library.save(article)).toEqual({ ok: false, reason: 'closed' });
  expect(await library.trash(article.id)).toEqual({ ok: false, reason: 'closed' });
});

test('a folder in the way of the library is an answer, not a crash', async () => {
  const folder = await temporaryFolder();
  const disk = createNodeDisk();
  const inTheWay = await disk.createFile(join(folder, 'library'));
  await inTheWay.close();
  expect(await openAt(join(folder, 'library'))).toEqual({ ok: false, reason: 'missing' });
});
