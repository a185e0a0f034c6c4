/** Reads what a keyboard left behind that was not switched to Vietnamese: `dduowcj` in Telex, `d9u7o7c5` in VNI. */

import { type Syllable, takeApart } from './syllable';

/** By Telex's key and by VNI's. */
const TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
  '1': '\u0301',
  '2': '\u0300',
  '3': '\u0309',
  '4': '\u0303',
  '5': '\u0323',
};

const VOWEL = /[aăâeêioôơuưy]/u;

/** A letter and the key after it, and what they make together. */
const SHAPES: Readonly<Record<string, string>> = {
  dd: 'đ',
  aa: 'â',
  ee: 'ê',
  oo: 'ô',
  aw: 'ă',
  ow: 'ơ',
  uw: 'ư',
  d9: 'đ',
  a6: 'â',
  e6: 'ê',
  o6: 'ô',
  a8: 'ă',
  o7: 'ơ',
  u7: 'ư',
};

/** The key may come later than its letter: `duocwj`, `nguoiwf`. */
const shapedBack = (letters: string, key: string): string | null => {
  for (let i = letters.length - 1; i >= 0; i -= 1) {
    const made = SHAPES[letters.charAt(i) + key];
    if (made === undefined) continue;
    const shaped = letters.slice(0, i) + made + letters.slice(i + 1);
    // One horn key serves both letters of `ươ`.
    return made === 'ơ' && letters.charAt(i - 1) === 'u' && letters.length > i
      ? `${shaped.slice(0, i - 1)}ư${shaped.slice(i)}`
      : shaped;
  }
  return null;
};

interface Read {
  readonly letters: string;
  readonly tone: string;
  /** How many keys were no letters. */
  readonly keys: number;
}

const press = (read: Read, key: string): Read => {
  const isDouble = /[adeo]/u.test(key);
  const tone = TONES[key];
  if (tone !== undefined && VOWEL.test(read.letters)) return { ...read, tone, keys: read.keys + 1 };
  const shaped = isDouble || /[w6-9]/u.test(key) ? shapedBack(read.letters, key) : null;
  if (shaped !== null && (!isDouble || read.letters.includes(key)))
    return { ...read, letters: shaped, keys: read.keys + 1 };
  if (key === 'w') return { ...read, letters: `${read.letters}ư`, keys: read.keys + 1 };
  return { ...read, letters: read.letters + key };
};

/**
 * The letters and the tone that the keys stand for; null where none of them is a key.
 * Letters that have their accents already stay as they are.
 */
export const readKeys = (typed: string): Syllable | null => {
  const { letters, tone } = takeApart(typed);
  let read: Read = { letters: '', tone, keys: 0 };
  for (const key of letters) read = press(read, key);
  return read.keys === 0 ? null : { letters: read.letters, tone: read.tone };
};
