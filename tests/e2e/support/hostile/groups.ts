/** The corpus in portions: several texts in one where time is short, each by itself in the long run. */
import type { Payload } from '../../../support/hostile/payloads';

export const inLots = <One>(all: readonly One[], of: number): readonly (readonly One[])[] =>
  Array.from({ length: Math.ceil(all.length / of) }, (_, nth) => all.slice(nth * of, (nth + 1) * of));

export const IS_LONG = process.env.DATELINE_LONG === '1';

/** How many texts stand in one. */
export const GROUP = IS_LONG ? 1 : 16;

export const inGroups = (corpus: readonly Payload[]): readonly Payload[] =>
  inLots(corpus, GROUP).map((several, nth) => ({
    number: nth + 1,
    is: 'several',
    text: several.map(({ text }) => text).join(' '),
  }));

/** In milliseconds: whoever loads a picture, an animation or a frame has done it by then. */
const AFTERWARDS = 1_500;
export const afterwards = (): Promise<void> => new Promise((done) => setTimeout(done, AFTERWARDS));
