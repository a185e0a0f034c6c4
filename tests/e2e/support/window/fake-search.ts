/** A search for the window's tests: all words must stand in the article, whatever their accents; the headline tells where. */
import type { Article } from '#shared/article/article';
import { textOf } from '#shared/article/inline';
import { summarise } from '#shared/article/summary';
import type { Request } from '#shared/ipc';
import type { Found, Hit, Piece } from '#shared/search/hit';
import { fold } from '#shared/vietnamese/fold';

const textIn = ({ lead, body }: Article): string =>
  [textOf(lead), ...body.flatMap((block) => ('text' in block ? [textOf(block.text)] : []))].join(' ');

/** Folding the tests' NFC texts keeps their length, so that places in both are the same. */
const piecesOf = (text: string, words: readonly string[]): readonly Piece[] => {
  const folded = fold(text);
  const hits = words.flatMap((word) => (folded.includes(word) ? [[folded.indexOf(word), word.length] as const] : []));
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, length] of [...hits].sort(([a], [b]) => a - b)) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), isHit: false });
    pieces.push({ text: text.slice(start, start + length), isHit: true });
    at = start + length;
  }
  return at < text.length ? [...pieces, { text: text.slice(at), isHit: false }] : pieces;
};

const snippetOf = (article: Article, words: readonly string[]): Hit['snippet'] => {
  const text = textIn(article);
  const first = words.find((word) => fold(text).includes(word));
  if (first === undefined) return null;
  const start = Math.max(0, fold(text).indexOf(first) - 40);
  return { slot: 'body', pieces: piecesOf(text.slice(start, start + 100), words) };
};

const hitOf = (article: Article, words: readonly string[]): Hit => ({
  id: article.id,
  score: 1,
  summary: summarise(article),
  headline: piecesOf(textOf(article.headline), words),
  snippet: snippetOf(article, words),
});

export const fakeSearch = (
  articles: readonly Article[],
  { text, filters, limit }: Request<'search/run'>,
  isComplete = true,
): Found => {
  const words = fold(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const hits = articles
    .filter(({ status }) => filters.statuses.length === 0 || filters.statuses.includes(status))
    .filter((article) => {
      const all = fold(`${textOf(article.headline)} ${textIn(article)}`);
      return words.every((word) => all.includes(word));
    })
    .map((article) => hitOf(article, words));
  return { hits: hits.slice(0, limit), total: hits.length, isComplete };
};
