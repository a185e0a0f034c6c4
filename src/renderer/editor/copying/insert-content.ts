/** Puts a snippet in at the caret, and the caret where writing goes on. In a text of one line only its words go in. */
import { $getSelection, $isRangeSelection } from 'lexical';
import type { Block, Content } from '#shared/article/article';
import { joinInlines, linesOf } from '#shared/article/inline';
import { blockTexts } from '#shared/article/words';
import type { CaretPlace } from '#shared/newsroom/variables';
import { $partOf } from '../nodes/part-node';
import { $insertBlocks } from '../paste/insert-blocks';
import { $goToCaretMark, withCaretMark } from './caret-mark';

/** What a snippet holds outside the body comes as paragraphs: it has the body's place, not the slots'. */
const blocksIn = ({ headline, lead, body }: Content): readonly Block[] => [
  ...[headline, lead].filter((text) => text.length > 0).map((text): Block => ({ type: 'paragraph', text })),
  ...body,
];

const flattened = (blocks: readonly Block[]): readonly Block[] => [
  { type: 'paragraph', text: joinInlines(blocks.flatMap(blockTexts).flatMap(linesOf), ' ') },
];

/** Replaces what is selected. @returns false where the caret is in no text of the sheet. */
export const $insertContent = (content: Content, caret: CaretPlace | null): boolean => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const blocks = blocksIn(withCaretMark(content, caret));
  if (blocks.length === 0) return false;
  $insertBlocks($partOf(selection.anchor.getNode()) === null ? blocks : flattened(blocks));
  if (caret !== null) $goToCaretMark();
  return true;
};
