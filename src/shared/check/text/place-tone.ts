/** Where a Vietnamese syllable carries its tone: the old way (`hòa`, `thúy`), the new way (`hoà`, `thuý`), or one that both ways share (`hoàn`, `quý`). */

/** Grave, acute, tilde, hook above, dot below. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

const ONSETS = 'ngh|ng|nh|gh|gi|kh|ch|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x';
const CODAS = 'ch|ng|nh|c|m|n|p|t';
const SYLLABLE = new RegExp(`^(?<onset>${ONSETS})?(?<vowels>[aăâeêioôơuưy]{1,3})(?<coda>${CODAS})?$`, 'u');

/** Every cluster of vowels that Vietnamese spells, after its onset; anything else is another language's word. */
const CLUSTERS = new Set(
  (
    'a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu oa oă oe oi oo ôi ơi ua uâ uê ui uô uơ uy ưa ưi ươ ưu yê ' +
    'iêu oai oao oay oeo uây uôi uya uyê uyu ươi ươu yêu'
  ).split(' '),
);

/** The three that the two ways write differently. */
const DISPUTED = new Set(['oa', 'oe', 'uy']);

const QUALITY = /[ăâêôơư]/u;

interface Syllable {
  /** How many letters stand before the vowels. */
  readonly onset: number;
  readonly vowels: string;
  readonly isOpen: boolean;
}

/** After gi and qu another vowel must follow: `già` is gi + a, `giếng` is gi + ê, but `gì` is g + i. */
const parse = (letters: string): Syllable | null => {
  const groups = SYLLABLE.exec(letters)?.groups;
  if (!groups) return null;
  const { onset = '', vowels = '', coda = '' } = groups;
  if (!CLUSTERS.has(vowels)) return null;
  return { onset: onset.length, vowels, isOpen: coda === '' };
};

/** The letter of the vowels that carries the tone, counted from 0; the old way and the new way. */
const placesIn = ({ vowels, isOpen }: Syllable): readonly [number, number] => {
  const quality = [...vowels].findLastIndex((letter) => QUALITY.test(letter));
  if (quality !== -1) return [quality, quality];
  if (vowels.length === 3) return [1, 1];
  if (vowels.length === 1) return [0, 0];
  if (!isOpen) return [1, 1];
  return DISPUTED.has(vowels) ? [0, 1] : [0, 0];
};

export type ToneWay = 'old' | 'new';

export interface TonePlace {
  /** `both`: the two ways agree about it; `neither`: the tone stands on a letter where nobody puts it. */
  readonly way: ToneWay | 'both' | 'neither';
  readonly old: string;
  readonly new: string;
}

const place = (letters: readonly string[], tone: string, at: number): string =>
  letters
    .map((letter, i) => (i === at ? letter + tone : letter))
    .join('')
    .normalize('NFC');

const wayOf = (written: number, old: number, fresh: number): TonePlace['way'] => {
  if (written !== old && written !== fresh) return 'neither';
  if (old === fresh) return 'both';
  return written === old ? 'old' : 'new';
};

/** Each letter in NFC without its tone, and where the tones stood. */
const taken = (word: string) => {
  const tones: { readonly at: number; readonly tone: string }[] = [];
  const letters = [...word.normalize('NFC')].map((letter, at) => {
    const parts = letter.normalize('NFD');
    for (const [tone] of parts.matchAll(TONE)) tones.push({ at, tone });
    return parts.replace(TONE, '').normalize('NFC');
  });
  return { letters, tones };
};

/** @returns null where the word is no Vietnamese syllable with one tone. */
export const placeTone = (word: string): TonePlace | null => {
  const { letters, tones } = taken(word);
  const [only, ...more] = tones;
  if (!only || more.length > 0) return null;
  const syllable = parse(letters.join('').toLowerCase());
  if (syllable === null) return null;
  const [old, fresh] = placesIn(syllable).map((at) => at + syllable.onset);
  if (old === undefined || fresh === undefined) return null;
  return {
    way: wayOf(only.at, old, fresh),
    old: place(letters, only.tone, old),
    new: place(letters, only.tone, fresh),
  };
};
