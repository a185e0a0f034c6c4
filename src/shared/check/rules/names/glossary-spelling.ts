/** A spelling that the newsroom's glossary lists as wrong; the fix is the name as the house writes it. */

import { inCapitalsOf, isCapitalised, isShouted } from '../../../vietnamese/capitals';
import type { Passage } from '../../manuscript';
import { type Reading, readPassage } from '../../reading/read-passage';
import type { House, PassageRule } from '../../rule';
import { type GlossaryIndex, glossaryIndex, type Stretch, stretchAt, type WrongSpelling } from './glossary-index';

/** Where only capitals are wrong, only those are looked for. */
export const isAsListed = ({ entry, wrong }: WrongSpelling, found: Stretch): boolean =>
  wrong.toLowerCase() === entry.name.toLowerCase()
    ? found.text === wrong
    : found.text.toLowerCase() === wrong.toLowerCase();

const isNameFrom = (reading: Reading, at: number, found: Stretch, { names }: GlossaryIndex): boolean =>
  names.from(reading.words, at).some(({ values, length }) => {
    const stretch = stretchAt(reading, at, length);
    return stretch !== null && stretch.end >= found.end && values.some((entry) => entry.name === stretch.text);
  });

/** `Sở Nông nghiệp` is wrong by itself, and right as the beginning of `Sở Nông nghiệp và Môi trường`. */
const isWithinName = (reading: Reading, at: number, found: Stretch, index: GlossaryIndex): boolean => {
  for (let i = Math.max(0, at - index.longest); i <= at; i += 1) {
    if (isNameFrom(reading, i, found, index)) return true;
  }
  return false;
};

const rightName = (reading: Reading, found: string, name: string): string => {
  if (isShouted(reading.text)) return name.toUpperCase();
  return isCapitalised(found) && !isShouted(found) ? inCapitalsOf(found, name) : name;
};

const slipsIn = (passage: Passage, house: House) => {
  if (house.glossary.length === 0) return [];
  const index = glossaryIndex(house.glossary);
  const reading = readPassage(passage);
  return reading.words.flatMap((_, at) => {
    const longest = index.wrong.from(reading.words, at).at(-1);
    const found = longest ? stretchAt(reading, at, longest.length) : null;
    const listed = found ? longest?.values.find((spelling) => isAsListed(spelling, found)) : undefined;
    if (!found || !listed || isWithinName(reading, at, found, index)) return [];
    const right = rightName(reading, found.text, listed.entry.name);
    return [reading.slip(found.start, found.end, { values: { wrong: found.text, right }, fix: right })];
  });
};

export const glossarySpelling: PassageRule = {
  id: 'glossary-spelling',
  group: 'names',
  normal: 'error',
  reads: 'passage',
  find: slipsIn,
};
