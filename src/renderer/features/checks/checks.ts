/** What of the checks is shown: how the panel is ordered, and the card beside the words that are looked at. */
import type { Finding } from '#shared/check/finding';
import type { Stepped } from '#shared/finding/step';
import { foundAgain } from './entries';

export const GROUPINGS = ['slot', 'rule'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Beside the words of one finding. */
export interface Card {
  readonly entry: Finding;
  /** Its place among all, from 1. */
  readonly now: number;
  readonly count: number;
  /** Whether going there led over an end of the article. */
  readonly turned: Stepped['turned'];
  /** Called for by a key: it takes the keys, and goes on to the next once something was done about this one. */
  readonly hasKeys: boolean;
}

export interface Checks {
  readonly grouping: Grouping;
  readonly card: Card | null;
  /** The panel was called for and has yet to take the keys. */
  readonly isCalled: boolean;
}

export type ChecksEvent =
  | { readonly is: 'grouping'; readonly grouping: Grouping }
  | { readonly is: 'called' }
  /** The panel has taken the keys. */
  | { readonly is: 'came' }
  | { readonly is: 'shown'; readonly card: Card }
  | { readonly is: 'closed' }
  /** What is found has become another; the card goes with its finding. */
  | { readonly is: 'found'; readonly entries: readonly Finding[] };

export const NO_CHECKS: Checks = { grouping: 'slot', card: null, isCalled: false };

const withFound = (checks: Checks, entries: readonly Finding[]): Checks => {
  const { card } = checks;
  if (card === null) return checks;
  const entry = foundAgain(card.entry, entries);
  return { ...checks, card: entry === null ? null : { ...card, entry } };
};

export const checksAfter = (checks: Checks, event: ChecksEvent): Checks => {
  switch (event.is) {
    case 'grouping':
      return { ...checks, grouping: event.grouping };
    case 'called':
      return { ...checks, isCalled: true };
    case 'came':
      return { ...checks, isCalled: false };
    case 'shown':
      return { ...checks, card: event.card };
    case 'closed':
      return checks.card === null ? checks : { ...checks, card: null };
    case 'found':
      return withFound(checks, event.entries);
  }
};
