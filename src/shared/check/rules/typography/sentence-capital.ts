/** A sentence that begins with a small letter after a full stop. */
import { capitalise } from '../../../vietnamese/capitals';
import type { PassageRule } from '../../rule';
import { isShortened } from '../../text/abbreviation';
import { slipsOf } from '../../text/slips-of';
import { wordEnd } from '../../text/word-around';

const PATTERN = /\.[^\S\n]+(?=\p{Ll})/gu;

const ENDS = /[\p{L}\p{M}\d)”"\]]/u;
const CLOSING = /[)”"\]]/u;

/** `iPhone`, `eBay`: a name that wants its small letter. */
const OWN_WAY = /^\p{Ll}{1,2}\p{Lu}/u;

export const sentenceCapital: PassageRule = {
  id: 'sentence-capital',
  group: 'typography',
  normal: 'warn',
  reads: 'passage',
  find: (passage) =>
    slipsOf(passage, PATTERN, ({ index, 0: found }) => {
      const { text } = passage;
      const start = index + found.length;
      const end = wordEnd(text, start);
      const word = text.slice(start, end);
      const before = text.charAt(index - 1);
      if (OWN_WAY.test(word) || !ENDS.test(before)) return null;
      // After a bracket or a quotation mark there is no word that could be short.
      if (!CLOSING.test(before) && isShortened(text, index)) return null;
      return { start, end, fix: capitalise(word), values: { word } };
    }),
  examples: [
    { wrong: 'Đường đã thông xe. bà con rất vui.', right: 'Đường đã thông xe. Bà con rất vui.' },
    {
      wrong: 'Lễ hội mở đến hết năm 2025. mỗi tối có đờn ca.',
      right: 'Lễ hội mở đến hết năm 2025. Mỗi tối có đờn ca.',
    },
  ],
};
