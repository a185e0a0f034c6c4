/** Reads a Markdown file back, for the proof of what was exported: by a parser that knows nothing of how it was written. */
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Reading } from '../proof/reading';

const FRONT_MATTER = /^---\r?\n.*?^---\r?\n/msu;

/** Those that end a line; all others stand within one. */
const LINES = new Set(['paragraph', 'heading', 'tableCell', 'tableRow', 'break', 'thematicBreak']);

const sayOf = (node: Nodes): string => {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'html') return node.value === '<br>' ? '\n' : '';
  const inside = 'children' in node ? node.children.map(sayOf).join('') : '';
  return LINES.has(node.type) ? `${inside}\n` : inside;
};

const countImages = (node: Nodes): number => {
  if (node.type === 'image') return 1;
  return 'children' in node ? node.children.reduce((sum, child) => sum + countImages(child), 0) : 0;
};

/** Without the front matter; what a picture is called for those who do not see it is not part of the text. */
export const readMarkdown = (markdown: string): Reading => {
  const tree = fromMarkdown(markdown.replace(FRONT_MATTER, ''), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  return { text: sayOf(tree), photos: countImages(tree) };
};
