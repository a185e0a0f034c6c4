/** No space after a comma, a stop or another sign that one follows. */
import type { PassageRule } from '../../rule';
import { isShortened } from '../../text/abbreviation';
import { type Reading, slipsOf } from '../../text/slips-of';
import { wordBefore, wordEnd, wordStart } from '../../text/word-around';

/** A full stop only where a capitalised word follows: `TP.HCM`, `1.200`, `v.v` and file names have stops inside. */
const PATTERN = /[,;:!?…](?=“?\p{L})|:(?="\p{L})|\.(?=“?\p{Lu}\p{Ll})/gu;

/** Cheap to try, and not met in most texts. */
const MAYBE = /[,;:!?….][^\s\d.,;:!?…)\]”"»’/]|:"/u;

/** A quotation mark that opens goes with the word; of straight ones only those after a colon are known to. */
const QUOTE = /["“]/u;

const CLOSED = /[\p{L}\p{M}\d)\]”"%’]/u;

/** `&nbsp;` left in pasted text. */
const ENTITY = /&#?\w{1,8}$/u;

/** `1.Mục tiêu` at the beginning of a line. */
const isListNumber = (text: string, stop: number): boolean => {
  const start = wordStart(text, stop);
  return /^\d{1,3}$/u.test(text.slice(start, stop)) && /^$|\n$/u.test(text.slice(Math.max(0, start - 1), start));
};

const isClosed = (text: string, end: number): boolean => CLOSED.test(text.charAt(end - 1));

const isMeant = (text: string, sign: string, at: number): boolean => {
  const before = wordBefore(text, at);
  switch (sign) {
    case '.':
      return before === '' ? !isClosed(text, at) : isShortened(text, at) || isListNumber(text, at);
    case ':':
      // Drives, ratios and codes: `C:\`, `a:b`.
      return before.length < 2 || /^\p{L}(?:[^\p{L}]|$)/u.test(text.slice(at + 1, at + 3));
    case ';':
      return ENTITY.test(text.slice(Math.max(0, at - 10), at));
    case '!':
    case '?':
      return before.length < 2;
    default:
      return !isClosed(text, at);
  }
};

const readMatch = (text: string, { index, 0: sign }: RegExpExecArray): Reading | null => {
  if (isMeant(text, sign, index)) return null;
  const word = QUOTE.test(text.charAt(index + 1)) ? index + 2 : index + 1;
  const end = wordEnd(text, word);
  return { end, fix: `${sign} ${text.slice(index + 1, end)}`, values: { sign } };
};

export const spaceAfterSign: PassageRule = {
  id: 'space-after-sign',
  group: 'typography',
  normal: 'warn',
  reads: 'passage',
  find: (passage) =>
    MAYBE.test(passage.text) ? slipsOf(passage, PATTERN, (match) => readMatch(passage.text, match)) : [],
  examples: [
    { wrong: 'Lúa,tôm và cây ăn trái đều được giá.', right: 'Lúa, tôm và cây ăn trái đều được giá.' },
    { wrong: 'Công trình đã hoàn thành.Người dân rất vui.', right: 'Công trình đã hoàn thành. Người dân rất vui.' },
    { wrong: 'Ảnh:Thu Hà', right: 'Ảnh: Thu Hà' },
  ],
};
