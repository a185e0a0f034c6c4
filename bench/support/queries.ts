/** Two hundred things that a person might look for: one to three neighbouring words of some article, every second one not typed to its end. */
import { between, type Chance, createChance } from '#shared/seed/random';
import { seedContent } from '#shared/seed/seed-content';
import { fold } from '#shared/vietnamese/fold';
import { SEED } from './corpus';

const SERIES = 5;
const COUNT = 200;

const textOf = (nth: number): string => {
  const { headline, body } = seedContent(SEED, nth);
  const blocks = body.map((block) => ('text' in block ? block.text : []));
  return [headline, ...blocks]
    .flat()
    .map(({ text }) => text)
    .join(' ');
};

const wordsOf = (nth: number): readonly string[] => textOf(nth).match(/[\p{L}\p{N}]+/gu) ?? [];

const query = (chance: Chance, size: number, nth: number): string => {
  const words = wordsOf(between(chance, 0, size - 1));
  const length = between(chance, 1, 3);
  const at = between(chance, 0, words.length - length);
  const phrase = words.slice(at, at + length).join(' ');
  const typed = chance() < 0.5 ? fold(phrase) : phrase;
  return nth % 2 === 0 ? typed : typed.slice(0, Math.max(1, typed.length - between(chance, 0, 2)));
};

/** The same for the same size of library. */
export const queriesFor = (size: number): readonly string[] => {
  const chance = createChance(SERIES);
  return Array.from({ length: COUNT }, (_, nth) => query(chance, size, nth));
};
