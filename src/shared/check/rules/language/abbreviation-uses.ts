/** Each abbreviation of an article with the places where it stands, in reading order. */
import type { Manuscript, Passage } from '../../manuscript';
import { type Reading, readPassage } from '../../reading/read-passage';
import { type Abbreviation, abbreviationsIn } from './abbreviations';

export interface Use extends Abbreviation {
  readonly reading: Reading;
}

/** What is signed or tabled has its own shortness. */
const READ: ReadonlySet<Passage['kind']> = new Set([
  ...(['headline', 'lead', 'paragraph', 'subhead', 'item', 'quote', 'caption'] as const),
]);

export const abbreviationUses = (manuscript: Manuscript): ReadonlyMap<string, readonly Use[]> => {
  const uses = new Map<string, Use[]>();
  for (const passage of manuscript.passages) {
    if (!READ.has(passage.kind)) continue;
    const reading = readPassage(passage);
    for (const abbreviation of abbreviationsIn(reading)) {
      const use = { ...abbreviation, reading };
      const known = uses.get(abbreviation.text);
      if (known) known.push(use);
      else uses.set(abbreviation.text, [use]);
    }
  }
  return uses;
};

/** A headline has no room for explanations. */
export const inRunningText = ({ reading }: Use): boolean =>
  reading.passage.kind !== 'headline' && reading.passage.kind !== 'subhead';
