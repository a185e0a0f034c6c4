/** What some seeded articles have among their paragraphs: a quote with its speaker, a list, a table, a smaller subhead. */
import type { Block, Inline } from '../article/article';
import { plain } from '../article/inline';
import { capitalise } from '../vietnamese/capitals';
import { between, type Chance, pick } from './random';
import { phrase, sentence } from './text';
import { NAMES, PLACES } from './words';

const times = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);

const quote = (chance: Chance): Block => ({
  type: 'quote',
  text: plain(sentence(chance, between(chance, 10, 20))),
  attribution: `${pick(chance, NAMES)}, ${pick(chance, PLACES)}`,
});

const list = (chance: Chance): Block => ({
  type: 'list',
  ordered: chance() < 0.3,
  items: times(between(chance, 3, 5), () => ({ text: plain(capitalise(phrase(chance, 6))), sublist: null })),
});

const row = (chance: Chance): readonly Inline[] => [
  plain(pick(chance, PLACES)),
  plain(`${between(chance, 20, 900)}`),
  plain(`${between(chance, 1, 99)},${between(chance, 1, 9)}`),
];

const table = (chance: Chance): Block => ({
  type: 'table',
  header: true,
  widths: chance() < 0.5 ? [50, 25, 25] : null,
  rows: [[plain('Xã'), plain('Số hộ'), plain('Tỷ lệ (%)')], ...times(between(chance, 2, 4), () => row(chance))],
});

const subhead = (chance: Chance): Block => ({ type: 'subhead', level: 3, text: plain(capitalise(phrase(chance, 4))) });

/** How many articles in a hundred have each. */
const FURNITURE = [
  { make: quote, share: 0.2 },
  { make: list, share: 0.15 },
  { make: table, share: 0.08 },
  { make: subhead, share: 0.08 },
] as const;

/** @param chance of its own, so that the paragraphs are the same with furniture and without */
export const furnish = (chance: Chance, body: readonly Block[]): readonly Block[] =>
  FURNITURE.reduce<readonly Block[]>((blocks, { make, share }) => {
    if (chance() >= share) return blocks;
    const at = between(chance, 1, blocks.length);
    return [...blocks.slice(0, at), make(chance), ...blocks.slice(at)];
  }, body);
