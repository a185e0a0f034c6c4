/** Where a drop lands: found before the dragged text is taken away, and still true after. */
import {
  $createRangeSelection,
  $getNearestNodeFromDOMNode,
  $isElementNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { $isDatelineNode } from '../nodes/dateline-node';
import { $goTo } from './go';
import { $topOf } from './slot-of';

/** The nodes on both sides of the point; what is around may be deleted, one of them stays. */
export interface DropPoint {
  readonly before: LexicalNode | null;
  readonly after: LexicalNode | null;
  readonly parent: ElementNode;
}

const pointOf = (node: LexicalNode, offset: number): { readonly node: LexicalNode; readonly offset: number } | null => {
  const top = $topOf(node);
  return top === null || $isDatelineNode(top) ? null : { node, offset };
};

const $hit = (x: number, y: number): { readonly node: LexicalNode; readonly offset: number } | null => {
  const range = document.caretRangeFromPoint(x, y);
  const node = range && $getNearestNodeFromDOMNode(range.startContainer);
  return node && range ? pointOf(node, range.startOffset) : null;
};

/** @returns null where nothing can be dropped. */
export const $dropPointAt = (x: number, y: number): DropPoint | null => {
  const hit = $hit(x, y);
  if (hit === null) return null;
  if (!$isTextNode(hit.node)) {
    return $isElementNode(hit.node) ? { before: hit.node.getLastChild(), after: null, parent: hit.node } : null;
  }
  const parent = hit.node.getParentOrThrow();
  if (hit.offset === 0) return { before: hit.node.getPreviousSibling(), after: hit.node, parent };
  if (hit.offset >= hit.node.getTextContentSize()) {
    return { before: hit.node, after: hit.node.getNextSibling(), parent };
  }
  const [before = null, after = null] = hit.node.splitText(hit.offset);
  return { before, after, parent };
};

/** Whether the point lies in what is being dragged: then the drop changes nothing. */
export const $isWithin = (x: number, y: number, selection: RangeSelection): boolean => {
  const hit = $hit(x, y);
  if (hit === null) return false;
  const probe = $createRangeSelection();
  probe.anchor.set(hit.node.getKey(), hit.offset, $isTextNode(hit.node) ? 'text' : 'element');
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  probe.focus.set(start.key, start.offset, start.type);
  const afterStart = probe.isBackward() || probe.isCollapsed();
  probe.focus.set(end.key, end.offset, end.type);
  return afterStart && !probe.isBackward();
};

export const $caretAt = ({ before, after, parent }: DropPoint): void => {
  if (before?.isAttached()) {
    if ($isTextNode(before)) before.selectEnd();
    else $goTo(parent, 'end');
  } else if (after?.isAttached() && $isTextNode(after)) after.select(0, 0);
  else if (parent.isAttached()) $goTo(parent, 'end');
};
