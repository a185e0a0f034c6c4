/** From offsets in a passage's text to places on the page. */
import { $getNodeByKey, $isElementNode, getDOMTextNode, type LexicalEditor, type NodeKey } from 'lexical';
import { $piecesOf, type Piece, pieceAfter, pieceBefore } from './pieces';

interface DomPlace {
  readonly node: Node;
  readonly offset: number;
}

const domPlace = (editor: LexicalEditor, piece: Piece, offset: number): DomPlace | null => {
  const node = getDOMTextNode(editor.getElementByKey(piece.node.getKey()));
  // What the browser has typed and Lexical has not read yet may make the text on the page another one.
  return node === null || node.length < offset - piece.start ? null : { node, offset: offset - piece.start };
};

/** @returns null where the page does not show these words, or nothing of them is text. */
export const staticRangeOf = (
  editor: LexicalEditor,
  pieces: readonly Piece[],
  start: number,
  end: number,
): StaticRange | null => {
  const [first, last] = [pieceAfter(pieces, start), pieceBefore(pieces, end)];
  const from = first && domPlace(editor, first, start);
  const to = last && domPlace(editor, last, end);
  if (!from || !to) return null;
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
};

export const sameRange = (a: StaticRange, b: StaticRange): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;

const liveRange = ({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range => {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
};

/** For places, as of a card beside the words. An empty stretch is the edge of the text around it. */
export const rangeOf = (editor: LexicalEditor, key: NodeKey, start: number, end: number): Range | null =>
  editor.getEditorState().read(
    () => {
      const element = $getNodeByKey(key);
      if (!$isElementNode(element)) return null;
      const pieces = $piecesOf(element);
      const found = staticRangeOf(editor, pieces, start, end);
      if (found !== null) return liveRange(found);
      const shown = editor.getElementByKey(key);
      if (shown === null || start !== end) return null;
      const beside = pieceBefore(pieces, start) ?? pieceAfter(pieces, start);
      const place = beside && domPlace(editor, beside, start);
      const range = document.createRange();
      range.setStart(place?.node ?? shown, place?.offset ?? 0);
      return range;
    },
    { editor },
  );
