/** A dash with a space on one side only: `kinh tế- xã hội`. */
import type { PassageRule } from '../../rule';
import { type Reading, slipsOf } from '../../text/slips-of';
import { wordAfter, wordEnd, wordStart } from '../../text/word-around';

/** Cheap to try, and not met in most texts. */
const MAYBE = /\S[-–—]\s|\s[-–—]\S/u;
const PATTERN = /(?<=[\p{L}\p{M}\d)\]”"%])(?:(?<glued>[-–—])[^\S\n]+|[^\S\n]+(?<spaced>[-–—]))(?=[\p{L}\d([“"])/gu;

const DIGIT = /\d/u;

/** `tiểu- và trung học`: the dash stands for the rest of a word. */
const SUSPENDED = new Set(['và', 'hay', 'hoặc', 'and', 'or', 'to']);

const readMatch = (text: string, { index, 0: found, groups = {} }: RegExpExecArray): Reading | null => {
  const after = index + found.length;
  const [before, next] = [text.charAt(index - 1), text.charAt(after)];
  // `-5` is below nought.
  if (groups.spaced !== undefined && DIGIT.test(next) && !DIGIT.test(before)) return null;
  if (groups.glued !== undefined && SUSPENDED.has(wordAfter(text, after))) return null;
  const [start, end] = [wordStart(text, index), wordEnd(text, after)];
  // `COVID- 19`, `2020- 2025`: these want no space at all, or perhaps they do.
  if (DIGIT.test(before) || DIGIT.test(next)) return { start, end };
  const dash = groups.glued ?? groups.spaced ?? '-';
  return { start, end, fix: `${text.slice(start, index)} ${dash} ${text.slice(after, end)}` };
};

export const dashSpace: PassageRule = {
  id: 'dash-space',
  group: 'typography',
  normal: 'warn',
  reads: 'passage',
  find: (passage) =>
    MAYBE.test(passage.text) ? slipsOf(passage, PATTERN, (match) => readMatch(passage.text, match)) : [],
  examples: [
    { wrong: 'Chỉ tiêu văn hóa- xã hội đều đạt.', right: 'Chỉ tiêu văn hóa - xã hội đều đạt.' },
    { wrong: 'Giám đốc Trung tâm -Nguyễn Thị Bảy cho biết.', right: 'Giám đốc Trung tâm - Nguyễn Thị Bảy cho biết.' },
  ],
};
