/** Puts a snippet in at the caret, and the caret where writing goes on. In a text of one line only its words go in. */
import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  type TextNode,
} from 'lexical';
import type { Block, Content, Inline } from '#shared/article/article';
import { joinInlines, linesOf, plain, sliceInline, tidy } from '#shared/article/inline';
import { blockTexts } from '#shared/article/words';
import { mapTexts } from '#shared/newsroom/map-texts';
import type { CaretPlace } from '#shared/newsroom/variables';
import { $partOf } from '../nodes/part-node';
import { $insertBlocks } from '../paste/insert-blocks';

/** A code point that stands for no character and comes in no text: it marks the caret's place while the blocks are put in. */
const CARET = '\uFDD0';

const withCaret = (content: Content, caret: CaretPlace | null): Content =>
  caret === null
    ? content
    : mapTexts(content, {
        line: (text) => text,
        inline: (text, at): Inline =>
          at === caret.path
            ? tidy([...sliceInline(text, 0, caret.offset), ...plain(CARET), ...sliceInline(text, caret.offset)])
            : text,
      });

/** What a snippet holds outside the body comes as paragraphs: it has the body's place, not the slots'. */
const blocksIn = ({ headline, lead, body }: Content): readonly Block[] => [
  ...[headline, lead].filter((text) => text.length > 0).map((text): Block => ({ type: 'paragraph', text })),
  ...body,
];

const flattened = (blocks: readonly Block[]): readonly Block[] => [
  { type: 'paragraph', text: joinInlines(blocks.flatMap(blockTexts).flatMap(linesOf), ' ') },
];

const $caretMark = (): TextNode | null =>
  $getRoot()
    .getAllTextNodes()
    .find((node) => node.getTextContent().includes(CARET)) ?? null;

const $goToMark = (): void => {
  const node = $caretMark();
  if (node === null) return;
  const at = node.getTextContent().indexOf(CARET);
  const text = node.spliceText(at, 1, '');
  const caret = $createRangeSelection();
  caret.anchor.set(text.getKey(), at, 'text');
  caret.focus.set(text.getKey(), at, 'text');
  $setSelection(caret);
};

/** Replaces what is selected. @returns false where the caret is in no text of the sheet. */
export const $insertContent = (content: Content, caret: CaretPlace | null): boolean => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const blocks = blocksIn(withCaret(content, caret));
  if (blocks.length === 0) return false;
  $insertBlocks($partOf(selection.anchor.getNode()) === null ? blocks : flattened(blocks));
  $goToMark();
  return true;
};
