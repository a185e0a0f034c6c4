/** The caret as a way down the sheet: it fits the article again in another editor and after another start. */
import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isDecoratorNode,
  $isElementNode,
  $isRangeSelection,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import type { Caret } from '#shared/article/sheet-place';
import { $textOf } from '../passages/pieces';
import { $placeOfPoint, $selectBetween } from '../passages/places';
import { $goTo } from '../slots/go';

const $pathTo = (node: LexicalNode): readonly number[] => {
  const path: number[] = [];
  for (let at: LexicalNode | null = node; at !== null && at.getKey() !== 'root'; at = at.getParent())
    path.unshift(at.getIndexWithinParent());
  return path;
};

/** Where the selection ends that the keys go on from; null where there is none yet. */
export const $caretPath = (): Caret | null => {
  const selection = $getSelection();
  const place = $isRangeSelection(selection) ? $placeOfPoint(selection.focus) : null;
  const holder = place && $getNodeByKey(place.key);
  return place && holder && { path: $pathTo(holder), offset: place.offset };
};

/** Inline text of its own, or room for some. */
const $holdsText = (element: ElementNode): boolean => {
  const first = element.getFirstChild();
  return $isElementNode(first) || $isDecoratorNode(first) ? first.isInline() : true;
};

/** As far as the sheet goes along the path: a text that is another by now gives a place near the old one. */
const $follow = (path: readonly number[]): LexicalNode | null => {
  let at: LexicalNode = $getRoot();
  for (const step of path) {
    if (!$isElementNode(at) || $holdsText(at)) break;
    const child: LexicalNode | null = at.getChildAtIndex(Math.min(step, at.getChildrenSize() - 1));
    if (child === null) break;
    at = child;
  }
  return at;
};

/** @returns false where nothing there takes a caret, as in the dateline. */
export const $goToCaretPath = ({ path, offset }: Caret): boolean => {
  const node = $follow(path);
  if (!$isElementNode(node) || node.getKey() === 'root') return false;
  if (!$holdsText(node)) {
    $goTo(node, 'start');
    return true;
  }
  const place = { key: node.getKey(), offset: Math.min(offset, $textOf(node).length) };
  return $selectBetween(place, place);
};
