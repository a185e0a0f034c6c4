/** A slot that the layout requires and that holds nothing; the byline has a rule of its own. */
import type { SlotName } from '../../../layout/house-layout';
import type { Manuscript } from '../../manuscript';
import type { ArticleRule } from '../../rule';

const isFilled = ({ dateline, byline, photos, passages }: Manuscript, slot: SlotName): boolean => {
  if (slot === 'dateline') return dateline !== null;
  if (slot === 'byline' && byline.length > 0) return true;
  if (slot === 'photo' && photos.some((photo) => photo.slot === 'photo')) return true;
  return passages.some((passage) => passage.slot === slot);
};

const missing = (manuscript: Manuscript): readonly SlotName[] =>
  manuscript.layout.slots
    .filter(({ slot, required }) => required && !isFilled(manuscript, slot))
    .map(({ slot }) => slot);

export const slotMissing: ArticleRule = {
  id: 'slot-missing',
  group: 'layout',
  normal: 'error',
  reads: 'article',
  find: (manuscript) =>
    missing(manuscript)
      .filter((slot) => slot !== 'byline')
      .map((slot) => ({ key: null, slot, start: 0, end: 0, variant: slot })),
};

/** A rule of its own, because there are houses that print unsigned pieces. */
export const bylineMissing: ArticleRule = {
  id: 'byline-missing',
  group: 'layout',
  normal: 'warn',
  reads: 'article',
  find: (manuscript) =>
    missing(manuscript).includes('byline') ? [{ key: null, slot: 'byline', start: 0, end: 0 }] : [],
};
