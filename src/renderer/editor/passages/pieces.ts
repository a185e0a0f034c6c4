/** The text of one paragraph, caption, cell or item as a row of pieces, so that an offset in it names a place in Lexical's nodes. */
import {
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from 'lexical';

/** `start` and `end` are UTF-16 offsets in the element's text; `text` is null for a line break, which is one `\n`. */
export interface Piece {
  readonly node: LexicalNode;
  readonly text: TextNode | null;
  readonly start: number;
  readonly end: number;
}

const $leaves = (element: ElementNode, into: LexicalNode[]): void => {
  for (let at = element.getFirstChild(); at !== null; at = at.getNextSibling()) {
    if ($isTextNode(at) || $isLineBreakNode(at)) into.push(at);
    else if ($isElementNode(at) && at.isInline()) $leaves(at, into);
  }
};

/** The element's own inline text: that of blocks inside it, as a list within an item, is not part of it. */
export const $piecesOf = (element: ElementNode): readonly Piece[] => {
  const leaves: LexicalNode[] = [];
  $leaves(element, leaves);
  let start = 0;
  return leaves.map((node) => {
    const text = $isTextNode(node) ? node : null;
    const end = start + (text === null ? 1 : text.getTextContentSize());
    const piece: Piece = { node, text, start, end };
    start = end;
    return piece;
  });
};

export const textOfPieces = (pieces: readonly Piece[]): string =>
  pieces.map(({ text }) => (text === null ? '\n' : text.getTextContent())).join('');

export const $textOf = (element: ElementNode): string => textOfPieces($piecesOf(element));

/** The text piece that holds the character after the offset; null where that is a line break or the end. */
export const pieceAfter = (pieces: readonly Piece[], offset: number): Piece | null =>
  pieces.find(({ text, start, end }) => text !== null && start <= offset && offset < end) ?? null;

/** The text piece that holds the character before the offset. */
export const pieceBefore = (pieces: readonly Piece[], offset: number): Piece | null =>
  pieces.find(({ text, start, end }) => text !== null && start < offset && offset <= end) ?? null;
