/** Copy, cut and paste: what leaves is text and plain HTML, what enters is built anew from what an article knows. */
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
import { isEmptyContent } from '#shared/article/create';
import type { Conversion } from '#shared/importing/document';
import type { Imported } from '#shared/importing/text';
import { $readContent, $writeContent } from '../codec/content-codec';
import { readOwn } from '../copying/own-flavour';
import { $putCopy } from '../copying/put-copy';
import type { AwaitedPhoto } from '../paste/held-places';
import { $insertRead } from '../paste/insert-transfer';
import { isAnyLeft, type PicturesLeft } from '../paste/pictures-left';
import { type ReadTransfer, readPlain, readTransfer } from '../paste/read-transfer';
import { $wholeArticle, $writeWhole } from '../paste/whole-article';
import { filesOf } from '../photo/files-of';
import { $deleteSelection } from '../slots/delete-selection';
import { $goToBeginning } from '../slots/go';
import { $topOf, isBodyBlock } from '../slots/slot-of';
import { $layout } from './house-layout';
import { $markedBlock, $removeBlock } from './marked-block';

export interface ClipboardConfig {
  /** @param at the body's block at the caret; left out where the caret is in another slot. */
  readonly takeFiles: (files: readonly File[], at?: NodeKey) => void;
  /** Fills photos that stand on the sheet already. */
  readonly takePictures: (awaited: readonly AwaitedPhoto[]) => void;
  /** Text of before Unicode was made readable. */
  readonly onConverted: (conversions: readonly Conversion[]) => void;
  readonly onPastedPage: (imported: Imported) => void;
  readonly onNothingPasted: () => void;
  /** Pictures that the text came with and that cannot come along. */
  readonly onPicturesLeft: (left: PicturesLeft) => void;
}

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
  if (data === null || !$putCopy(editor, data, $layout())) return true;
  event?.preventDefault();
  if (cuts) $cut(editor);
  return true;
};

/** An article copied whole into one that has no text yet: as it was, but for the dateline where there is one already. */
const $pasteArticle = (data: DataTransfer): boolean => {
  const content = readOwn(data)?.content ?? null;
  const present = $readContent($layout());
  if (content === null || !isEmptyContent(present)) return false;
  $writeContent({ ...content, dateline: present.dateline ?? content.dateline }, $layout());
  $goToBeginning();
  return true;
};

const $insertAtCaret = (read: ReadTransfer, config: ClipboardConfig): void => {
  const { awaited, left } = $insertRead(read);
  config.takePictures(awaited);
  if (isAnyLeft(left)) config.onPicturesLeft(left);
  else if (read.blocks.length === 0) config.onNothingPasted();
};

const $bodyBlockAtCaret = (): NodeKey | undefined => {
  const selection = $getSelection();
  const top = $isRangeSelection(selection) ? $topOf(selection.focus.getNode()) : null;
  return top !== null && isBodyBlock(top) ? top.getKey() : undefined;
};

/** @returns false where there is no whole article, or no place for one. */
const $pasteWhole = (data: DataTransfer, { page, left }: ReadTransfer, config: ClipboardConfig): boolean => {
  const whole = $wholeArticle(page, () => readPlain(data).text, left);
  if (whole === null) return false;
  config.takePictures($writeWhole(whole));
  config.onPastedPage(whole.settled);
  if (isAnyLeft(whole.left)) config.onPicturesLeft(whole.left);
  return true;
};

const $pasteForeign = (data: DataTransfer, config: ClipboardConfig): void => {
  const read = readTransfer(data);
  if (!$pasteWhole(data, read, config)) $insertAtCaret(read, config);
  if (read.conversions.length > 0) config.onConverted(read.conversions);
};

const $paste = (data: DataTransfer, config: ClipboardConfig): void => {
  const text = data.getData('text/plain');
  const files = filesOf(data);
  // Word and Excel put a picture of the text beside the text: the text is meant.
  if (files.length > 0 && text.trim() === '') {
    config.takeFiles(files, $bodyBlockAtCaret());
    return;
  }
  $addUpdateTag(PASTE_TAG);
  if ($pasteArticle(data)) return;
  if (readOwn(data) === null) $pasteForeign(data, config);
  else $insertAtCaret(readTransfer(data), config);
};

export const ClipboardExtension = defineExtension({
  name: 'dateline/clipboard',
  config: safeCast<ClipboardConfig>({
    takeFiles: () => {},
    takePictures: () => {},
    onConverted: () => {},
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
