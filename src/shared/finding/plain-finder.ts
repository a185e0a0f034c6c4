/** Finds words as they are typed: in capitals or not, with their accents or without, as whole words or within others. */
import type { FindIn, FindQuery, Match } from './query';
import { type Alike, hasNarrowSpace, keyed, keyOfWanted } from './spelling-key';
import { isWordEdge } from './whole-word';

const NO_GROUPS: readonly string[] = [];

const alikeOf = ({ text, caseMatters, accentsMatter }: FindQuery): Alike => ({
  caseMatters,
  accentsMatter,
  // Whoever types a space that does not break means just that one.
  anySpace: !hasNarrowSpace(text),
});

export const plainFinder = (query: FindQuery): FindIn => {
  const alike = alikeOf(query);
  const wanted = keyOfWanted(query.text, alike);
  const isWhole = (text: string, start: number, end: number): boolean =>
    !query.wholeWord || (isWordEdge(text, start) && isWordEdge(text, end));
  return (text) => {
    const found: Match[] = [];
    if (wanted === '') return found;
    const { key, back } = keyed(text, alike);
    for (let at = key.indexOf(wanted); at !== -1; ) {
      const [start, end] = [back(at), back(at + wanted.length)];
      const fits = start !== null && end !== null && isWhole(text, start, end);
      if (fits) found.push({ start, end, groups: NO_GROUPS, named: null });
      at = key.indexOf(wanted, fits ? at + wanted.length : at + 1);
    }
    return found;
  };
};
