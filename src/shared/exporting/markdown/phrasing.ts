/** Text with marks as nodes of Markdown's tree. */
import type { Break, PhrasingContent, Text } from 'mdast';
import type { Inline, Run } from '../../article/article';
import { tidy } from '../../article/inline';
import { isSafeLink } from '../../article/links';
import { groupRuns } from '../group-runs';

/** Markdown sets no mark at white space: what a mark begins or ends with of it stands outside. */
const MARKED = /^(\s*)(.*?)(\s*)$/su;

const outsideMarks = (run: Run): Inline => {
  if (!run.bold && !run.italic && run.link === undefined) return [run];
  const [, before = '', text = '', after = ''] = MARKED.exec(run.text) ?? [];
  return [{ text: before }, { ...run, text }, { text: after }];
};

const safe = ({ link, ...run }: Run): Run => (link !== undefined && isSafeLink(link) ? { ...run, link } : run);

/** How a line break is said where it stands: a cell of a table is one line. */
export type LineBreak = 'break' | 'html' | 'space';

const breakNodes = (lineBreak: LineBreak): readonly (Break | PhrasingContent)[] => {
  if (lineBreak === 'break') return [{ type: 'break' }];
  return lineBreak === 'html' ? [{ type: 'html', value: '<br>' }] : [{ type: 'text', value: ' ' }];
};

const textNodes = (text: string, lineBreak: LineBreak): PhrasingContent[] =>
  text.split('\n').flatMap((line, i): PhrasingContent[] => {
    const words: readonly Text[] = line === '' ? [] : [{ type: 'text', value: line }];
    return [...(i === 0 ? [] : breakNodes(lineBreak)), ...words];
  });

const italicNodes = (runs: Inline, lineBreak: LineBreak): PhrasingContent[] =>
  groupRuns(runs, 'italic').flatMap((group): PhrasingContent[] => {
    const children = group.flatMap(({ text }) => textNodes(text, lineBreak));
    return group[0]?.italic ? [{ type: 'emphasis', children }] : children;
  });

const boldNodes = (runs: Inline, lineBreak: LineBreak): PhrasingContent[] =>
  groupRuns(runs, 'bold').flatMap((group): PhrasingContent[] => {
    const children = italicNodes(group, lineBreak);
    return group[0]?.bold ? [{ type: 'strong', children }] : children;
  });

/** Neighbours of one text node are one, so that the writer sees what stands beside a sign. */
const joinTexts = (nodes: readonly PhrasingContent[]): PhrasingContent[] => {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last?.type === 'text' && node.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    else joined.push(node);
  }
  return joined;
};

/** White space at the ends goes: Markdown knows none there. */
export const phrasing = (inline: Inline, lineBreak: LineBreak = 'break'): PhrasingContent[] => {
  const runs = tidy(inline.map(safe).flatMap(outsideMarks));
  const nodes = groupRuns(runs, 'link').flatMap((group): PhrasingContent[] => {
    const children = boldNodes(group, lineBreak);
    const url = group[0]?.link;
    return url === undefined ? children : [{ type: 'link', url, children }];
  });
  return joinTexts(nodes);
};
