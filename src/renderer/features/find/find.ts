/** The find bar as a value: what is looked for, what was found, where one is; and what may happen to it. */
import type { Occurrence } from '#shared/finding/occurrence';
import { EMPTY_QUERY, type FindQuery } from '#shared/finding/query';
import type { Scope } from '#shared/finding/scope';
import type { Stepped } from '#shared/finding/step';
import type { Searched } from './searching/searcher';

export interface Find {
  readonly isOpen: boolean;
  readonly isReplacing: boolean;
  readonly query: FindQuery;
  readonly replacement: string;
  /** New words take the capitals of those whose place they take. */
  readonly keepsCase: boolean;
  /** Only this stretch of the article is looked through. */
  readonly scope: Scope | null;
  /** Of the article on the sheet; null before the first search in it. */
  readonly searched: Searched | null;
  /** The match that one is at. */
  readonly now: number | null;
  /** The last step led over an end of the article. */
  readonly turned: Stepped['turned'];
  /** Matches put aside by the last replacement; null once something else was done. */
  readonly replaced: number | null;
  /** How often the field was called for since the bar opened, so that it takes the keys each time. */
  readonly calls: number;
}

export type FindEvent =
  /** @property text what to look for; null to leave that as it is */
  | { readonly is: 'opened'; readonly replacing: boolean; readonly text: string | null; readonly takesKeys: boolean }
  | { readonly is: 'closed' }
  | { readonly is: 'query'; readonly change: Partial<FindQuery> }
  | { readonly is: 'replacing'; readonly on: boolean }
  | { readonly is: 'replacement'; readonly text: string }
  | { readonly is: 'keeps-case'; readonly on: boolean }
  | { readonly is: 'scope'; readonly scope: Scope | null }
  | { readonly is: 'searched'; readonly searched: Searched; readonly now: number | null }
  | ({ readonly is: 'stepped' } & Stepped)
  | { readonly is: 'replaced'; readonly count: number }
  /** Another article is on the sheet, or the same one anew. */
  | { readonly is: 'article-changed' };

export const NO_FIND: Find = {
  isOpen: false,
  isReplacing: false,
  query: EMPTY_QUERY,
  replacement: '',
  keepsCase: false,
  scope: null,
  searched: null,
  now: null,
  turned: null,
  replaced: null,
  calls: 0,
};

const NOTHING_FOUND = { scope: null, searched: null, now: null, turned: null, replaced: null } as const;

export const findAfter = (find: Find, event: FindEvent): Find => {
  switch (event.is) {
    case 'opened':
      return {
        ...find,
        isOpen: true,
        isReplacing: event.replacing || (find.isOpen && find.isReplacing),
        query: event.text === null ? find.query : { ...find.query, text: event.text },
        calls: event.takesKeys ? find.calls + 1 : find.calls,
      };
    case 'closed':
      return { ...find, ...NOTHING_FOUND, isOpen: false, calls: 0 };
    case 'query':
      return { ...find, query: { ...find.query, ...event.change }, turned: null, replaced: null };
    case 'replacing':
      return { ...find, isReplacing: event.on };
    case 'replacement':
      return { ...find, replacement: event.text, replaced: null };
    case 'keeps-case':
      return { ...find, keepsCase: event.on };
    case 'scope':
      return { ...find, scope: event.scope };
    case 'searched':
      return { ...find, searched: event.searched, now: event.now };
    case 'stepped':
      return { ...find, now: event.index, turned: event.turned, replaced: null };
    case 'replaced':
      return { ...find, replaced: event.count, turned: null };
    case 'article-changed':
      return { ...find, ...NOTHING_FOUND };
  }
};

export const countOf = ({ searched }: Find): number => (searched?.ok ? searched.all.length : 0);

export const presentOf = ({ searched, now }: Find): Occurrence | null =>
  searched?.ok && now !== null ? (searched.all[now] ?? null) : null;
