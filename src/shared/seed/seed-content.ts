/** An article made up from a number: the same number gives the same article. */
import type { Block, Content } from '../article/article';
import { readOffsetDateTime } from '../article/identity';
import { between, type Chance, createChance, pick } from './random';
import { NAMES, PLACES, WORDS } from './words';

/** The word of rank r is drawn about as often as 1/r: the inverse of the running sum of Zipf's law, with exponent 1. */
const word = (chance: Chance): string => WORDS[Math.floor(WORDS.length ** chance()) - 1] ?? 'và';

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const phrase = (chance: Chance, length: number): string => {
  const words = Array.from({ length }, () => word(chance));
  // A name or a number here and there, as news has them.
  if (length > 8 && chance() < 0.3) words[between(chance, 1, length - 1)] = pick(chance, PLACES);
  if (length > 8 && chance() < 0.2) words[between(chance, 1, length - 1)] = `${between(chance, 2, 999)}`;
  return words.join(' ');
};

const sentence = (chance: Chance, length: number): string => {
  const comma = length > 10 ? between(chance, 4, length - 4) : length;
  const [head, tail] = [phrase(chance, comma), length > comma ? phrase(chance, length - comma) : null];
  return `${capital(tail === null ? head : `${head}, ${tail}`)}.`;
};

/** Sentences until there are about `words` words. */
const passage = (chance: Chance, words: number): string => {
  const sentences: string[] = [];
  for (let left = words; left > 0; ) {
    const length = Math.min(Math.max(left, 3), between(chance, 8, 26));
    sentences.push(sentence(chance, length));
    left -= length;
  }
  return sentences.join(' ');
};

const bodyOf = (chance: Chance, words: number): readonly Block[] => {
  const blocks: Block[] = [];
  for (let left = words; left > 0; ) {
    if (blocks.length > 2 && chance() < 0.08)
      blocks.push({ type: 'subhead', level: 2, text: [{ text: capital(phrase(chance, 5)) }] });
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

/** 300 to 800 words in the body. @param seed names the series @param nth the article's place in it, from 0 */
export const seedContent = (seed: number, nth: number): Content => {
  const chance = createChance(Math.imul(seed, 0x9e3779b1) ^ Math.imul(nth + 1, 0x85ebca6b));
  return {
    dateline: {
      at: readOffsetDateTime(`${someDay(chance)}T${someTime(chance)}+07:00`) ?? failed(),
      place: pick(chance, PLACES),
    },
    headline: [{ text: capital(phrase(chance, between(chance, 8, 14))) }],
    lead: [{ text: passage(chance, between(chance, 25, 45)) }],
    photos: [
      {
        asset: null,
        size: null,
        alt: capital(phrase(chance, 6)),
        caption: [{ text: sentence(chance, between(chance, 8, 16)) }],
        credit: pick(chance, NAMES),
      },
    ],
    body: bodyOf(chance, between(chance, 300, 800)),
    byline: [{ name: pick(chance, NAMES), role: null }],
  };
};

/** The days above exist in every month, so a moment made of them is real. */
const failed = (): never => {
  throw new Error('a made-up moment is not real');
};
