/** More than one space between two words. */
import type { PassageRule } from '../../rule';
import { slipsOf } from '../../text/slips-of';

/** Before a sign there should be none at all, which is another rule's to say; at the edges likewise. */
const PATTERN = /(?<=[^\s])(?:[^\S\n]{2,}|\t)(?=[^\s,;:!?.…)\]”»])/gu;

export const doubleSpace: PassageRule = {
  id: 'double-space',
  group: 'typography',
  normal: 'warn',
  reads: 'passage',
  find: (passage) => slipsOf(passage, PATTERN, ({ 0: { length } }) => ({ fix: ' ', values: { count: length } })),
  examples: [
    { wrong: 'Bà con  thu hoạch sớm.', right: 'Bà con thu hoạch sớm.' },
    { wrong: 'Cầu dài 36 m.   Mặt cầu rộng 5 m.', right: 'Cầu dài 36 m. Mặt cầu rộng 5 m.' },
  ],
};
