/** The abbreviations of a text: words of capitals alone that stand for others, and whether a reader is told for what. */
import { isSyllable } from '../../../spelling/syllable';
import { isCapitalised, isShouted as isInCapitals } from '../../../vietnamese/capitals';
import { isSpelt } from '../../reading/capitals';
import { follows } from '../../reading/neighbours';
import type { Reading, Word } from '../../reading/read-passage';
import { BEFORE_NAMES, BEFORE_NAMES_IN_TWO } from './known-abbreviations';

export interface Abbreviation {
  readonly text: string;
  /** Offsets in the reading's text. */
  readonly start: number;
  readonly end: number;
  /** Whether what it stands for is said right here: `Ủy ban nhân dân (UBND)`, `UBND (Ủy ban nhân dân)`. */
  readonly explained: boolean;
}

/** Letters with marks spell words; of them only Đ and Ư begin words often enough. */
const CAPITALS = /^[A-ZĐƯ]{2,10}$/u;
const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
/** A part of something longer: `30/2020/NĐ-CP`, `TP.HCM`, `COVID-19`, `R&D`. */
const JOINED_BEFORE = /[\p{L}\d][/&.’'_@–-]$/u;
const JOINED_AFTER = /^[/&.’'_@–-][\p{L}\d]/u;
/** `(UBND)`, `(gọi tắt là UBND)`, `(tên viết tắt: UBND)`. */
const OPENED_BEFORE = /\((?:[^()]{0,60}(?:tắt|là|:|,|–|-|;)\s?["“]?)?$/u;
const TOLD_BEFORE = /(?:viết|gọi)\stắt\s(?:là|:)\s?["“]?$/u;
/** `(VDA)`, and of a year's (`VDA 2023`). */
const CLOSED_AFTER = /^["”]?(?:\s\d{1,4})?\s?[),;]/u;
/** `Ảnh: NSCC`: who signs or is thanked may do it shortly. */
const CREDIT_BEFORE = /(?<!\p{L})(?:ảnh|nguồn|clip|video|đồ họa|minh họa):\s?$/iu;
/** `XQBĐ - Sáng nay, …`: the paper itself. */
const OPENING_AFTER = /^\s[–—-]\s/u;
/** `UBND (Ủy ban nhân dân)`, `UBND - tức Ủy ban nhân dân`, `UBND, viết tắt của …`. */
const TOLD_AFTER = /^["”]?(?:\s\(\p{L}+\s\p{L}+|,?\s(?:là\s)?(?:chữ\s)?viết\stắt|\s[–-]\stức\s|,?\stức\s)/u;
const REACH = 80;

const isCapitals = (word: Word | undefined): boolean =>
  word !== undefined && word.text !== word.form && isInCapitals(word.text) && isSpelt(word.text);

/** With one more word between: `ngân hàng số XQT`. */
const FAR = 2;

/** A firm, a club, a share or a brand is called so: the word that says it stands right before, or one more word between. */
const isName = (words: readonly Word[], at: number): boolean => {
  for (let i = at; i > 0 && i > at - FAR; i -= 1) {
    const [word, before] = [words[i], words[i - 1]];
    if (!word || !before || !follows(word)) return false;
    if (i === at && BEFORE_NAMES.has(before.form)) return true;
    if (BEFORE_NAMES_IN_TWO.has(`${words[i - 2]?.form ?? ''} ${before.form}`)) return true;
  }
  return false;
};

/** `mã VIC, VHM và HPG`: each of a row of names is one. */
const JOINS: ReadonlySet<string> = new Set(['và', 'hoặc', 'hay', 'cùng', 'với']);

const nextInRow = (words: readonly Word[], at: number): number => {
  const [word, before] = [words[at], words[at - 1]];
  if (word?.gap === ', ') return at - 1;
  return before && word?.gap === ' ' && JOINS.has(before.form) ? at - 2 : -1;
};

/** As long as the row goes on: a text of nothing else is read once for each, up to this. */
const LONGEST_ROW = 12;

const isAmongNames = (words: readonly Word[], at: number): boolean => {
  let here = at;
  for (let steps = 0; steps < LONGEST_ROW && here >= 0; steps += 1) {
    if (isName(words, here)) return true;
    const next = nextInRow(words, here);
    if (next < 0 || !CAPITALS.test(words[next]?.text ?? '')) return false;
    here = next;
  }
  return false;
};

/** `QZA Air`, `RXQ Novosti`: with a word that is no syllable it is a foreign name. */
const isForeignName = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  if (!next || !follows(next) || !isCapitalised(next.text) || isInCapitals(next.text)) return false;
  return !isSyllable(next.form);
};

/** `NGUYỄN VĂN A`, `BÁO CÁO`, `TIN NHANH KINH DOANH`: shouted words stand in rows, of which two may still be two abbreviations. */
const SHOUTED_ROW = 3;

const isJoined = (word: Word | undefined): boolean => word !== undefined && follows(word);

const isShoutedRow = (words: readonly Word[], at: number): boolean => {
  let [from, to] = [at, at];
  const joins = (one: number, joint: number): boolean =>
    to - from < LONGEST_ROW && isCapitals(words[one]) && isJoined(words[joint]);
  while (joins(from - 1, from)) from -= 1;
  while (joins(to + 1, to + 1)) to += 1;
  const row = words.slice(from, to + 1);
  return row.length >= SHOUTED_ROW || row.some(({ text }) => !CAPITALS.test(text));
};

const isExplained = (text: string, word: Word): boolean => {
  const before = text.slice(Math.max(0, word.start - REACH), word.start);
  const after = text.slice(word.end, word.end + REACH);
  return (OPENED_BEFORE.test(before) && CLOSED_AFTER.test(after)) || TOLD_BEFORE.test(before) || TOLD_AFTER.test(after);
};

/** Of a picture, a source or the paper that sends the report. */
const isSignature = (text: string, { start, end }: Word): boolean =>
  CREDIT_BEFORE.test(text.slice(Math.max(0, start - 12), start)) ||
  (start === 0 && OPENING_AFTER.test(text.slice(end, end + 3)));

const stands = (text: string, words: readonly Word[], at: number): boolean => {
  const word = words[at];
  // Most words are small: those are told at a glance.
  if (!word || word.text === word.form || !CAPITALS.test(word.text) || ROMAN.test(word.text)) return false;
  const before = text.slice(Math.max(0, word.start - 2), word.start);
  if (JOINED_BEFORE.test(before) || JOINED_AFTER.test(text.slice(word.end, word.end + 2))) return false;
  if (isSignature(text, word)) return false;
  return !isShoutedRow(words, at) && !isAmongNames(words, at) && !isForeignName(words, at);
};

/** Mostly capitals: a headline set in them says nothing about its words. */
const isShouted = (words: readonly Word[]): boolean =>
  words.filter((word) => isCapitals(word)).length * 2 > words.length && words.length > 1;

/** In reading order. */
export const abbreviationsIn = ({ text, words }: Reading): readonly Abbreviation[] => {
  if (isShouted(words)) return [];
  return words.flatMap((word, at) => {
    if (!stands(text, words, at)) return [];
    return [{ text: word.text, start: word.start, end: word.end, explained: isExplained(text, word) }];
  });
};
