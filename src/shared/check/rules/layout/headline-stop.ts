/** A headline that ends in a full stop. */
import type { PassageRule } from '../../rule';
import { isShortened } from '../../text/abbreviation';
import { wordStart } from '../../text/word-around';

const STOP = /(?<![.…])\.\s*$/u;

export const headlineStop: PassageRule = {
  id: 'headline-stop',
  group: 'layout',
  normal: 'warn',
  reads: 'passage',
  find: ({ key, slot, kind, text }) => {
    const found = kind === 'headline' ? STOP.exec(text) : null;
    if (found === null || (/[\p{L}\p{M}]$/u.test(text.slice(0, found.index)) && isShortened(text, found.index)))
      return [];
    const start = wordStart(text, found.index);
    return [{ key, slot, start, end: text.length, fix: text.slice(start, found.index) }];
  },
};
