/** Says which words of a passage no dictionary has. A word is wrong only where that is certain: names, abbreviations and addresses never are. */
import type { Passage } from '../check/manuscript';
import { isCapitalised } from '../vietnamese/capitals';
import { americanOf, isBritish } from './british';
import { cutTokens, nextIsCapitalised, opensSentence } from './cut-tokens';
import { hasDigit, isInitialism, isLatin, isUnit } from './exempt';
import type { Lexicon } from './lexicon';
import { isSyllable, isVietnamese } from './syllable';
import { readKeys } from './telex';

/** UTF-16 offsets in the passage's text; `text` is the word as it stands there. */
export interface Misspelling {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Dictionaries {
  readonly vietnamese: Lexicon;
  /** Null while it is not there: words that it may have are not judged. */
  readonly english: Pick<Lexicon, 'has'> | null;
  /** The newsroom's own words and the words of its glossary, as `ownWords` makes them. */
  readonly own: ReadonlySet<string>;
}

export interface Spelled {
  readonly misspelled: readonly Misspelling[];
  /** Whether a word was left undecided because the English words are not there. */
  readonly wantsEnglish: boolean;
}

type Verdict = 'right' | 'wrong' | 'undecided';

/** Each word of the names and words, lower case, so that `hủ tiếu` is known by both of its syllables. */
export const ownWords = (words: Iterable<string>): ReadonlySet<string> => {
  const own = new Set<string>();
  for (const word of words) cutTokens(word, (part) => own.add(part.toLowerCase().normalize('NFC')));
  return own;
};

const POSSESSIVE = /['’]s$/u;

const inEnglish = (word: string, english: Dictionaries['english']): Verdict => {
  if (english === null) return 'undecided';
  const forms = [word.replace('’', "'"), word.replace(POSSESSIVE, '')];
  const isRight = forms.some(isBritish) || [...forms, ...forms.flatMap(americanOf)].some((form) => english.has(form));
  return isRight ? 'right' : 'wrong';
};

/** `d9u7o7c5`, and nothing shorter: `co2` and `h5n1` are no words at all. */
const isVniLeftOver = (word: string, { vietnamese }: Dictionaries): boolean => {
  if (word.length < 4 || !/[6-9]/u.test(word)) return false;
  const keys = readKeys(word);
  return keys !== null && !hasDigit(keys.letters) && vietnamese.hasSyllable(keys);
};

const JOINED = /[-‐‑]/u;

/** With a hyphen it is a foreign word as people hear it, `ki-lô-gam`, or two words in one, `kinh tế-xã hội`: neither is judged. */
const isExempt = (word: string): boolean => [...word].length < 2 || JOINED.test(word) || isUnit(word) || !isLatin(word);

/** Lower case, NFC. */
const judge = (word: string, dictionaries: Dictionaries): Verdict => {
  const { vietnamese, own, english } = dictionaries;
  if (vietnamese.has(word) || own.has(word)) return 'right';
  if (hasDigit(word)) return isVniLeftOver(word, dictionaries) ? 'wrong' : 'right';
  if (isExempt(word)) return 'right';
  return isVietnamese(word) ? 'wrong' : inEnglish(word, english);
};

/** A name it may be, even where a sentence begins with it, unless it is built like a syllable and stands alone. */
const mayBeName = (word: string, text: string, start: number, end: number): boolean =>
  isInitialism(word) ||
  !isVietnamese(word) ||
  !isSyllable(word) ||
  nextIsCapitalised(text, end) ||
  !opensSentence(text, start);

const spellPassage = ({ key, text }: Pick<Passage, 'key' | 'text'>, verdictOn: (word: string) => Verdict): Spelled => {
  const misspelled: Misspelling[] = [];
  let wantsEnglish = false;
  cutTokens(text, (word, start, end) => {
    const isName = isCapitalised(word) || isInitialism(word);
    if (isName && mayBeName(word, text, start, end)) return;
    const verdict = verdictOn(word);
    if (verdict === 'undecided') wantsEnglish = true;
    else if (verdict === 'wrong') misspelled.push({ key, start, end, text: word });
  });
  return { misspelled, wantsEnglish };
};

export interface Speller {
  readonly spell: (passage: Pick<Passage, 'key' | 'text'>) => Spelled;
}

const MEMORY = 50_000;

/** Remembers its verdicts; other dictionaries are another speller. */
export const createSpeller = (dictionaries: Dictionaries): Speller => {
  const verdicts = new Map<string, Verdict>();
  const verdictOn = (word: string): Verdict => {
    const known = verdicts.get(word);
    if (known !== undefined) return known;
    const verdict = judge(word.toLowerCase().normalize('NFC'), dictionaries);
    if (verdicts.size >= MEMORY) verdicts.clear();
    verdicts.set(word, verdict);
    return verdict;
  };
  return { spell: (passage) => spellPassage(passage, verdictOn) };
};
