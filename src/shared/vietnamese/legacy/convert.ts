/** Text of before Unicode as Unicode: what a Western font shows (`ViÖt Nam`, `Vieät Nam`) becomes what was meant. */
import { type LegacyCharset, TCVN3, VISCII, WINDOWS_1258 } from './alphabets';
import { settleCapitals } from './capitals';
import type { LegacyFont } from './fonts';
import { fromVni } from './vni';

const spelled = (text: string, alphabet: ReadonlyMap<string, string>): string => {
  let spelt = '';
  for (const letter of text) spelt += alphabet.get(letter) ?? letter;
  return spelt.normalize('NFC');
};

/** Letter by letter: capitals with a tone that TCVN3 does not know stay small. @param text as Windows-1252 shows it. */
export const lettersOf = (charset: LegacyCharset, text: string): string => {
  switch (charset) {
    case 'tcvn3':
      return spelled(text, TCVN3);
    case 'viscii':
      return spelled(text, VISCII);
    case 'windows-1258':
      return spelled(text, WINDOWS_1258);
    case 'vni':
      return fromVni(text).normalize('NFC');
  }
};

export interface Converted {
  readonly text: string;
  /** Words in which capitals could not be told, as they came out. */
  readonly doubtful: readonly string[];
}

/** A whole text whose font is not known. */
export const convertText = (charset: LegacyCharset, text: string): Converted => {
  const letters = lettersOf(charset, text);
  return charset === 'tcvn3' ? settleCapitals(letters) : { text: letters, doubtful: [] };
};

/** A stretch in a font that is known: a font of capitals leaves no doubt. */
export const convertRun = ({ charset, isCapitals }: LegacyFont, text: string): string => {
  const letters = lettersOf(charset, text);
  return isCapitals ? letters.toUpperCase() : letters;
};

/** The same, with the capitals that only the words around them tell; a font of small letters shows those with a tone small. */
export const convertInFont = (font: LegacyFont, text: string): Converted => {
  const run = convertRun(font, text);
  return font.charset === 'tcvn3' && !font.isCapitals ? settleCapitals(run) : { text: run, doubtful: [] };
};
