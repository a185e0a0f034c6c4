/** What a Vietnamese text is as keystrokes: `Chủ tịch` is `Chur tichj` in Telex and `Chu3 tich5` in VNI. */

export const METHODS = ['telex', 'vni'] as const;
export type Method = (typeof METHODS)[number];

interface MarkKeys {
  readonly circumflex: (letter: string) => string;
  readonly horn: string;
  readonly breve: string;
  readonly stroke: (letter: string) => string;
  /** By combining mark. */
  readonly tones: Readonly<Record<string, string>>;
}

const CIRCUMFLEX = '\u0302';
const HORN = '\u031b';
const BREVE = '\u0306';
/** Sắc, huyền, hỏi, ngã, nặng. */
const TONE_MARKS = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

const tonesOn = (keys: string): Readonly<Record<string, string>> =>
  Object.fromEntries(TONE_MARKS.map((mark, i) => [mark, keys.charAt(i)]));

const KEYS: Readonly<Record<Method, MarkKeys>> = {
  telex: {
    circumflex: (letter) => letter,
    horn: 'w',
    breve: 'w',
    stroke: (letter) => letter,
    tones: tonesOn('sfrxj'),
  },
  vni: { circumflex: () => '6', horn: '7', breve: '8', stroke: () => '9', tones: tonesOn('12345') },
};

/** A letter with its marks, taken apart. */
const LETTER = /(\p{L})(\p{M}*)/gu;
const SYLLABLE = /[\p{L}\p{M}]+/gu;

/** The keys of a letter but for its tone: the plain one, and the one that marks it. */
const letterKeys = (keys: MarkKeys, base: string, marks: string): readonly string[] => {
  if (base === 'đ') return ['d', keys.stroke('d')];
  if (base === 'Đ') return ['D', keys.stroke('D')];
  if (marks.includes(CIRCUMFLEX)) return [base, keys.circumflex(base)];
  if (marks.includes(HORN)) return [base, keys.horn];
  return marks.includes(BREVE) ? [base, keys.breve] : [base];
};

const toneIn = (syllable: string): string | undefined => [...syllable].find((mark) => TONE_MARKS.includes(mark));

/** The tone is typed last, as most hands do it. */
const syllableKeys = (keys: MarkKeys, syllable: string): string => {
  const tone = keys.tones[toneIn(syllable) ?? ''] ?? '';
  const letters = (_all: string, base: string, marks: string): string => letterKeys(keys, base, marks).join('');
  return syllable.replace(LETTER, letters) + tone;
};

export const keysOf = (text: string, method: Method): string =>
  text.normalize('NFD').replace(SYLLABLE, (syllable) => syllableKeys(KEYS[method], syllable));

const withoutTone = (letter: string): string => [...letter].filter((mark) => !TONE_MARKS.includes(mark)).join('');

/** What stands on the page after each key of a syllable that is typed in Telex: `n`, `nu`, `nư`, …, `nươc`, `nước`. */
const stagesOf = (syllable: string): readonly string[] => {
  const stages: string[] = [];
  let written = '';
  for (const [letter, base = '', marks = ''] of syllable.normalize('NFD').matchAll(LETTER)) {
    const [plain = '', marking] = letterKeys(KEYS.telex, base, marks);
    stages.push(written + plain);
    written += withoutTone(letter);
    if (marking !== undefined) stages.push(written);
  }
  const whole = syllable.normalize('NFD');
  return (whole === written ? stages : [...stages, whole]).map((stage) => stage.normalize('NFC'));
};

/** What Unikey sends on Windows at one key: so many Backspaces, and then letters. */
export interface Burst {
  readonly backspaces: number;
  readonly insert: string;
}

const burstTo = (before: string, after: string): Burst => {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  return { backspaces: before.length - same, insert: after.slice(same) };
};

/** A text key by key as Unikey sends it: from the first letter that changes, all is taken back and sent again. */
export const burstsOf = (text: string): readonly Burst[] =>
  text.split(/([\p{L}\p{M}]+)/u).flatMap((piece, i) => {
    if (i % 2 === 0) return [...piece].map((insert) => ({ backspaces: 0, insert }));
    const stages = stagesOf(piece);
    return stages.map((stage, at) => burstTo(stages[at - 1] ?? '', stage));
  });
