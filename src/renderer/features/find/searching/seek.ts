/** Tries a query on one text after another, as long as the matches are not too many. */
import { compileQuery } from '#shared/finding/compile-query';
import type { FindQuery, Match } from '#shared/finding/query';
import { MOST_MATCHES } from './most-matches';

/** @returns null where there are too many. A query that is none finds nothing. */
export const seek = (query: FindQuery, texts: readonly string[]): readonly (readonly Match[])[] | null => {
  const compiled = compileQuery(query);
  if (!compiled.ok) return texts.map(() => []);
  const all: (readonly Match[])[] = [];
  let count = 0;
  for (const text of texts) {
    const matches = compiled.find(text);
    count += matches.length;
    if (count > MOST_MATCHES) return null;
    all.push(matches);
  }
  return all;
};
