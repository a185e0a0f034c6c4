/** A paragraph of the body that fills a phone's screen more than once. */
import { countWords } from '../../../article/count-words';
import type { PassageRule } from '../../rule';
import { wholePassage } from '../../text/slips-of';

/** Written syllables. */
const LIMIT = 150;

export const paragraphLength: PassageRule = {
  id: 'paragraph-length',
  group: 'layout',
  normal: 'off',
  reads: 'passage',
  find: (passage) => {
    if (passage.kind !== 'paragraph' || passage.slot !== 'body') return [];
    const words = countWords(passage.text);
    return words > LIMIT ? [{ ...wholePassage(passage), values: { words, limit: LIMIT } }] : [];
  },
};
