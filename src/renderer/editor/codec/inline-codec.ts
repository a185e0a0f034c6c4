/** Inline text <-> Lexical's text, line break and link nodes. */
import { $createLinkNode, $isLinkNode } from '@lexical/link';
import { $isListNode } from '@lexical/list';
import {
  $createLineBreakNode,
  $createTextNode,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from 'lexical';
import type { Inline, Run } from '#shared/article/article';
import { tidy } from '#shared/article/inline';
import { isSafeLink } from '#shared/article/links';

type Marks = Omit<Run, 'text'>;

const marksOf = (node: TextNode): Marks => ({
  ...(node.hasFormat('bold') ? { bold: true } : {}),
  ...(node.hasFormat('italic') ? { italic: true } : {}),
});

const linkOf = (node: LexicalNode, around: Marks): Marks =>
  $isLinkNode(node) && isSafeLink(node.getURL()) ? { link: node.getURL() } : around;

const $readRuns = (node: LexicalNode, around: Marks): readonly Run[] => {
  if ($isTextNode(node)) return [{ text: node.getTextContent(), ...marksOf(node), ...around }];
  if ($isLineBreakNode(node)) return [{ text: '\n' }];
  if ($isElementNode(node) && !$isListNode(node)) {
    return node.getChildren().flatMap((child) => $readRuns(child, linkOf(node, around)));
  }
  return [];
};

/** A line break has no marks in Lexical: it takes those of the text before it, so that marked lines stay one run. */
const withMarkedBreaks = (runs: readonly Run[]): readonly Run[] => {
  let before: Marks = {};
  return runs.map((run) => {
    if (run.text === '\n') return { ...before, text: '\n' };
    const { text: _, ...marks } = run;
    before = marks;
    return run;
  });
};

/** The text of an element, without that of the lists inside it. */
export const $readInline = (element: ElementNode): Inline =>
  tidy(withMarkedBreaks(element.getChildren().flatMap((child) => $readRuns(child, {}))));

const $textNode = (text: string, run: Run): TextNode => {
  const node = $createTextNode(text);
  if (run.bold) node.toggleFormat('bold');
  if (run.italic) node.toggleFormat('italic');
  return node;
};

const $runNodes = (run: Run): readonly LexicalNode[] =>
  run.text
    .split('\n')
    .flatMap((text, i) => [...(i > 0 ? [$createLineBreakNode()] : []), ...(text === '' ? [] : [$textNode(text, run)])]);

/** Neighbouring runs of one address become one link. */
export const $inlineNodes = (inline: Inline): LexicalNode[] => {
  const nodes: LexicalNode[] = [];
  let address: string | undefined;
  for (const run of inline) {
    const last = nodes.at(-1);
    const parts = $runNodes(run);
    if (run.link === undefined) nodes.push(...parts);
    else if (run.link === address && $isLinkNode(last)) last.append(...parts);
    else nodes.push($createLinkNode(run.link).append(...parts));
    address = run.link;
  }
  return nodes;
};
