/** Where an article states something: its headline, its lead, the running text of its body. */
import type { Manuscript, Passage } from '../../manuscript';

export type Place = 'headline' | 'lead' | 'body';

const BODY_KINDS: ReadonlySet<Passage['kind']> = new Set(['paragraph', 'item', 'quote']);

const placeOf = ({ slot, kind }: Passage): Place | null => {
  if (slot === 'headline' || slot === 'lead') return slot;
  return slot === 'body' && BODY_KINDS.has(kind) ? 'body' : null;
};

export const passagesAt = ({ passages }: Manuscript, place: Place): readonly Passage[] =>
  passages.filter((passage) => placeOf(passage) === place);
