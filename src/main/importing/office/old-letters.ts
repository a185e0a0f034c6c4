/** Old alphabets in the runs of a document, told by their fonts: converted, and counted up for the person to compare. */
import { createConversions } from '#shared/importing/conversions';
import type { Conversion } from '#shared/importing/document';
import { convertInFont } from '#shared/vietnamese/legacy/convert';
import { legacyFontOf } from '#shared/vietnamese/legacy/fonts';

export interface OldLetters {
  /** The text as Unicode, whatever font it is in. */
  convert(text: string, font: string | null): string;
  conversions(): readonly Conversion[];
}

/** Symbol fonts keep their letters in the private area: the same bytes, moved. */
const moved = (text: string): string =>
  text.replace(/[\uf020-\uf0ff]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xf000));

export const createOldLetters = (): OldLetters => {
  const met = createConversions();
  return {
    convert: (text, font) => {
      const old = font === null ? null : legacyFontOf(font);
      if (font === null || old === null || text.trim() === '') return text;
      const before = moved(text);
      const after = convertInFont(old, before);
      met.note(old.charset, font, before, after);
      return after.text;
    },
    conversions: met.list,
  };
};
