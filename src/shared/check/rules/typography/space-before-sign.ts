/** A space before a comma, a stop or another closing sign; where the space after it is missing too, both are mended at once. */
import type { PassageRule } from '../../rule';
import { type Reading, slipsOf } from '../../text/slips-of';
import { wordEnd } from '../../text/word-around';

/** Cheap to try, and not met in most texts. */
const MAYBE = /\s[,;:!?….]/u;
const PATTERN = /(?<=[\p{L}\p{M}\d)\]”"%’])[^\S\n]+(?<sign>[,;:!?…]|\.{3}|\.)/gu;

const DIGIT = /\d/u;

/** `.vn`, `.NET`, `.5`: a name or number that begins with a stop; `2 : 1` is a score, `:)` a face; ` … ` leaves words out. */
const isMeant = (sign: string, before: string, rest: string): boolean => {
  switch (sign) {
    case '.':
      return /^(?:[\p{Ll}\d./\\]|\p{Lu}\p{Lu})/u.test(rest);
    case ':':
    case ';':
      return /^(?:-?[)(]|[DP](?!\p{L}))/u.test(rest) || (DIGIT.test(before) && /^\s?\d/u.test(rest));
    case '…':
    case '...':
      return /^\s/u.test(rest);
    default:
      return false;
  }
};

const readMatch = (text: string, { index, 0: found, groups = {} }: RegExpExecArray): Reading | null => {
  const { sign = '' } = groups;
  const after = index + found.length;
  const [before, rest] = [text.charAt(index - 1), text.slice(after, after + 3)];
  if (isMeant(sign, before, rest)) return null;
  const mark = sign === '...' ? '…' : sign;
  if (!/^[\p{L}\d]/u.test(rest)) return { fix: mark, values: { sign } };
  // `3 ,5` may be one number or two.
  if (DIGIT.test(before) && /^\d/u.test(rest)) return { values: { sign } };
  const end = wordEnd(text, after);
  return { end, fix: `${mark} ${text.slice(after, end)}`, values: { sign } };
};

export const spaceBeforeSign: PassageRule = {
  id: 'space-before-sign',
  group: 'typography',
  normal: 'warn',
  reads: 'passage',
  find: (passage) =>
    MAYBE.test(passage.text) ? slipsOf(passage, PATTERN, (match) => readMatch(passage.text, match)) : [],
  examples: [
    { wrong: 'Xã An Thới , xã Long Điền đã có điện.', right: 'Xã An Thới, xã Long Điền đã có điện.' },
    { wrong: 'Đường đã thông xe .', right: 'Đường đã thông xe.' },
    { wrong: 'Tỉa cành, bón phân …trong vụ này.', right: 'Tỉa cành, bón phân… trong vụ này.' },
  ],
};
