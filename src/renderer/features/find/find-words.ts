/** What the bar says of a search: short beside the field, and in a sentence for who listens. */
import type { Passage, PassageKind } from '#shared/check/manuscript';
import type { MessageKey, Translate } from '#shared/i18n/translate';
import { countOf, type Find } from './find';

export const failureWords = ({ searched }: Find, t: Translate): string | null =>
  searched === null || searched.ok ? null : t(`find.failed.${searched.reason}`);

const isAsked = ({ query, searched }: Find): boolean => query.text !== '' && searched?.ok === true;

/** `3 / 12` */
export const countWords = (find: Find, t: Translate): string => {
  if (!isAsked(find)) return '';
  const count = countOf(find);
  if (count === 0) return t('find.none');
  return find.now === null ? t('find.count-only', { count }) : t('find.count', { now: find.now + 1, count });
};

const TURNED: Readonly<Record<NonNullable<Find['turned']>, MessageKey>> = {
  'past-end': 'find.turned.past-end',
  'past-start': 'find.turned.past-start',
};

/** That the search has gone round. */
export const turnedWords = ({ turned }: Find, t: Translate): string | null =>
  turned === null ? null : t(TURNED[turned]);

/** For screen readers: what was done, and where one is now. */
export const saidWords = (find: Find, t: Translate): string => {
  const failure = failureWords(find, t);
  if (failure !== null) return failure;
  if (!isAsked(find)) return '';
  const count = countOf(find);
  const where =
    find.now === null || count === 0 ? t('find.said-count', { count }) : t('find.said', { now: find.now + 1, count });
  const done = find.replaced === null ? turnedWords(find, t) : t('find.said-replaced', { count: find.replaced });
  return done === null ? where : `${done}. ${where}`;
};

const KINDS: Readonly<Partial<Record<PassageKind, MessageKey>>> = {
  cell: 'find.kind.cell',
  caption: 'find.kind.caption',
  credit: 'find.kind.credit',
  alt: 'find.kind.alt',
  subhead: 'find.kind.subhead',
  item: 'find.kind.item',
  quote: 'find.kind.quote',
  attribution: 'find.kind.attribution',
};

/** What of its slot a text is; null where it is running text, or says no more than the slot's name. */
export const kindWords = ({ slot, kind }: Pick<Passage, 'slot' | 'kind'>, t: Translate): string | null => {
  const key = slot === 'body' || kind === 'credit' || kind === 'alt' ? KINDS[kind] : undefined;
  return key === undefined ? null : t(key);
};
