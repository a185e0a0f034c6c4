/** Old alphabets in the runs of a document, told by their fonts: converted, and counted up for the person to compare. */
import type { Conversion } from '#shared/importing/document';
import { settleCapitals } from '#shared/vietnamese/legacy/capitals';
import { convertRun } from '#shared/vietnamese/legacy/convert';
import { legacyFontOf } from '#shared/vietnamese/legacy/fonts';

/** How much of the text a person is shown, in letters. */
const SHOWN = 90;
const MOST_DOUBTFUL = 200;

export const firstWords = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= SHOWN ? line : `${line.slice(0, line.lastIndexOf(' ', SHOWN) + 1 || SHOWN).trim()}…`;
};

export interface OldLetters {
  /** The text as Unicode, whatever font it is in. */
  convert(text: string, font: string | null): string;
  conversions(): readonly Conversion[];
}

/** Symbol fonts keep their letters in the private area: the same bytes, moved. */
const moved = (text: string): string =>
  text.replace(/[\uf020-\uf0ff]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xf000));

/** What was met in one font. Private to one reading. */
interface Met {
  readonly font: string;
  readonly charset: Conversion['charset'];
  before: string;
  after: string;
  readonly doubtful: Set<string>;
}

export const createOldLetters = (): OldLetters => {
  const met = new Map<string, Met>();

  const note = (entry: Met, before: string, after: string, doubtful: readonly string[]): void => {
    if (entry.before.length < SHOWN * 2) {
      entry.before += `${before} `;
      entry.after += `${after} `;
    }
    for (const word of doubtful) if (entry.doubtful.size < MOST_DOUBTFUL) entry.doubtful.add(word);
  };

  const convert = (text: string, font: string | null): string => {
    const old = font === null ? null : legacyFontOf(font);
    if (font === null || old === null || text.trim() === '') return text;
    const before = moved(text);
    const run = convertRun(old, before);
    const { text: after, doubtful } =
      old.charset === 'tcvn3' && !old.isCapitals ? settleCapitals(run) : { text: run, doubtful: [] };
    const entry = met.get(font) ?? { font, charset: old.charset, before: '', after: '', doubtful: new Set<string>() };
    met.set(font, entry);
    note(entry, before, after, doubtful);
    return after;
  };

  return {
    convert,
    conversions: () =>
      [...met.values()]
        .filter(({ before, after }) => before !== after)
        .map(({ font, charset, before, after, doubtful }) => ({
          charset,
          font,
          before: firstWords(before),
          after: firstWords(after),
          doubtful: [...doubtful],
        })),
  };
};
