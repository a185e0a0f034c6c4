/** The end mark typed by hand: the layout sets it after the last paragraph, and nowhere else. */
import { literally } from '../../../literally';
import type { Slip } from '../../finding';
import type { Passage } from '../../manuscript';
import type { ArticleRule } from '../../rule';

/** The mark once or more, white space before each. */
const typed = (mark: string): RegExp => new RegExp(`(?<!\\s)(?:\\s{0,3}${literally(mark)})+`, 'gu');

/** `/.`, `./`, `//.` after the last word: the mark half typed; the layout's would follow it. */
const HALF = /(?<=[\p{L}\p{M}\d)”"%])\s{0,2}[./]{0,3}\/[./]{0,3}\s*$/u;

const CLOSING = /[.!?…]["”’»)\]]*$/u;

const inside = ({ key, slot, text }: Passage, mark: string, isLast: boolean): readonly Slip[] =>
  !text.includes(mark)
    ? []
    : [...text.matchAll(typed(mark))].flatMap(({ index: start, 0: found }) => {
        const end = start + found.length;
        // After the very last word it is taken off by the layout, however often it is typed.
        if (isLast && text.slice(end).trim() === '') return [];
        const fix = CLOSING.test(text.slice(Math.max(0, start - 8), start)) ? '' : '.';
        return [{ key, slot, start, end, values: { mark }, fix }];
      });

const half = ({ key, slot, text }: Passage, mark: string): readonly Slip[] => {
  const found = text.trimEnd().endsWith(mark) ? null : HALF.exec(text);
  return found === null
    ? []
    : [{ key, slot, start: found.index, end: text.length, variant: 'half', values: { mark }, fix: '' }];
};

export const endMark: ArticleRule = {
  id: 'end-mark',
  group: 'layout',
  normal: 'warn',
  reads: 'article',
  find: ({ passages, layout: { endMark: mark } }) => {
    if (mark === null) return [];
    const last = passages.findLast(({ slot }) => slot === 'body');
    return [
      ...passages.flatMap((passage) => inside(passage, mark, passage === last)),
      // Half a mark of another kind than this one may be anything.
      ...(last && mark === './.' ? half(last, mark) : []),
    ];
  },
};
