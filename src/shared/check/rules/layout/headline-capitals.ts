/** A headline in capitals throughout: the style sheet can set capitals, but nobody can take them back. */
import { countWords } from '../../../article/count-words';
import type { PassageRule } from '../../rule';
import { wholePassage } from '../../text/slips-of';

/** Below this it may be names and abbreviations alone. */
const WORDS = 4;

export const headlineCapitals: PassageRule = {
  id: 'headline-capitals',
  group: 'layout',
  normal: 'warn',
  reads: 'passage',
  find: (passage) => {
    const { kind, text } = passage;
    const shouts = kind === 'headline' && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) && countWords(text) >= WORDS;
    return shouts ? [wholePassage(passage)] : [];
  },
};
