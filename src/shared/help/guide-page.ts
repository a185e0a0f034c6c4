/** A page of the guide: its Markdown read once, with what it is called, its headings, and the sections that are searched. */
import type { Heading, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { headingId } from './heading-id';

/** What stands under one heading, up to the next. */
export interface Section {
  /** Null: the page's own beginning. */
  readonly heading: string | null;
  readonly title: string;
  /** Its words, on one line. */
  readonly text: string;
}

export interface GuidePage {
  /** Of its file, without the ending; `README` is the index. */
  readonly name: string;
  readonly title: string;
  readonly root: Root;
  readonly headingIds: ReadonlyMap<Heading, string>;
  readonly sections: readonly Section[];
}

/** Whose children stand apart from one another. */
const APART: ReadonlySet<Nodes['type']> = new Set(['root', 'table', 'tableRow', 'list', 'listItem', 'blockquote']);

/** The words of a node, on one line; what a picture shows is no part of them. */
export const wordsIn = (node: Nodes): string => {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if (!('children' in node)) return '';
  return node.children
    .map((child) => wordsIn(child))
    .join(APART.has(node.type) ? ' ' : '')
    .replace(/\s+/gu, ' ')
    .trim();
};

const idsOf = (root: Root): ReadonlyMap<Heading, string> => {
  const ids = new Map<Heading, string>();
  const taken = new Set<string>();
  for (const node of root.children) {
    if (node.type !== 'heading') continue;
    const id = headingId(wordsIn(node), taken);
    taken.add(id);
    ids.set(node, id);
  }
  return ids;
};

const sectionsOf = (root: Root, title: string, ids: GuidePage['headingIds']): readonly Section[] => {
  const sections: { heading: string | null; title: string; texts: string[] }[] = [{ heading: null, title, texts: [] }];
  for (const node of root.children) {
    if (node.type === 'heading' && node.depth > 1)
      sections.push({ heading: ids.get(node) ?? null, title: wordsIn(node), texts: [] });
    else if (node.type !== 'heading') sections.at(-1)?.texts.push(wordsIn(node));
  }
  return sections.map(({ texts, ...section }) => ({ ...section, text: texts.filter(Boolean).join(' ') }));
};

export const readGuidePage = (name: string, markdown: string): GuidePage => {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const first = root.children.find((node) => node.type === 'heading' && node.depth === 1);
  const title = first === undefined ? name : wordsIn(first);
  const headingIds = idsOf(root);
  return { name, title, root, headingIds, sections: sectionsOf(root, title, headingIds) };
};
