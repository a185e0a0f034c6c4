/** What of a selection carries marks: a key pressed right after a selection asks the text itself, for Lexical learns of its marks only later. */
import { $isTextNode, type RangeSelection, type TextFormatType, type TextNode } from 'lexical';
import { $partOf } from '../nodes/part-node';
import { $cellRange, $cellsIn } from './cell-range';

const takesMarks = (text: TextNode): boolean => $partOf(text)?.takesMarks() ?? true;

/** Of the first and the last text perhaps nothing is selected. */
const $reached = (selection: RangeSelection): readonly TextNode[] => {
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  return selection.getNodes().filter((node): node is TextNode => {
    if (!$isTextNode(node)) return false;
    const isPastEnd = node.is(end.getNode()) && end.offset === 0;
    return !isPastEnd && !(node.is(start.getNode()) && start.offset === node.getTextContentSize());
  });
};

/** The texts that a mark would change; of cells selected together, theirs alone. */
const $markable = (selection: RangeSelection): readonly TextNode[] => {
  const cells = $cellRange(selection);
  const texts =
    cells === null
      ? $reached(selection)
      : $cellsIn(cells)
          .flat()
          .flatMap((cell) => cell.getAllTextNodes());
  return texts.filter(takesMarks);
};

/** Whether all that is selected, as far as it may, carries the mark; at a bare caret, whether the next letter will. */
export const $isMarked = (selection: RangeSelection, mark: TextFormatType): boolean => {
  if (selection.isCollapsed()) return selection.hasFormat(mark);
  const texts = $markable(selection);
  return texts.length > 0 && texts.every((text) => text.hasFormat(mark));
};
