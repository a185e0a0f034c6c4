/** A space at the beginning of a paragraph or line, or at its end. */
import type { PassageRule } from '../../rule';
import { slipsOf } from '../../text/slips-of';

const LEADING = /^[^\S\n]+(?=\S)/gmu;
const TRAILING = /(?<=\S)[^\S\n]+$/gmu;

export const edgeSpace: PassageRule = {
  id: 'edge-space',
  group: 'typography',
  normal: 'warn',
  reads: 'passage',
  find: (passage) => [
    ...slipsOf(passage, LEADING, () => ({ fix: '', variant: 'start' })),
    ...slipsOf(passage, TRAILING, ({ index, 0: found }) => {
      // One space at the very end is where somebody has stopped to think; it is taken off when the article is saved.
      const isPause = found === ' ' && index + 1 === passage.text.length;
      return isPause ? null : { fix: '', variant: 'end' };
    }),
  ],
  examples: [
    { wrong: ' Huyện tiếp tục rà soát các tiêu chí.', right: 'Huyện tiếp tục rà soát các tiêu chí.' },
    { wrong: 'Huyện có hai khu tái định cư.  ', right: 'Huyện có hai khu tái định cư.' },
  ],
};
