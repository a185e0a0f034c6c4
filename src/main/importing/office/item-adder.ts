/** Items of lists as they come: they grow into lists, unless the numbers that the program prints would be lost by it. */
import type { Block, Inline, List } from '#shared/article/article';
import { plain, tidy } from '#shared/article/inline';
import type { ReadBlock } from '#shared/importing/document';
import type { FlowItem } from './flow';
import { begunList, grownList, withMoreText } from './growing-list';
import { inFigures, saysMore } from './number-label';

export interface ItemAdder {
  add(item: FlowItem, text: Inline): void;
}

/** The last list that counts, for what counts on from it across other text. */
interface Counting {
  /** Its block; null where its items stand as paragraphs. */
  readonly at: number | null;
  readonly labels: readonly string[];
  readonly next: number | null;
}

const bare = (block: Block): ReadBlock => ({ block, hint: null, pictures: [] });

/** With its number typed out, as a paragraph: a list of ours counts by itself, and in figures. */
const typedOut = (label: string, text: Inline): ReadBlock =>
  bare({ type: 'paragraph', text: tidy([...plain(`${label} `), ...text]) });

const typedList = ({ items }: List, labels: readonly string[]): readonly ReadBlock[] =>
  items.flatMap(({ text, sublist }, i) => [
    typedOut(labels[i] ?? `${i + 1}.`, text),
    ...(sublist === null ? [] : [bare(sublist)]),
  ]);

/** Letters that count on would be another sign in a list of ours. */
const countsInFigures = ({ label }: FlowItem): boolean => label === '' || inFigures(label);

/** What a list begins with that has this item first. */
const startIn = (item: FlowItem): number => (countsInFigures(item) ? (item.number ?? 1) : 1);

const after = ({ number }: FlowItem): number | null => (number === null ? null : number + 1);

/** @param blocks grows; what stands in it already may be changed. */
export const itemAdder = (blocks: ReadBlock[]): ItemAdder => {
  let counting: Counting | null = null;

  const countsOn = ({ level, number }: FlowItem): boolean =>
    level === 0 && number !== null && number > 1 && counting?.next === number;

  /** What it counts on from is no list of ours either. */
  const typeOut = (item: FlowItem, text: Inline): void => {
    const at = counting !== null && countsOn(item) ? counting.at : null;
    const list = at === null ? undefined : blocks[at]?.block;
    if (at !== null && list?.type === 'list') blocks.splice(at, 1, ...typedList(list, counting?.labels ?? []));
    blocks.push(typedOut(item.label, text));
    counting = { at: null, labels: [], next: after(item) };
  };

  const begin = (item: FlowItem, text: Inline): void => {
    if (item.level === 0 && item.number !== null && item.number > 1 && !countsInFigures(item)) {
      typeOut(item, text);
      return;
    }
    if (item.ordered && item.level === 0) counting = { at: blocks.length, labels: [item.label], next: after(item) };
    blocks.push(bare(begunList({ ...item, start: startIn(item), text })));
  };

  const grow = (list: List, item: FlowItem, text: Inline): boolean => {
    const grown = grownList(list, { ...item, start: startIn(item), text });
    if (grown === null || (counting?.at === null && countsOn(item))) return false;
    blocks[blocks.length - 1] = bare(grown);
    if (counting?.at === blocks.length - 1 && item.level === 0)
      counting = { ...counting, labels: [...counting.labels, item.label], next: after(item) };
    return true;
  };

  const goOn = (list: List | null, { level }: FlowItem, text: Inline): void => {
    if (list === null) blocks.push(bare({ type: 'paragraph', text }));
    else blocks[blocks.length - 1] = bare(withMoreText(list, level, text));
  };

  return {
    add: (item, text) => {
      const last = blocks.at(-1)?.block;
      const list = last?.type === 'list' ? last : null;
      if (item.goesOn) goOn(list, item, text);
      else if (saysMore(item.label)) blocks.push(typedOut(item.label, text));
      else if (list === null || !grow(list, item, text)) begin(item, text);
    },
  };
};
