/** An abbreviation that is explained and then never used again. */
import type { Slip } from '../../finding';
import type { Manuscript } from '../../manuscript';
import type { ArticleRule } from '../../rule';
import { abbreviationUses, type Use } from './abbreviation-uses';
import { KNOWN_ABBREVIATIONS } from './known-abbreviations';

const slipFor = (uses: readonly Use[]): readonly Slip[] => {
  const [only, again] = uses;
  if (!only?.explained || again || KNOWN_ABBREVIATIONS.has(only.text)) return [];
  return [only.reading.slip(only.start, only.end, { values: { abbreviation: only.text } })];
};

export const unusedAbbreviation: ArticleRule = {
  id: 'unused-abbreviation',
  group: 'language',
  normal: 'off',
  language: 'vi',
  reads: 'article',
  find: (manuscript: Manuscript) => [...abbreviationUses(manuscript).values()].flatMap(slipFor),
};
