/** What may be done with a selection where it stands. */
import type { LexicalNode, RangeSelection } from 'lexical';
import { $isAttributionNode } from '../nodes/attribution-node';
import { $partOf } from '../nodes/part-node';
import { $blockOf, isTextBlock } from './place';
import { $crossesPlaces } from './slot-edge';

/** Marks never reach a headline or a byline; a selection over several places may be marked, and those places shed the mark. */
export const $selectionTakesMarks = (selection: RangeSelection): boolean => {
  if ($crossesPlaces(selection)) return true;
  const part = $partOf(selection.anchor.getNode());
  return part === null || part.takesMarks();
};

const $between = (first: LexicalNode, last: LexicalNode): boolean => {
  for (let at: LexicalNode | null = first; isTextBlock(at) || $isAttributionNode(at); at = at.getNextSibling()) {
    if (at.is(last)) return true;
  }
  return false;
};

/** Only running text of the body or a box becomes a subhead, a quote or a list; names under quotes on the way go along. */
export const $selectionIsBody = (selection: RangeSelection): boolean => {
  const [a, b] = [selection.anchor.getNode(), selection.focus.getNode()];
  const [first, last] = [$blockOf(a), $blockOf(b)];
  if (first === null || last === null || !isTextBlock(first)) return false;
  return $between(first, last) || $between(last, first);
};
