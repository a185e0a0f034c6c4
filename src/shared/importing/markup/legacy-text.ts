/** Makes Unicode of a page's text in TCVN3 or VNI: run by run where a font says so, else as a whole where its words say so. */

import type { LegacyCharset } from '../../vietnamese/legacy/alphabets';
import { type Converted, convertRun, convertText } from '../../vietnamese/legacy/convert';
import { detectInText } from '../../vietnamese/legacy/detect';
import { legacyFontOf } from '../../vietnamese/legacy/fonts';
import type { Conversion } from '../document';
import type { ConvertText } from './inline-pieces';

/** How much of the text is shown before and after. */
const SHOWN = 120;
const MOST_DOUBTFUL = 50;

/** Letters that only Unicode has: whoever wrote them did so in no old alphabet, whatever the font. */
const UNICODE_ALREADY = /[\u0102\u0103\u0110\u0111\u01A0\u01A1\u01AF\u01B0\u1E00-\u1EFF]|\p{M}/u;
const BEYOND_ASCII = /[^\0-\x7F]/u;

export interface LegacyReader {
  readonly convert: ConvertText;
  /** What was converted so far, one for each charset and font. */
  readonly conversions: () => readonly Conversion[];
}

const mayBeLegacy = (text: string): boolean => BEYOND_ASCII.test(text) && !UNICODE_ALREADY.test(text);

/** @param whole all the text there is, which is judged where no font is known. */
export const legacyReader = (whole: string): LegacyReader => {
  const charset = detectInText(whole);
  const found = new Map<string, Conversion>();
  const note = (kind: LegacyCharset, font: string | null, before: string, { text, doubtful }: Converted): string => {
    const key = `${kind} ${font ?? ''}`;
    const known = found.get(key);
    const shown = { charset: kind, font, before: before.trim().slice(0, SHOWN), after: text.trim().slice(0, SHOWN) };
    found.set(key, {
      ...(known ?? shown),
      doubtful: [...(known?.doubtful ?? []), ...doubtful].slice(0, MOST_DOUBTFUL),
    });
    return text;
  };
  const convert: ConvertText = (text, name) => {
    const font = name === null ? null : legacyFontOf(name);
    if (font === null)
      return charset !== null && mayBeLegacy(text) ? note(charset, null, text, convertText(charset, text)) : text;
    if (UNICODE_ALREADY.test(text)) return text;
    const converted = convertRun(font, text);
    return converted === text ? text : note(font.charset, name, text, { text: converted, doubtful: [] });
  };
  return { convert, conversions: () => [...found.values()] };
};
