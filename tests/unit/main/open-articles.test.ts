/** What main keeps about the article on the sheet: which it is, and that it is kept as it is left. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Article, EMPTY_CONTENT } from '#shared/article/article';
import { contentOf as contentOfArticle } from '#shared/article/create';
import type { ArticleId } from '#shared/article/identity';
import { plain, textOf } from '#shared/article/inline';
import { PORTAL } from '#shared/layout/portal';
import type { Library } from '../../../src/main/library/library';
import { type Base, createOpenArticles } from '../../../src/main/open-articles';
import { file, granted, mustOpen, temporaryFolder } from '../../support/library-desk';

const begin = async () => {
  const library = await mustOpen(await temporaryFolder());
  return { library, articles: createOpenArticles(library) };
};

const baseOf = ({ id, revision, updatedAt }: Pick<Article, 'id' | 'revision' | 'updatedAt'>): Base => ({
  id,
  revision,
  storedAt: updatedAt,
});

const reasons = async (library: Library, id: ArticleId): Promise<readonly string[]> =>
  granted(await library.history.list(id)).revisions.map(({ why }) => why);

const newest = async (library: Library, id: ArticleId): Promise<string> => {
  const [last] = granted(await library.history.list(id)).revisions;
  if (last === undefined) throw new Error(`${id} has no history`);
  return textOf(granted(await library.history.read(id, last.key)).article.headline);
};

test('a new article is the one on the sheet, though nobody opened it', async () => {
  const { articles } = await begin();
  const made = granted(await articles.create()).article;
  expect(articles.current()).toBe(made.id);
});

test('a new article that is left for another is kept as it is left', async () => {
  const { library, articles } = await begin();
  const other = await file(library, 'Gặt sớm tránh lũ');
  const made = granted(await articles.create()).article;
  const content = { ...contentOfArticle(made), headline: plain('Đắp đê') };
  const saved = granted(await articles.save({ ...baseOf(made), content }));
  const more = { ...content, headline: plain('Đắp đê bao trước mùa lũ') };
  await articles.save({ ...baseOf(saved.summary), content: more });
  granted(await articles.open(other.id));
  expect(articles.current()).toBe(other.id);
  await library.flush();
  expect(await newest(library, made.id)).toBe('Đắp đê bao trước mùa lũ');
  expect(await reasons(library, made.id)).toEqual(['close', 'typing']);
});

test('a save that is under way when the article is left is part of what is kept of it', async () => {
  const { library, articles } = await begin();
  const other = await file(library, 'Gặt sớm tránh lũ');
  const { article } = granted(await articles.open((await file(library, 'Đắp đê')).id));
  const content = { ...contentOfArticle(article), headline: plain('Đắp đê bao trước mùa lũ') };
  const save = articles.save({ ...baseOf(article), content });
  granted(await articles.open(other.id));
  granted(await save);
  await library.flush();
  expect(await newest(library, article.id)).toBe('Đắp đê bao trước mùa lũ');
});

test('what cannot be opened does not come to the sheet, and the article there is not left', async () => {
  const { library, articles } = await begin();
  const made = granted(await articles.create()).article;
  const gone = await file(library, 'Gặt sớm tránh lũ');
  granted(await library.trash(gone.id));
  expect(await articles.open(gone.id)).toMatchObject({ ok: false });
  expect(articles.current()).toBe(made.id);
});

test('findings let stand are stored with the article, and asking twice makes no second save', async () => {
  const { library, articles } = await begin();
  const made = granted(await articles.create()).article;
  const saved = granted(await articles.change(made.id, { letStand: ['một', 'hai'] }));
  expect(saved.summary.revision).toBe(made.revision + 1);
  const again = granted(await articles.change(made.id, { letStand: ['hai'], tellAgain: ['ba'] }));
  expect(again.summary.revision).toBe(saved.summary.revision);
  const fewer = granted(await articles.change(made.id, { tellAgain: ['một'] }));
  expect(fewer.summary.revision).toBe(saved.summary.revision + 1);
  expect(granted(await library.open(made.id)).article.letStand).toEqual(['hai']);
});

test('the text saved after a finding was let stand does not take that back', async () => {
  const { library, articles } = await begin();
  const made = granted(await articles.create()).article;
  const { summary } = granted(await articles.change(made.id, { letStand: ['một'] }));
  granted(await articles.save({ ...baseOf(summary), content: { ...contentOfArticle(made), lead: plain('Sa-pô') } }));
  expect(granted(await library.open(made.id)).article).toMatchObject({ letStand: ['một'], lead: plain('Sa-pô') });
});

test('a step that does not lead there is refused as the window would, and so is one without its reason', async () => {
  const { articles } = await begin();
  const made = granted(await articles.create()).article;
  expect(await articles.change(made.id, { status: 'exported' })).toEqual({ ok: false, reason: 'no-such-step' });
  granted(await articles.change(made.id, { status: 'approved' }));
  expect(await articles.change(made.id, { status: 'spiked', why: ' ' })).toEqual({ ok: false, reason: 'no-reason' });
  expect(granted(await articles.change(made.id, { status: 'draft', takesBack: true })).summary.status).toBe('draft');
  const gone = granted(await articles.change(made.id, { status: 'spiked', why: 'Trùng bài' }));
  expect(gone.summary.status).toBe('spiked');
});

test('an article is laid out in another of the newsroom’s layouts without losing a letter, and as it was is kept', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'layouts'), { recursive: true });
  const short = { ...PORTAL, id: 'tin-ngan', name: { vi: 'Tin ngắn', en: 'In brief' } };
  const slots = PORTAL.slots.filter(({ slot }) => slot !== 'lead');
  await writeFile(join(folder, 'layouts', 'tin-ngan.json'), JSON.stringify({ ...short, slots }));
  await writeFile(join(folder, 'layouts', 'hong.json'), '{"id":');
  const library = await mustOpen(folder);
  expect(library.layouts.map(({ id }) => id)).toEqual([PORTAL.id, 'tin-ngan']);
  const articles = createOpenArticles(library);
  const content = { ...EMPTY_CONTENT, headline: plain('Cầu mới'), lead: plain('Thông xe sớm hai tháng.') };
  const made = granted(await articles.create(content)).article;
  granted(await articles.change(made.id, { layout: 'tin-ngan' }));
  const { article } = granted(await articles.open(made.id));
  expect([article.layout, textOf(article.lead)]).toEqual(['tin-ngan', '']);
  expect(JSON.stringify(article.body)).toContain('Thông xe sớm hai tháng.');
  expect(await reasons(library, made.id)).toContain('layout');
  expect(await articles.change(made.id, { layout: 'khong-co' })).toEqual({ ok: false, reason: 'missing' });
});
