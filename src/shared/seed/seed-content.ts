/** An article made up from a number: the same number gives the same article. */
import type { Block, Content } from '../article/article';
import { readOffsetDateTime } from '../article/identity';
import { capitalise } from '../vietnamese/capitals';
import { furnish } from './furnish';
import { between, type Chance, createChance, pick } from './random';
import { passage, phrase, sentence } from './text';
import { NAMES, PLACES } from './words';

const bodyOf = (chance: Chance, words: number): readonly Block[] => {
  const blocks: Block[] = [];
  for (let left = words; left > 0; ) {
    if (blocks.length > 2 && chance() < 0.08)
      blocks.push({ type: 'subhead', level: 2, text: [{ text: capitalise(phrase(chance, 5)) }] });
    const length = Math.min(left, between(chance, 40, 90));
    blocks.push({ type: 'paragraph', text: [{ text: passage(chance, length) }] });
    left -= length;
  }
  return blocks;
};

const two = (value: number): string => `${value}`.padStart(2, '0');

const someDay = (chance: Chance): string =>
  `${between(chance, 2021, 2025)}-${two(between(chance, 1, 12))}-${two(between(chance, 1, 28))}`;

const someTime = (chance: Chance): string => `${two(between(chance, 6, 21))}:${two(between(chance, 0, 59))}:00`;

/** What chance begins with for an article of a series. */
export const startOf = (seed: number, nth: number): number =>
  Math.imul(seed, 0x9e3779b1) ^ Math.imul(nth + 1, 0x85ebca6b);

/** 300 to 800 words in the paragraphs of the body; a list, a quote or a table besides in some. @param seed names the series @param nth the article's place in it, from 0 */
export const seedContent = (seed: number, nth: number): Content => {
  const start = startOf(seed, nth);
  const chance = createChance(start);
  return {
    dateline: {
      at: readOffsetDateTime(`${someDay(chance)}T${someTime(chance)}+07:00`) ?? failed(),
      place: pick(chance, PLACES),
    },
    headline: [{ text: capitalise(phrase(chance, between(chance, 8, 14))) }],
    lead: [{ text: passage(chance, between(chance, 25, 45)) }],
    photos: [
      {
        asset: null,
        size: null,
        alt: capitalise(phrase(chance, 6)),
        caption: [{ text: sentence(chance, between(chance, 8, 16)) }],
        credit: pick(chance, NAMES),
      },
    ],
    body: furnish(createChance(~start), bodyOf(chance, between(chance, 300, 800))),
    byline: [{ name: pick(chance, NAMES), role: null }],
  };
};

/** The days above exist in every month, so a moment made of them is real. */
const failed = (): never => {
  throw new Error('a made-up moment is not real');
};
