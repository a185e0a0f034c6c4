/** Compounds that are often written wrong, as data: what is wrong, what is right, and next to which words it is not wrong after all. */
import { ALWAYS as MARK_ALWAYS, UNLESS as MARK_UNLESS } from './lost-marks';
import { ALWAYS as END_ALWAYS, UNLESS as END_UNLESS } from './sounds-at-the-end';
import { ALWAYS as START_ALWAYS, UNLESS as START_UNLESS } from './sounds-at-the-start';
import { ALWAYS as TONE_ALWAYS, UNLESS as TONE_UNLESS } from './tones';

export interface Confusion {
  /** Words in lower case. */
  readonly wrong: readonly string[];
  readonly right: string;
  /** Beside one of these it is no slip: the words belong to two others. */
  readonly notAfter: ReadonlySet<string>;
  readonly notBefore: ReadonlySet<string>;
  /** Null: whatever comes. */
  readonly onlyBefore: ReadonlySet<string> | null;
}

const NO_WORDS: ReadonlySet<string> = new Set();

const wordsOf = (conditions: readonly string[], name: string): ReadonlySet<string> | null => {
  const condition = conditions.find((one) => one.startsWith(name));
  return condition === undefined ? null : new Set(condition.slice(name.length).trim().split(' '));
};

const readLine = (line: string): Confusion => {
  const [pair = '', ...conditions] = line.split('|').map((part) => part.trim());
  const [wrong = '', right = ''] = pair.split(' → ');
  return {
    wrong: wrong.split(' '),
    right,
    notAfter: wordsOf(conditions, 'not after') ?? NO_WORDS,
    notBefore: wordsOf(conditions, 'not before') ?? NO_WORDS,
    onlyBefore: wordsOf(conditions, 'only before'),
  };
};

const linesOf = (text: string, between: RegExp): readonly string[] =>
  text
    .split(between)
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const CONFUSIONS: readonly Confusion[] = [
  ...[START_ALWAYS, END_ALWAYS, TONE_ALWAYS, MARK_ALWAYS].flatMap((text) => linesOf(text, /[,\n]/u)),
  ...[START_UNLESS, END_UNLESS, TONE_UNLESS, MARK_UNLESS].flatMap((text) => linesOf(text, /\n/u)),
].map(readLine);
