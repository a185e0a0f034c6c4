import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { file, granted, mustOpen, mustSave, nextId, retitled, temporaryFolder } from '../../support/library-desk';

test('an article thrown away leaves the desk and comes back as it was', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const article = await mustSave(library, await file(library, 'Bỏ rồi lấy lại'));
  granted(await library.trash(article.id));
  expect(library.list().summaries).toEqual([]);
  expect(await library.open(article.id)).toEqual({ ok: false, reason: 'in-trash' });

  granted(await library.restore(article.id));
  expect(library.list().summaries).toMatchObject([{ headline: 'Bỏ rồi lấy lại', revision: 1 }]);
  expect(granted(await library.open(article.id)).article).toEqual(article);
});

test('the trash says what was thrown away and when, the last first, also after a restart', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const first = await file(library, 'Trước');
  const second = await file(library, 'Sau');
  granted(await library.trash(first.id));
  granted(await library.trash(second.id));
  await library.close();

  const { articles, damaged } = await (await mustOpen(folder)).listTrash();
  expect(articles.map(({ summary }) => summary.headline)).toEqual(['Sau', 'Trước']);
  expect(articles.every(({ summary, trashedAt }) => trashedAt !== null && trashedAt > summary.createdAt)).toBe(true);
  expect(damaged).toEqual([]);
});

test('a save that comes after the article was thrown away says so and loses nothing of either', async () => {
  const library = await mustOpen(await temporaryFolder());
  const article = await file(library, 'Tít');
  granted(await library.trash(article.id));
  expect(await library.save(retitled(article, 'Gõ tiếp'))).toEqual({ ok: false, reason: 'in-trash' });
  granted(await library.restore(article.id));
  await mustSave(library, retitled(article, 'Gõ tiếp'));
  expect(library.list().summaries.map(({ headline }) => headline)).toEqual(['Gõ tiếp']);
});

test('an article whose place is taken stays in the trash', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const article = await file(library, 'Tít');
  granted(await library.trash(article.id));
  await mkdir(join(folder, 'articles', article.id));
  expect(await library.restore(article.id)).toEqual({ ok: false, reason: 'exists' });
  expect((await library.listTrash()).articles).toHaveLength(1);
});

test('what is not there can be neither thrown away nor brought back', async () => {
  const library = await mustOpen(await temporaryFolder());
  expect(await library.trash(nextId())).toEqual({ ok: false, reason: 'missing' });
  expect(await library.restore(nextId())).toEqual({ ok: false, reason: 'missing' });
});

test('an article can go to the trash a second time', async () => {
  const library = await mustOpen(await temporaryFolder());
  const { id } = await file(library, 'Tít');
  granted(await library.trash(id));
  const [before] = (await library.listTrash()).articles;
  granted(await library.restore(id));
  granted(await library.trash(id));
  const [after] = (await library.listTrash()).articles;
  expect((after?.trashedAt ?? '') > (before?.trashedAt ?? '')).toBe(true);
});
