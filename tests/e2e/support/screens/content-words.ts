/** Whether a control's name is what somebody wrote and not what the program says: headlines, names, tags, files, figures. */
import { mixedArticle } from '../window/mixed-articles';
import { SAMPLES } from '../window/sample-articles';
import { ALL_SCREENS } from './all-screens';

const MIXED = Array.from({ length: 30 }, (_, n) => mixedArticle(n));
const WRITTEN = JSON.stringify([SAMPLES, MIXED, ALL_SCREENS.map(({ scenario }) => scenario)]);

/** Names of formats and of the program are the same in every language. */
const PROPER = /^(?:HTML|PDF|Word|Markdown|NewsML-G2|ninjs|Dateline|A|B|I|Excel|CSV|JSON|Ctrl|Alt|Shift)$/u;

/** What is read out as one may be put together of several things: a headline and its author. */
const wordsOf = (name: string): readonly string[] =>
  name.split(/[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})/u).filter((word) => word !== '');

/** @param also what is written on that screen alone */
export const isContent = (name: string, also = ''): boolean =>
  PROPER.test(name) || wordsOf(name).every((word) => WRITTEN.includes(word) || also.includes(word));
