/** Copy, cut and paste: what leaves is text and plain HTML, what enters is built anew from what an article knows. */
import { $getClipboardDataFromSelection, setLexicalClipboardDataTransfer } from '@lexical/clipboard';
import { namedSignals } from '@lexical/extension';
import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COPY_COMMAND,
  CUT_COMMAND,
  CUT_TAG,
  defineExtension,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
  PASTE_COMMAND,
  PASTE_TAG,
  safeCast,
} from 'lexical';
import type { Block } from '#shared/article/article';
import { isEmptyContent } from '#shared/article/create';
import { type Imported, importText } from '#shared/importing/text';
import { $readBlock } from '../codec/block-codec';
import { $readContent, $writeContent } from '../codec/content-codec';
import { $readInline } from '../codec/inline-codec';
import { blocksHtml, blocksText } from '../paste/blocks-html';
import { $insertTransfer } from '../paste/insert-transfer';
import { filesOf } from '../photo/files-of';
import { $cellRange, $cellsIn } from '../slots/cell-range';
import { $deleteSelection } from '../slots/delete-selection';
import { $goToBeginning } from '../slots/go';
import { $slotOf, $topOf, isBodyBlock } from '../slots/slot-of';
import { $layout } from './house-layout';
import { $markedBlock, $removeBlock } from './marked-block';

export interface ClipboardConfig {
  /** @param at the body's block at the caret; left out where the caret is in another slot. */
  readonly takeFiles: (files: readonly File[], at?: NodeKey) => void;
  readonly onPastedPage: (imported: Imported) => void;
  readonly onNothingPasted: () => void;
  /** Pictures that the text came with and that cannot come along. */
  readonly onPicturesLeft: () => void;
}

/** What is copied as blocks: a marked block, or the cells selected together as a table of their own. */
const $copiedBlock = (editor: LexicalEditor): Block | null => {
  const marked = $markedBlock(editor);
  if (marked !== null) return $readBlock(marked);
  const selection = $getSelection();
  const range = $isRangeSelection(selection) ? $cellRange(selection) : null;
  if (range === null) return null;
  return {
    type: 'table',
    header: false,
    widths: null,
    rows: $cellsIn(range).map((row) => row.map($readInline)),
  };
};

/** The formats by which other programs read text; Lexical's own would let a page hand us nodes of its making. */
const $copy = (editor: LexicalEditor, data: DataTransfer): boolean => {
  const block = $copiedBlock(editor);
  if (block !== null) {
    setLexicalClipboardDataTransfer(data, { 'text/plain': blocksText([block]), 'text/html': blocksHtml([block]) });
    return true;
  }
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return false;
  const { 'text/plain': text, 'text/html': html } = $getClipboardDataFromSelection(selection);
  setLexicalClipboardDataTransfer(data, { 'text/plain': text, 'text/html': html });
  return true;
};

const transferOf = (event: unknown): DataTransfer | null => {
  if (event instanceof ClipboardEvent) return event.clipboardData;
  return event instanceof InputEvent ? event.dataTransfer : null;
};

const $cut = (editor: LexicalEditor): void => {
  $addUpdateTag(CUT_TAG);
  const marked = $markedBlock(editor);
  const selection = $getSelection();
  if (marked !== null) $removeBlock(marked);
  else if ($isRangeSelection(selection)) $deleteSelection(selection);
};

const $copyOrCut = (editor: LexicalEditor, event: ClipboardEvent | KeyboardEvent | null, cuts: boolean): boolean => {
  const data = transferOf(event);
  if (data === null || !$copy(editor, data)) return true;
  event?.preventDefault();
  if (cuts) $cut(editor);
  return true;
};

/** A page copied whole shows itself by its date, its end mark or its many lines in a slot that takes but one. */
const looksLikePage = (imported: Imported, intoBody: boolean): boolean => {
  const { content, endMark } = imported;
  if (content.headline.length === 0 || content.body.length === 0) return false;
  return content.dateline !== null || endMark || (!intoBody && content.body.length > 1);
};

/** @returns null where the article has text already, or the text is no page. */
const $readPage = (text: string): Imported | null => {
  const layout = $layout();
  const selection = $getSelection();
  if (!/\n.*\S.*\n/u.test(text.trim()) || !isEmptyContent($readContent(layout))) return null;
  const imported = importText(text, layout);
  const intoBody = $isRangeSelection(selection) && $slotOf(selection.anchor.getNode()) === 'body';
  return looksLikePage(imported, intoBody) ? imported : null;
};

const $pasteText = (data: DataTransfer, { onNothingPasted, onPicturesLeft }: ClipboardConfig): void => {
  const { blocks, pictures } = $insertTransfer(data);
  if (pictures > 0) onPicturesLeft();
  else if (blocks.length === 0) onNothingPasted();
};

const $bodyBlockAtCaret = (): NodeKey | undefined => {
  const selection = $getSelection();
  const top = $isRangeSelection(selection) ? $topOf(selection.focus.getNode()) : null;
  return top !== null && isBodyBlock(top) ? top.getKey() : undefined;
};

const $paste = (data: DataTransfer, config: ClipboardConfig): void => {
  const text = data.getData('text/plain');
  const files = filesOf(data);
  // Word and Excel put a picture of the text beside the text: the text is meant.
  if (files.length > 0 && text === '') {
    config.takeFiles(files, $bodyBlockAtCaret());
    return;
  }
  $addUpdateTag(PASTE_TAG);
  const page = $readPage(text);
  if (page !== null) {
    const dateline = page.content.dateline ?? $readContent($layout()).dateline;
    $writeContent({ ...page.content, dateline }, $layout());
    $goToBeginning();
    config.onPastedPage(page);
  } else $pasteText(data, config);
};

export const ClipboardExtension = defineExtension({
  name: 'dateline/clipboard',
  config: safeCast<ClipboardConfig>({
    takeFiles: () => {},
    onPastedPage: () => {},
    onNothingPasted: () => {},
    onPicturesLeft: () => {},
  }),
  build: (_editor, config) => namedSignals(config),
  register: (editor, config) =>
    mergeRegister(
      editor.registerCommand(COPY_COMMAND, (event) => $copyOrCut(editor, event, false), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(CUT_COMMAND, (event) => $copyOrCut(editor, event, true), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const data = transferOf(event);
          event.preventDefault();
          if (data !== null) $paste(data, config);
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    ),
});
