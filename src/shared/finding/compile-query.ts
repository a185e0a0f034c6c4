/** Makes a query a finder, or says what is wrong with it. */

import { patternFinder } from './pattern-finder';
import { flawOf } from './pattern-flaw';
import { plainFinder } from './plain-finder';
import type { Compiled, FindQuery } from './query';

/** An empty query finds nothing. The finder of a regular expression may run for ever on a text that was made for it. */
export const compileQuery = (query: FindQuery): Compiled => {
  if (query.text === '') return { ok: true, find: () => [] };
  if (!query.regex) return { ok: true, find: plainFinder(query) };
  try {
    return { ok: true, find: patternFinder(query) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, reason: flawOf(error.message, query.text.normalize('NFC')) };
  }
};

export const sameQuery = (a: FindQuery, b: FindQuery): boolean =>
  a.text === b.text &&
  a.caseMatters === b.caseMatters &&
  a.accentsMatter === b.accentsMatter &&
  a.wholeWord === b.wholeWord &&
  a.regex === b.regex;
