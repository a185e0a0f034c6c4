/** Makes Unicode of a page's text in TCVN3 or VNI: run by run where a font says so, else as a whole where its words say so. */

import type { LegacyCharset } from '../../vietnamese/legacy/alphabets';
import { type Converted, convertInFont, convertText } from '../../vietnamese/legacy/convert';
import { detectInText } from '../../vietnamese/legacy/detect';
import { legacyFontOf } from '../../vietnamese/legacy/fonts';
import { createConversions } from '../conversions';
import type { Conversion } from '../document';
import type { ConvertText } from './inline-pieces';

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
  const met = createConversions();
  const noted = (kind: LegacyCharset, font: string | null, before: string, after: Converted): string => {
    met.note(kind, font, before, after);
    return after.text;
  };
  const convert: ConvertText = (text, name) => {
    const font = name === null ? null : legacyFontOf(name);
    if (font === null)
      return charset !== null && mayBeLegacy(text) ? noted(charset, null, text, convertText(charset, text)) : text;
    return UNICODE_ALREADY.test(text) || text.trim() === ''
      ? text
      : noted(font.charset, name, text, convertInFont(font, text));
  };
  return { convert, conversions: met.list };
};
