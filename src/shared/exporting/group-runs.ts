/** Runs of text that are next to one another and alike in one mark: a link over bold and plain words is one link. */
import type { Inline, Run } from '../article/article';

export const groupRuns = (runs: Inline, mark: 'link' | 'bold' | 'italic'): readonly Inline[] => {
  const groups: Run[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    if (group && group[0]?.[mark] === run[mark]) group.push(run);
    else groups.push([run]);
  }
  return groups;
};
