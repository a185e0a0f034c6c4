/** Whatever goes on beside the person in an ordinary day, the text on the sheet is never refused as somebody else's. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Article } from '#shared/article/article';
import { contentOf as contentOfArticle } from '#shared/article/create';
import { plain } from '#shared/article/inline';
import type { Saved } from '#shared/ipc';
import type { Library } from '../../../src/main/library/library';
import { libraryPaths } from '../../../src/main/library/paths';
import { type Base, createOpenArticles, type OpenArticles } from '../../../src/main/open-articles';
import { file, granted, headlineOf, mustOpen, temporaryFolder } from '../../support/library-desk';

interface Sheet {
  readonly library: Library;
  readonly articles: OpenArticles;
  /** As the window has it: saved from there twice. */
  readonly article: Article;
  readonly current: string;
  readonly archive: string;
}

const watched = { signal: new AbortController().signal, onProgress: () => undefined };

const baseOf = ({ id, revision, updatedAt }: Pick<Article, 'id' | 'revision' | 'updatedAt'>): Base => ({
  id,
  revision,
  storedAt: updatedAt,
});

const save = (
  articles: OpenArticles,
  from: Pick<Article, 'id' | 'revision' | 'updatedAt'>,
  article: Article,
  headline: string,
): Promise<Saved> =>
  articles.save({ ...baseOf(from), content: { ...contentOfArticle(article), headline: plain(headline) } });

const sheet = async (): Promise<Sheet> => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const articles = createOpenArticles(library);
  const { article } = granted(await articles.open((await file(library, 'Nước lên')).id));
  const archive = join(await temporaryFolder(), 'sao luu.zip');
  granted(await library.backup(archive, '0.1.0', watched));
  const first = granted(await save(articles, article, article, 'Nước lên sớm')).summary;
  const { revision, updatedAt } = granted(await save(articles, first, article, 'Nước lên rất sớm')).summary;
  const current = join(libraryPaths(folder).articles, article.id, 'article.json');
  return { library, articles, article: { ...article, revision, updatedAt }, current, archive };
};

const mendings: readonly (readonly [string, (sheet: Sheet) => Promise<unknown>])[] = [
  ['a repair of the whole library', ({ library }) => library.verify({ repair: true })],
  ['a restore from a backup that is older', ({ library, archive }) => library.restoreBackup(archive, watched)],
];

test.each(mendings)(
  'a file that went bad under the sheet and was mended by %s takes the later text',
  async (_, mend) => {
    const at = await sheet();
    await writeFile(at.current, 'hỏng');
    await mend(at);
    granted(await save(at.articles, at.article, at.article, 'Nước lên sớm nhất'));
    expect(headlineOf(granted(await at.library.peek(at.article.id)).article)).toBe('Nước lên sớm nhất');
  },
);

test.each(mendings)(
  'a sheet that hears of %s is told that the file was mended, not that somebody wrote an earlier text',
  async (_, mend) => {
    const { library, articles, article, current, archive } = await sheet();
    await writeFile(current, 'hỏng');
    await mend({ library, articles, article, current, archive });
    expect(await library.hasChangedOutside(article.id)).toBe(true);
    const opened = granted(await articles.open(article.id));
    expect(headlineOf(opened.article)).toBe('Nước lên sớm');
    expect(opened.recovered).toMatchObject({ from: 'previous' });
    expect(granted(await articles.open(article.id)).recovered).toBeNull();
    expect(await library.hasChangedOutside(article.id)).toBe(false);
  },
);

test('two changes made at once, and the file gone bad between them, do not shut the sheet out', async () => {
  const { library, articles, article, current } = await sheet();
  const first = granted(await articles.change(article.id, { addTags: ['lũ'] }, baseOf(article))).summary;
  await writeFile(current, 'hỏng');
  const second = granted(await articles.change(article.id, { status: 'submitted' }, baseOf(article))).summary;
  expect(second.revision).toBe(first.revision + 1);
  granted(await save(articles, first, article, 'Nước lên sớm nhất'));
  const stored = granted(await library.peek(article.id)).article;
  expect(headlineOf(stored)).toBe('Nước lên sớm nhất');
  expect(stored).toMatchObject({ tags: ['lũ'], status: 'submitted' });
});

test('what was mended and written anew since is no longer told', async () => {
  const { library, articles, article, current } = await sheet();
  await writeFile(current, 'hỏng');
  await library.verify({ repair: true });
  granted(await save(articles, article, article, 'Nước lên sớm nhất'));
  expect(granted(await articles.open(article.id)).recovered).toBeNull();
  expect(await library.hasChangedOutside(article.id)).toBe(false);
});
