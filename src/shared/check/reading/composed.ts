/** A text in NFC with the way back: rules look for composed words, findings stand at the passage's own offsets. */

export interface Composed {
  readonly text: string;
  /** The offset in the text as it was, of an offset in the composed one. */
  readonly original: (offset: number) => number;
}

const CLUSTERS = /\P{M}\p{M}*|\p{M}+/gu;

const same = (offset: number): number => offset;

/** Letter by letter with its accents, so that each composed letter is known to come from where it stood. */
const composeByLetters = (text: string): Composed => {
  const offsets: number[] = [];
  let composed = '';
  for (const { 0: letter, index } of text.matchAll(CLUSTERS)) {
    const whole = letter.normalize('NFC');
    for (let i = 0; i < whole.length; i += 1) offsets.push(index + Math.min(i, letter.length - 1));
    composed += whole;
  }
  return { text: composed, original: (offset) => offsets[offset] ?? text.length };
};

export const compose = (text: string): Composed =>
  text.normalize('NFC') === text ? { text, original: same } : composeByLetters(text);
