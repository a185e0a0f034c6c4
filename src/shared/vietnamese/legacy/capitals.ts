/**
 * Capitals with a tone: TCVN3 has none, a font of capitals showed them. Where the font is not known, a word that is otherwise in capitals is
 * taken to be so throughout, and named for somebody to look at; so is a sentence that begins with such a letter and may have begun with a capital.
 */

const WORD = /[\p{L}\p{M}]+/gu;
const TONED = /[àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/u;
const TONED_ALL = new RegExp(TONED.source, 'gu');

interface Word {
  readonly text: string;
  readonly at: number;
  /** Of its letters without a tone: `none` where it has no such. */
  readonly case: 'upper' | 'initial' | 'lower' | 'none';
  readonly isToned: boolean;
}

const caseOf = (word: string): Word['case'] => {
  const known = word.replace(TONED_ALL, '');
  if (known === '') return 'none';
  if (known !== known.toUpperCase()) return 'lower';
  return [...known].length > 1 ? 'upper' : 'initial';
};

const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    at: index,
    case: caseOf(word),
    isToned: TONED.test(word),
  }));

/** One capital or none does not tell; the words beside it do. */
const isCapital = (words: readonly Word[], i: number): boolean => {
  const word = words[i];
  if (!word?.isToned || word.case === 'lower') return false;
  if (word.case === 'upper') return true;
  return words[i - 1]?.case === 'upper' || words[i + 1]?.case === 'upper';
};

const beginsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?…:]["”»]?\s+|\n\s*["“«]?)$/u.test(text.slice(Math.max(0, at - 8), at));

export interface Capitals {
  readonly text: string;
  readonly doubtful: readonly string[];
}

export const settleCapitals = (text: string): Capitals => {
  const words = wordsIn(text);
  const doubtful: string[] = [];
  let settled = '';
  let from = 0;
  words.forEach((word, i) => {
    if (!word.isToned) return;
    const capital = isCapital(words, i);
    const out = capital ? word.text.toUpperCase() : word.text;
    if (capital || (TONED.test(word.text.charAt(0)) && beginsSentence(text, word.at))) doubtful.push(out);
    settled += text.slice(from, word.at) + out;
    from = word.at + word.text.length;
  });
  return { text: settled + text.slice(from), doubtful };
};
