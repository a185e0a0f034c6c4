/** Finds what a regular expression describes. It may take for ever: somebody else must hold the clock. */

import { inEveryAlphabet } from './pattern-letters';
import type { FindIn, FindQuery, Match } from './query';
import { type Alike, keyed } from './spelling-key';
import { IN_WORD } from './whole-word';

/** Accents composed, as a pattern's are: `[ế]` is one letter in both. */
const COMPOSED: Alike = { caseMatters: true, accentsMatter: true, anySpace: false };

const EDGE = `(?:(?<!${IN_WORD})|(?!${IN_WORD}))`;

/** @throws SyntaxError where the text is no regular expression. */
const patternOf = ({ text, caseMatters, wholeWord }: FindQuery): RegExp => {
  const flags = caseMatters ? 'gu' : 'giu';
  const source = text.normalize('NFC');
  // What is wrong with it is told of the words as they were typed.
  const typed = new RegExp(source, flags);
  const pattern = inEveryAlphabet(source);
  if (wholeWord) return new RegExp(`${EDGE}(?:${pattern})${EDGE}`, flags);
  return pattern === source ? typed : new RegExp(pattern, flags);
};

const orNull = (named: RegExpMatchArray['groups']): Match['named'] =>
  named === undefined
    ? null
    : Object.fromEntries(Object.entries(named).map(([name, caught]) => [name, caught ?? null]));

/** An offset within a letter that is more than one unit in this spelling: to the letter's edge. */
const edgeOf = (back: (offset: number) => number | null, offset: number, step: 1 | -1): number => {
  let at = offset;
  while (back(at) === null) at += step;
  return back(at) ?? 0;
};

/** @throws SyntaxError where the text is no regular expression. */
export const patternFinder = (query: FindQuery): FindIn => {
  const pattern = patternOf(query);
  return (text) => {
    const found: Match[] = [];
    const { key, back } =
      text.normalize('NFC') === text ? { key: text, back: (at: number) => at } : keyed(text, COMPOSED);
    for (const caught of key.matchAll(pattern)) {
      const start = edgeOf(back, caught.index, -1);
      const end = edgeOf(back, caught.index + caught[0].length, 1);
      // Two matches may lie within one letter.
      if (start < (found.at(-1)?.end ?? 0)) continue;
      const groups = caught.slice(1).map((group: string | undefined) => group ?? null);
      found.push({ start, end, groups, named: orNull(caught.groups) });
    }
    return found;
  };
};
