/** An abbreviation that not everybody knows and that stands before its explanation, or without one. It is told once, at its first use. */
import type { GlossaryEntry } from '../../../newsroom/glossary';
import { remembered } from '../../../remembered';
import type { Slip } from '../../finding';
import type { Manuscript } from '../../manuscript';
import type { ArticleRule, House } from '../../rule';
import { abbreviationUses, inRunningText, type Use } from './abbreviation-uses';
import { KNOWN_ABBREVIATIONS } from './known-abbreviations';

/** What this house writes without explaining it, alone (`BIDV`) or in a name. */
const knownTo = remembered(
  (glossary: readonly GlossaryEntry[]): ReadonlySet<string> =>
    new Set(glossary.flatMap((entry) => entry.name.match(/[A-ZĐƯ]{2,}/gu) ?? [])),
);

const slipFor = (uses: readonly Use[]): readonly Slip[] => {
  const running = uses.filter(inRunningText);
  const explained = uses.some((use) => use.explained);
  const first = running[0] ?? uses[0];
  if (!first || first.explained || (explained && !inRunningText(first))) return [];
  const values = { abbreviation: first.text };
  const more = explained ? { variant: 'late', values } : { values };
  return [first.reading.slip(first.start, first.end, more)];
};

const slipsIn = (manuscript: Manuscript, house: House): readonly Slip[] => {
  const known = knownTo(house.glossary);
  return [...abbreviationUses(manuscript)]
    .filter(([text]) => !KNOWN_ABBREVIATIONS.has(text) && !known.has(text))
    .flatMap(([, uses]) => slipFor(uses));
};

export const unexplainedAbbreviation: ArticleRule = {
  id: 'unexplained-abbreviation',
  group: 'language',
  normal: 'warn',
  language: 'vi',
  reads: 'article',
  find: slipsIn,
  examples: [{ wrong: 'Quỹ KLMT cấp vốn.', right: 'Quỹ kênh lạch miền Tây (KLMT) cấp vốn.' }],
};
