/** Three full stops, or more or fewer, where one sign (…) is meant. */
import type { PassageRule } from '../../rule';
import { slipsOf } from '../../text/slips-of';

/** One stop after the sign is one too many; one before it may belong to `v.v.`. */
const PATTERN = /\.{3,}…*|…[.…]+/gu;

const LETTER = /[\p{L}\p{M}\d]/u;

export const ellipsis: PassageRule = {
  id: 'ellipsis',
  group: 'typography',
  normal: 'warn',
  reads: 'passage',
  find: (passage) =>
    slipsOf(passage, PATTERN, ({ index, 0: found }) => {
      const { text } = passage;
      const [before, after] = [text.charAt(index - 1), text.charAt(index + found.length)];
      // A path, or a row of dots to be filled in by hand.
      if (/[\\/]/u.test(after) || found.length > 6) return null;
      return { fix: LETTER.test(before) && LETTER.test(after) ? '… ' : '…' };
    }),
  examples: [
    { wrong: 'Xã có lò gạch, lò gốm, xưởng mộc...', right: 'Xã có lò gạch, lò gốm, xưởng mộc…' },
    { wrong: 'Người trồng dừa, trồng mía….', right: 'Người trồng dừa, trồng mía…' },
  ],
};
