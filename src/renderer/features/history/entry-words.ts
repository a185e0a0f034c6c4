/** A revision in words: why it was kept, by whom, and how many words came and went. */
import type { RevisionEntry, RevisionReason } from '#shared/history/revision';
import type { MessageKey, Translate } from '#shared/i18n/translate';

/** Typing needs no word: it is what articles are made by. */
const REASONS: Readonly<Record<RevisionReason, MessageKey | null>> = {
  typing: null,
  open: 'history.why.open',
  close: 'history.why.close',
  status: 'history.why.status',
  import: 'history.why.import',
  restore: 'history.why.restore',
  'replace-all': 'history.why.replace-all',
  layout: 'history.why.layout',
  recovery: 'history.why.recovery',
};

export const reasonSaid = ({ why }: Pick<RevisionEntry, 'why'>, t: Translate): string | null => {
  const key = REASONS[why];
  return key === null ? null : t(key);
};

type Difference = Pick<RevisionEntry, 'added' | 'removed'>;

const ways = ({ added, removed }: Difference): 'both' | 'added' | 'removed' | null => {
  if (added > 0 && removed > 0) return 'both';
  if (added > 0) return 'added';
  return removed > 0 ? 'removed' : null;
};

/** `+12 −4 chữ`; null where no word came or went. */
export const differenceShown = (difference: Difference, t: Translate): string | null => {
  const way = ways(difference);
  return way === null ? null : t(`history.shown.${way}`, { ...difference });
};

/** The same for who listens: signs are not read aloud. */
export const differenceSaid = (difference: Difference, t: Translate): string | null => {
  const way = ways(difference);
  return way === null ? null : t(`history.said.${way}`, { ...difference });
};
