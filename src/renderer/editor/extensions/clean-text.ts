/** Text on the sheet is NFC, without invisible characters, with the marks its slot takes; the caret stays where it was. */
import { $getSelection, $isRangeSelection, defineExtension, IS_BOLD, IS_ITALIC, TextNode } from 'lexical';
import { cleanText } from '#shared/layout/clean-text';
import { $partOf } from '../nodes/part-node';

const clean = (text: string): string => cleanText(text).replace(/\n/gu, ' ');

/** @returns where an offset into the text stands once the text is clean. */
const moved = (text: string, offset: number): number => clean(text.slice(0, offset)).length;

const $moveCaret = (node: TextNode, before: string): void => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const end = node.getTextContentSize();
  for (const point of [selection.anchor, selection.focus]) {
    if (point.key === node.getKey()) point.set(point.key, Math.min(end, moved(before, point.offset)), 'text');
  }
};

const $cleanCharacters = (node: TextNode): void => {
  const before = node.getTextContent();
  const after = clean(before);
  if (after === before) return;
  if (after === '') {
    node.remove();
    return;
  }
  node.setTextContent(after);
  $moveCaret(node, before);
};

const $cleanMarks = (node: TextNode): void => {
  const part = $partOf(node);
  const allowed = part === null || part.takesMarks() ? IS_BOLD | IS_ITALIC : 0;
  const format = node.getFormat() & allowed;
  if (node.getFormat() !== format) node.setFormat(format);
  if (node.getStyle() !== '') node.setStyle('');
};

/** Lexical runs no transform on the node that is being composed: an unfinished syllable is never touched. */
export const CleanTextExtension = defineExtension({
  name: 'dateline/clean-text',
  register: (editor) =>
    editor.registerNodeTransform(TextNode, (node) => {
      $cleanMarks(node);
      $cleanCharacters(node);
    }),
});
