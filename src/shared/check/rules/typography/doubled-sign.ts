/** Two signs where one is meant: `,,`, `..`, `;.`. */
import type { PassageRule } from '../../rule';
import { type Reading, slipsOf } from '../../text/slips-of';

/** `?!`, `!!` and a comma after a shortened word are meant; three stops are another rule's to say. */
const PATTERN = /(?<same>[,;])[^\S\n]?\k<same>+|::+|(?<![.…])\.\.(?![.…\\/])|[,;:]\.(?!\d)|,[;:]|;[,:]|:[,;]/gu;

const endsSentence = (after: string): boolean => /^["”’)\]]{0,2}(?:\s*$|\s+[\p{Lu}\d“"(])/u.test(after);

const readMatch = (text: string, { index, 0: found, groups = {} }: RegExpExecArray): Reading | null => {
  const [before, after] = [text.slice(Math.max(0, index - 4), index), text.slice(index + found.length)];
  if (groups.same !== undefined) return { fix: groups.same };
  if (found.startsWith('::')) return /[\p{L}\d]$/u.test(before) && /^[\p{L}\d]/u.test(after) ? null : { fix: ':' };
  if (found !== '..') return {};
  if (/v\.v$/u.test(before)) return { start: index, fix: '.' };
  // In the middle of a sentence it may have been going to be an ellipsis.
  return endsSentence(after.slice(0, 8)) ? { fix: '.' } : {};
};

export const doubledSign: PassageRule = {
  id: 'doubled-sign',
  group: 'typography',
  normal: 'warn',
  reads: 'passage',
  find: (passage) => slipsOf(passage, PATTERN, (match) => readMatch(passage.text, match)),
  examples: [
    { wrong: 'Xã An Thới,, xã Long Điền đều có chợ.', right: 'Xã An Thới, xã Long Điền đều có chợ.' },
    { wrong: 'Đợt mưa đã qua.. Bà con xuống giống.', right: 'Đợt mưa đã qua. Bà con xuống giống.' },
  ],
};
