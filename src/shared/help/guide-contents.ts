/** The guide's table of contents: what its index page lists, in that order and under its headings, so that there is one list alone. */
import type { Link, PhrasingContent, Table } from 'mdast';
import { type GuidePage, wordsIn } from './guide-page';
import { guideTarget } from './guide-target';

export interface ContentsEntry {
  readonly page: string;
  readonly title: string;
  /** A few words on what is in it. */
  readonly about: string;
}

export interface ContentsGroup {
  /** Null where the entries stand under no heading. */
  readonly title: string | null;
  readonly entries: readonly ContentsEntry[];
}

const firstLink = (nodes: readonly PhrasingContent[]): Link | null =>
  nodes.find((node): node is Link => node.type === 'link') ?? null;

const entriesOf = (table: Table, from: string): readonly ContentsEntry[] =>
  table.children.flatMap(({ children: [name, about] }) => {
    const link = firstLink(name?.children ?? []);
    const target = link === null ? null : guideTarget(link.url, from);
    if (link === null || target?.is !== 'page') return [];
    return [{ page: target.page, title: wordsIn(link), about: about === undefined ? '' : wordsIn(about) }];
  });

export const guideContents = (index: GuidePage): readonly ContentsGroup[] => {
  const groups: ContentsGroup[] = [];
  let title: string | null = null;
  for (const node of index.root.children) {
    if (node.type === 'heading' && node.depth === 2) title = wordsIn(node);
    if (node.type !== 'table') continue;
    const entries = entriesOf(node, index.name);
    if (entries.length > 0) groups.push({ title, entries });
  }
  return groups;
};
