/** Looks through an article's passages for a query: words at once, patterns in a worker; passages that have not changed are not looked through again. */
import type { Passage } from '#shared/check/manuscript';
import { compileQuery, sameQuery } from '#shared/finding/compile-query';
import type { Occurrence } from '#shared/finding/occurrence';
import { EMPTY_QUERY, type FindQuery, type Match, type PatternFlaw } from '#shared/finding/query';
import { MOST_MATCHES } from './most-matches';
import { createPatternClient, type SeekerParts, type Sought } from './pattern-client';
import { seek } from './seek';

export type SearchFailure = PatternFlaw | 'too-slow' | 'too-many' | 'failed';

export type Searched =
  /** In reading order. */
  { readonly ok: true; readonly all: readonly Occurrence[] } | { readonly ok: false; readonly reason: SearchFailure };

export interface Searcher {
  /** Null where a later search has taken this one's place. */
  readonly search: (query: FindQuery, passages: readonly Passage[]) => Promise<Searched | null>;
  readonly end: () => void;
}

const soughtHere = (query: FindQuery, texts: readonly string[]): Sought => {
  const matches = seek(query, texts);
  return matches === null ? { ok: false, reason: 'too-many' } : { ok: true, matches };
};

const placed = (passage: Passage, matches: readonly Match[]): readonly Occurrence[] =>
  matches.map((match) => ({ ...match, passage }));

export const createSearcher = (parts: SeekerParts): Searcher => {
  const client = createPatternClient(parts);
  let known: { readonly query: FindQuery; readonly found: WeakMap<Passage, readonly Occurrence[]> } = {
    query: EMPTY_QUERY,
    found: new WeakMap(),
  };
  let latest = 0;

  const gather = (passages: readonly Passage[]): Searched => {
    const all = passages.flatMap((passage) => known.found.get(passage) ?? []);
    return all.length > MOST_MATCHES ? { ok: false, reason: 'too-many' } : { ok: true, all };
  };

  return {
    search: async (query, passages) => {
      latest += 1;
      const mine = latest;
      const compiled = compileQuery(query);
      if (!compiled.ok) return compiled;
      if (!sameQuery(query, known.query)) known = { query, found: new WeakMap() };
      const { found } = known;
      const fresh = passages.filter((passage) => !found.has(passage));
      const texts = fresh.map(({ text }) => text);
      if (fresh.length > 0) {
        const isPattern = query.regex && query.text !== '';
        const sought = isPattern ? await client.seek(query, texts) : soughtHere(query, texts);
        if (sought === null || mine !== latest) return null;
        if (!sought.ok) return sought;
        for (const [i, passage] of fresh.entries()) found.set(passage, placed(passage, sought.matches[i] ?? []));
      }
      return mine === latest ? gather(passages) : null;
    },
    end: client.end,
  };
};
