/** Each abbreviation of an article with the places where it stands, in reading order. */

import { groupBy } from '../../../group-by';
import type { Manuscript, Passage } from '../../manuscript';
import { perPassage } from '../../reading/per-passage';
import { type Reading, readPassage } from '../../reading/read-passage';
import { type Abbreviation, abbreviationsIn } from './abbreviations';

export interface Use extends Abbreviation {
  readonly reading: Reading;
}

/** What is signed or tabled has its own shortness. */
const READ: ReadonlySet<Passage['kind']> = new Set([
  ...(['headline', 'lead', 'paragraph', 'subhead', 'item', 'quote', 'caption'] as const),
]);

const usesIn = perPassage((passage): readonly Use[] => {
  if (!READ.has(passage.kind)) return [];
  const reading = readPassage(passage);
  return abbreviationsIn(reading).map((abbreviation) => ({ ...abbreviation, reading }));
});

export const abbreviationUses = ({ passages }: Manuscript): ReadonlyMap<string, readonly Use[]> =>
  groupBy(passages.flatMap(usesIn), ({ text }) => text);

/** A headline has no room for explanations. */
export const inRunningText = ({ reading }: Use): boolean =>
  reading.passage.kind !== 'headline' && reading.passage.kind !== 'subhead';
