/** Going to an article by the first letters of its headline, with or without accents. */
import type { Summary } from '#shared/article/summary';
import { fold } from '#shared/vietnamese/fold';

/** Letters typed within this time of one another, in milliseconds, belong together. */
const PAUSE = 800;

export interface Spelling {
  readonly typed: string;
  readonly at: number;
}

export const NOTHING_SPELT: Spelling = { typed: '', at: Number.NEGATIVE_INFINITY };

export const isSpelling = ({ typed, at }: Spelling, now: number): boolean => typed !== '' && now - at < PAUSE;

export const spell = (spelling: Spelling, letter: string, now: number): Spelling => ({
  typed: isSpelling(spelling, now) ? spelling.typed + letter : letter,
  at: now,
});

/** A letter's accents may be written as up to two more characters. */
const WRITTEN_AS = 3;

/** @returns the next row from `from` on, around the end, whose headline begins so; -1 where none does. */
export const spelt = (rows: readonly Summary[], { typed }: Spelling, from: number): number => {
  const wanted = fold(typed);
  // A single letter goes on to the next such row; more of them may still mean the row they have led to.
  const start = [...typed].length === 1 ? from + 1 : from;
  for (let step = 0; step < rows.length; step += 1) {
    const at = (start + step) % rows.length;
    const headline = rows[at]?.headline.trimStart() ?? '';
    if (fold(headline.slice(0, wanted.length * WRITTEN_AS)).startsWith(wanted)) return at;
  }
  return -1;
};
