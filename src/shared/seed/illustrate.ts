/** Which photos a seeded article has, and where: one that opens it, and in some one beside the text or a gallery among it. */
import type { Block, Content, Photo, Photos } from '../article/article';
import { plain } from '../article/inline';
import { capitalise } from '../vietnamese/capitals';
import { PICTURES } from './pictures/draw-picture';
import { between, type Chance, createChance, pick } from './random';
import { startOf } from './seed-content';
import { phrase, sentence } from './text';
import { NAMES } from './words';

/** A photo's file and size, as a library keeps it. */
export type Shot = Required<Pick<Photo, 'asset' | 'size'>>;

export interface PicturePlan {
  /** Numbers of pictures, each at most once. */
  readonly opening: number;
  readonly inside: readonly number[];
  /** Where those stand among the blocks of the body, from 0 to 1. */
  readonly place: number;
  readonly position: Photos['position'];
}

/** How many articles in a hundred have one photo more, and a gallery. */
const ONE_MORE = 0.25;
const GALLERY = 0.08;

const POSITIONS = ['full', 'left', 'right'] as const;

const howMany = (chance: Chance): number => {
  const drawn = chance();
  if (drawn < GALLERY) return between(chance, 2, 4);
  return drawn < GALLERY + ONE_MORE ? 1 : 0;
};

/** Apart from the text, which is the same with photos and without. */
const chanceOf = (seed: number, nth: number, purpose: number): Chance => createChance(startOf(seed, nth) ^ purpose);

/** @param seed names the series @param nth the article's place in it, from 0 */
export const planPictures = (seed: number, nth: number): PicturePlan => {
  const chance = chanceOf(seed, nth, 0x51ed270b);
  const opening = between(chance, 0, PICTURES - 1);
  const inside = Array.from({ length: howMany(chance) }, (_, i) => (opening + 1 + 5 * i) % PICTURES);
  const position = inside.length > 1 ? 'full' : pick(chance, POSITIONS);
  return { opening, inside, place: 0.2 + 0.6 * chance(), position };
};

const captioned = (chance: Chance, shot: Shot): Photo => ({
  ...shot,
  alt: capitalise(phrase(chance, 6)),
  caption: plain(sentence(chance, between(chance, 8, 16))),
  credit: pick(chance, NAMES),
});

/** Between two paragraphs or after one, never at the very end, where the mark stands. */
const insert = (body: readonly Block[], photos: Photos, place: number): readonly Block[] => {
  const at = Math.max(1, Math.floor(place * body.length));
  return [...body.slice(0, at), photos, ...body.slice(at)];
};

/** @param shotOf gives each picture of the article's plan */
export const illustrate = (content: Content, seed: number, nth: number, shotOf: (number: number) => Shot): Content => {
  const { opening, inside, place, position } = planPictures(seed, nth);
  const chance = chanceOf(seed, nth, 0x2545f491);
  const photos = content.photos.map((photo, i) => (i === 0 ? { ...photo, ...shotOf(opening) } : photo));
  const [first, ...others] = inside.map((number) => captioned(chance, shotOf(number)));
  if (first === undefined) return { ...content, photos };
  return {
    ...content,
    photos,
    body: insert(content.body, { type: 'photos', position, photos: [first, ...others] }, place),
  };
};
