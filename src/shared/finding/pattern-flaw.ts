/** What is wrong with a regular expression, read from what the engine says of it, which is not for people. */
import type { PatternFlaw } from './query';

/** As V8 words them; the first that fits counts. */
const FLAWS: readonly (readonly [RegExp, PatternFlaw])[] = [
  [/Unterminated group/u, 'open-group'],
  [/Unmatched '\)'/u, 'closed-group'],
  [/Unterminated character class/u, 'open-class'],
  [/Range out of order|Invalid character class/u, 'class-range'],
  [/Nothing to repeat/u, 'nothing-to-repeat'],
  [/numbers out of order/u, 'repeat-range'],
  [/Lone quantifier brackets|Incomplete quantifier/u, 'lone-brace'],
  [/named reference|named capture referenced/u, 'bad-reference'],
  [/capture group name|Duplicate/u, 'bad-name'],
  [/property name/u, 'bad-property'],
  [/escape|\\ at end/u, 'bad-escape'],
  [/too large|too many/iu, 'too-large'],
];

/** The message repeats the pattern, which may hold any words: only what follows it is read. */
export const flawOf = (message: string, pattern: string): PatternFlaw => {
  const at = message.indexOf(`/${pattern}/`);
  const said = at === -1 ? message : message.slice(at + pattern.length + 2);
  return FLAWS.find(([words]) => words.test(said))?.[1] ?? 'other';
};
