/** Text as a proof compares it: the same letters in the same order, whatever a format does to white space and to what no eye sees. */

/** Controls, joiners, marks of direction, variation selectors, and the two that are no characters: a format may lack them, and no reader misses them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Variation_Selector}\uFFFE\uFFFF]/gu;
const WHITE = /[\s\p{Z}]+/gu;
/** Half of a pair: it cannot be written as UTF-8. */
const LONE = /\p{Surrogate}/gu;

/** `kept`: words stay parted as they were. `torn`: lines broken within a word, or a space lost at their end, cannot be told. */
export type Spaces = 'kept' | 'torn';

/** Names written from right to left, with what stands between their words: a printed line holds them as they are seen, last letter first. */
const BACKWARDS =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}](?:[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}])*/gu;

/** What lines tear apart gives such a name back in no order to rely on: each letter of it must be there, as often as it was. */
const inAnyOrder = (name: string): string => [...name].sort().join('');

export const lettersOf = (text: string, spaces: Spaces): string => {
  const letters = text
    .replace(WHITE, spaces === 'kept' ? ' ' : '')
    .replace(UNSEEN, '')
    .replace(LONE, '\uFFFD')
    .normalize('NFC')
    .replace(/ +/gu, ' ')
    .trim();
  return spaces === 'kept' ? letters : letters.replace(BACKWARDS, inAnyOrder);
};
