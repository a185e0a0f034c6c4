/** Text as a proof compares it: the same letters in the same order, whatever a format does to white space and to what no eye sees. */

/** Controls, joiners, marks of direction, variation selectors, and the two that are no characters: a format may lack them, and no reader misses them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Variation_Selector}\uFFFE\uFFFF]/gu;
const WHITE = /[\s\p{Z}]+/gu;
/** Half of a pair: it cannot be written as UTF-8. */
const LONE = /\p{Surrogate}/gu;

/** `kept`: words stay parted as they were. `torn`: lines broken within a word, or a space lost at their end, cannot be told. */
export type Spaces = 'kept' | 'torn';

export const lettersOf = (text: string, spaces: Spaces): string =>
  text
    .replace(WHITE, spaces === 'kept' ? ' ' : '')
    .replace(UNSEEN, '')
    .replace(LONE, '\uFFFD')
    .normalize('NFC')
    .replace(/ +/gu, ' ')
    .trim();
