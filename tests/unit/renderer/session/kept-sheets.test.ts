/** Undo and redo of articles that were left: given back for the very same text alone, and of twenty articles at most. */
import { createEditor } from 'lexical';
import { describe, expect, test } from 'vitest';
import { type Article, type Content, EMPTY_CONTENT } from '#shared/article/article';
import { contentOf, createArticle } from '#shared/article/create';
import { type ArticleId, readArticleId, toInstant } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { createKeptSheets, SHEETS_KEPT } from '../../../../src/renderer/app/session/kept-sheets';
import type { KeptSheet } from '../../../../src/renderer/editor';

const idOf = (n: number): ArticleId => {
  const id = readArticleId(`01J8ZQ2B${String(n).padStart(18, '0')}`);
  if (id === null) throw new Error('not an id');
  return id;
};

const articleOf = (n: number, headline: string): Article =>
  createArticle(
    { id: idOf(n), now: toInstant(new Date('2024-05-02T08:00:00Z')), layout: 'portal', language: 'vi' },
    { ...EMPTY_CONTENT, headline: plain(headline) },
  );

const someSheet = (): KeptSheet => ({ state: createEditor().getEditorState(), undo: [], redo: [] });

const left = (article: Article, sheet: KeptSheet | null) => {
  const sheets = createKeptSheets();
  sheets.put(article, contentOf(article), sheet);
  return sheets;
};

describe('what can be undone in an article that was left', () => {
  test('is there when it comes back with the same text, though its status and revision are others', () => {
    const sheet = someSheet();
    const article = articleOf(1, 'Lũ về');
    expect(left(article, sheet).take({ ...article, revision: 9, status: 'approved' })).toBe(sheet);
  });

  test.each<readonly [string, (article: Article) => Article]>([
    ['a word is another', (article) => ({ ...article, headline: plain('Lũ rút') })],
    ['a word is bold now', (article) => ({ ...article, headline: [{ text: 'Lũ về', bold: true }] })],
    ['it is in another layout', (article) => ({ ...article, layout: 'print' })],
  ])('is let go where %s', (_what, changed) => {
    const article = articleOf(1, 'Lũ về');
    const sheets = left(article, someSheet());
    expect(sheets.take(changed(article))).toBeNull();
    expect(sheets.take(article)).toBeNull();
  });

  test('is never another article’s, whose text may be the same', () => {
    const article = articleOf(1, 'Lũ về');
    const sheets = left(article, someSheet());
    expect(sheets.take({ ...article, id: idOf(2) })).toBeNull();
  });

  test('is kept of twenty articles, the one left longest ago gives way', () => {
    const sheets = createKeptSheets();
    const content = (n: number): Content => contentOf(articleOf(n, 'Lũ về'));
    for (let n = 0; n <= SHEETS_KEPT; n += 1) sheets.put(articleOf(n, 'Lũ về'), content(n), someSheet());
    expect(sheets.take(articleOf(0, 'Lũ về'))).toBeNull();
    expect(sheets.take(articleOf(1, 'Lũ về'))).not.toBeNull();
    expect(sheets.take(articleOf(SHEETS_KEPT, 'Lũ về'))).not.toBeNull();
  });

  test('of an article in which nothing can be undone is nothing', () => {
    const article = articleOf(1, 'Lũ về');
    expect(left(article, null).take(article)).toBeNull();
  });
});
