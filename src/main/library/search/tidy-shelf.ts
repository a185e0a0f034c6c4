/** A shelf without what articles that are gone have left behind: their words, spellings and names. */
import type { ArticleId } from '#shared/article/identity';
import { isPartStart, spellingOf, type Tokens, tokenOf } from './article-words';
import type { Facts } from './facts';
import type { Lexicon } from './lexicon';
import { createShelf, type Shelf } from './shelf';

/** Fewer are not worth the work. */
const LEAST = 200;

export const isWorthTidying = (shelf: Shelf): boolean => {
  const gone = shelf.facts.length - shelf.numbers().size;
  return gone > Math.max(LEAST, shelf.facts.length / 4);
};

/** Gives each number the one that its word has in the other lexicon. */
const createTranslation = (from: Lexicon, to: Lexicon): ((token: number) => number) => {
  const known = new Map<number, number>();
  return (token) => {
    if (isPartStart(token)) return token;
    const before = known.get(token);
    if (before !== undefined) return before;
    const spelling = spellingOf(token);
    const text = from.spelling(spelling);
    const after = tokenOf(from.formOf(spelling) < 0 ? to.between(text) : to.word(text));
    known.set(token, after);
    return after;
  };
};

const renamed = (facts: Facts, from: Shelf, to: Shelf): Facts => {
  const rename = (name: number): number => to.names.number(from.names.words[name] ?? '');
  return {
    ...facts,
    bylines: facts.bylines.map(rename),
    place: facts.place === null ? null : rename(facts.place),
    tags: facts.tags.map(rename),
  };
};

export const tidyShelf = (shelf: Shelf): Shelf => {
  const tidied = createShelf(null);
  const translate = createTranslation(shelf.lexicon, tidied.lexicon);
  const move = (_id: ArticleId, doc: number): void => {
    const facts = shelf.facts[doc];
    const tokens: Tokens = Array.from(shelf.tokens(doc), translate);
    if (facts) tidied.add(renamed(facts, shelf, tidied), tokens);
  };
  for (const [id, doc] of shelf.numbers()) move(id, doc);
  return tidied;
};
