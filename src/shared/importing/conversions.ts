/** Counts up what was converted from old alphabets, one entry for each alphabet and font, for the person to compare. */
import type { LegacyCharset } from '../vietnamese/legacy/alphabets';
import type { Converted } from '../vietnamese/legacy/convert';
import type { Conversion } from './document';

/** How much of the text a person is shown, in letters. */
const SHOWN = 90;
const MOST_DOUBTFUL = 200;

export const firstWords = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= SHOWN ? line : `${line.slice(0, line.lastIndexOf(' ', SHOWN) + 1 || SHOWN).trim()}…`;
};

export interface Conversions {
  /** @param font null where the words gave it away. */
  note(charset: LegacyCharset, font: string | null, before: string, after: Converted): void;
  /** Those in which anything has changed. */
  list(): readonly Conversion[];
}

/** What was met in one font. Private to one reading. */
interface Met {
  readonly charset: LegacyCharset;
  readonly font: string | null;
  before: string;
  after: string;
  readonly doubtful: Set<string>;
}

export const createConversions = (): Conversions => {
  const met = new Map<string, Met>();
  return {
    note: (charset, font, before, { text, doubtful }) => {
      const key = `${charset} ${font ?? ''}`;
      const entry = met.get(key) ?? { charset, font, before: '', after: '', doubtful: new Set<string>() };
      met.set(key, entry);
      if (entry.before.length < SHOWN * 2) {
        entry.before += `${before} `;
        entry.after += `${text} `;
      }
      for (const word of doubtful) if (entry.doubtful.size < MOST_DOUBTFUL) entry.doubtful.add(word);
    },
    list: () =>
      [...met.values()]
        .filter(({ before, after }) => before !== after)
        .map(({ charset, font, before, after, doubtful }) => ({
          charset,
          font,
          before: firstWords(before),
          after: firstWords(after),
          doubtful: [...doubtful],
        })),
  };
};
