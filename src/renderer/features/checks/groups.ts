/** The panel's list: findings by slot or by rule, what has to be filled in first, misspelled words last, each word once. */
import type { Finding } from '#shared/check/finding';
import { TO_FILL } from '#shared/check/to-fill';
import { groupBy } from '#shared/group-by';
import type { SlotName } from '#shared/layout/house-layout';
import type { Proofread } from '../../proofing/messages';
import type { Grouping } from './checks';
import { asFinding, nameOf } from './entries';

export type Item =
  | { readonly is: 'finding'; readonly name: string; readonly entry: Finding }
  /** One word, wherever it stands; in reading order, not empty. */
  | { readonly is: 'word'; readonly name: string; readonly entry: Finding; readonly places: readonly Finding[] };

export type Heading =
  | { readonly of: 'to-fill' }
  | { readonly of: 'words' }
  | { readonly of: 'slot'; readonly slot: SlotName }
  | { readonly of: 'rule'; readonly rule: string };

export interface Group {
  readonly name: string;
  readonly heading: Heading;
  /** Places, not items: a word may stand in many. */
  readonly count: number;
  readonly items: readonly Item[];
}

const itemOf = (entry: Finding): Item => ({ is: 'finding', name: nameOf(entry), entry });

const groupOf = (heading: Heading, name: string, entries: readonly Finding[]): readonly Group[] =>
  entries.length === 0 ? [] : [{ name, heading, count: entries.length, items: entries.map(itemOf) }];

const headingOf = ({ slot, rule }: Finding, grouping: Grouping): Heading =>
  grouping === 'slot' ? { of: 'slot', slot } : { of: 'rule', rule };

const wordsGroup = (words: readonly Finding[]): readonly Group[] => {
  const items = [...groupBy(words, ({ text }) => text)].flatMap(([text, places]): readonly Item[] => {
    const [entry] = places;
    return entry === undefined ? [] : [{ is: 'word', name: `word ${text}`, entry, places }];
  });
  return items.length === 0 ? [] : [{ name: 'words', heading: { of: 'words' }, count: words.length, items }];
};

/** @param heard in reading order, which each group keeps; groups come in the order of their first finding. */
export const groupsOf = ({ findings, misspelled }: Proofread, grouping: Grouping): readonly Group[] => {
  const rest = findings.filter(({ rule }) => rule !== TO_FILL);
  const piles = [...groupBy(rest, (entry) => (grouping === 'slot' ? entry.slot : entry.rule))];
  return [
    ...groupOf(
      { of: 'to-fill' },
      TO_FILL,
      findings.filter(({ rule }) => rule === TO_FILL),
    ),
    ...piles.flatMap(([name, pile]) =>
      pile[0] === undefined ? [] : groupOf(headingOf(pile[0], grouping), name, pile),
    ),
    ...wordsGroup(misspelled.map(asFinding)),
  ];
};

/** The first so many items. */
export const firstOf = (groups: readonly Group[], most: number): readonly Group[] => {
  let left = most;
  return groups.flatMap((group) => {
    const items = group.items.slice(0, Math.max(0, left));
    left -= items.length;
    return items.length === 0 ? [] : [{ ...group, items }];
  });
};

export const itemsIn = (groups: readonly Group[]): number => groups.reduce((sum, { items }) => sum + items.length, 0);

/** By rule: how many of its findings can be mended without a thought. */
export const fixableOf = (findings: readonly Finding[]): ReadonlyMap<string, number> => {
  const fixable = new Map<string, number>();
  for (const { rule, fix } of findings) if (fix !== undefined) fixable.set(rule, (fixable.get(rule) ?? 0) + 1);
  return fixable;
};
