/** What every file of an article has to say: its texts in the order of the layout, with what a format may set before each. */
import type { Article, List } from '../../article/article';
import { startOf } from '../../article/lists';
import { manuscriptOf } from '../../check/manuscript-of';
import { formatDateline } from '../../layout/format-dateline';
import type { HouseLayout, SlotName } from '../../layout/house-layout';

export interface Spoken {
  readonly slot: SlotName;
  readonly text: string;
  /** A list's number, a credit's word: may stand before the text or not. */
  readonly before: readonly string[];
}

/** By the path of the item: `body/3/0`. */
const numbersOf = (list: List, path: string): readonly (readonly [string, string])[] =>
  list.items.flatMap(({ sublist }, i) => [
    ...(list.ordered ? ([[`${path}/${i}`, `${startOf(list) + i}.`]] as const) : []),
    ...(sublist === null ? [] : numbersOf(sublist, `${path}/${i}`)),
  ]);

const allNumbers = ({ body }: Article): ReadonlyMap<string, string> =>
  new Map(
    body.flatMap((block, i) => {
      if (block.type === 'list') return numbersOf(block, `body/${i}`);
      if (block.type !== 'box') return [];
      return block.blocks.flatMap((inner, j) => (inner.type === 'list' ? numbersOf(inner, `body/${i}/${j}`) : []));
    }),
  );

type OfSlot = (slot: SlotName) => readonly Spoken[];

/** The dateline is a field, and the mark is the layout's: neither is a passage. */
const datelineOf = ({ dateline }: Article, layout: HouseLayout): readonly Spoken[] =>
  dateline === null ? [] : [{ slot: 'dateline', text: formatDateline(dateline, layout), before: [] }];

const endMarkOf = ({ body }: Article, { endMark }: HouseLayout): readonly Spoken[] =>
  endMark === null || body.length === 0 ? [] : [{ slot: 'body', text: endMark, before: [] }];

/** Names and roles each by themselves: what stands between them is the format's. */
const bylineOf = ({ byline }: Article): readonly Spoken[] =>
  byline.flatMap(({ role, name }) => [role ?? '', name]).map((text): Spoken => ({ slot: 'byline', text, before: [] }));

const passagesBySlot = (article: Article, layout: HouseLayout): OfSlot => {
  const numbers = allNumbers(article);
  const { passages } = manuscriptOf(article, layout);
  const beforeOf = (key: string, kind: string): readonly string[] => {
    if (kind === 'credit') return Object.values(layout.credit);
    const number = numbers.get(key);
    return number === undefined ? [] : [number];
  };
  return (wanted) =>
    passages
      .filter(({ slot, kind }) => slot === wanted && kind !== 'alt')
      .map(({ slot, key, kind, text }) => ({ slot, text, before: beforeOf(key, kind) }));
};

/** @param slots in which order; a slot that is left out is not expected. */
export const spokenBy = (article: Article, layout: HouseLayout, slots: readonly SlotName[]): readonly Spoken[] => {
  const ofSlot = passagesBySlot(article, layout);
  return slots.flatMap((slot) => {
    if (slot === 'dateline') return datelineOf(article, layout);
    if (slot === 'byline') return bylineOf(article);
    return slot === 'body' ? [...ofSlot(slot), ...endMarkOf(article, layout)] : ofSlot(slot);
  });
};
