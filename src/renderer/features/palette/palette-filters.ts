/** The person's saved filters as the palette offers them: by their own names, or all of them by the word for filters. Pure. */
import type { SavedFilter } from '#shared/desk/saved-filters';
import type { Translate } from '#shared/i18n/translate';
import type { Piece } from '#shared/search/hit';
import { foldedWords, hasWords, markWords } from './mark-words';

export interface FilterItem {
  readonly is: 'filter';
  readonly key: string;
  readonly saved: SavedFilter;
  readonly pieces: readonly Piece[];
}

const MOST = 8;

export const filtersFor = (typed: string, saved: readonly SavedFilter[], t: Translate): readonly FilterItem[] => {
  const words = foldedWords(typed);
  if (words.length === 0) return [];
  return saved
    .map((each) => ({ each, label: t('palette.filter', { name: each.name }) }))
    .filter(({ label }) => hasWords(label, words))
    .slice(0, MOST)
    .map(({ each, label }) => ({
      is: 'filter',
      key: `filter ${each.name}`,
      saved: each,
      pieces: markWords(label, words),
    }));
};
