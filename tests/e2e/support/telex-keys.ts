/** What a Vietnamese text is as keystrokes in Telex: `Chủ tịch` is `Chur tichj`. */

const TONES: Readonly<Record<string, string>> = {
  '\u0301': 's',
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
};
const HORN_AND_BREVE = ['\u031b', '\u0306'];
const CIRCUMFLEX = '\u0302';

/** A letter with its marks, taken apart. */
const LETTER = /(\p{L})(\p{M}*)/gu;
const SYLLABLE = /[\p{L}\p{M}]+/gu;

const letterKeys = (base: string, marks: string): string => {
  if (base === 'đ') return 'dd';
  if (base === 'Đ') return 'DD';
  if (marks.includes(CIRCUMFLEX)) return base + base;
  return HORN_AND_BREVE.some((mark) => marks.includes(mark)) ? `${base}w` : base;
};

/** The tone is typed last, as most hands do it. */
const syllableKeys = (syllable: string): string => {
  const tone = [...syllable].map((mark) => TONES[mark]).find((key) => key !== undefined) ?? '';
  return syllable.replace(LETTER, (_all, base: string, marks: string) => letterKeys(base, marks)) + tone;
};

export const telexKeys = (text: string): string => text.normalize('NFD').replace(SYLLABLE, syllableKeys);
