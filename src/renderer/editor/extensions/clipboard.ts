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
import { type Imported, importText } from '#shared/importing/text';
import { $readContent, $writeContent } from '../codec/content-codec';
import { readOwn } from '../copying/own-flavour';
import { $putCopy } from '../copying/put-copy';
import { $insertTransfer } from '../paste/insert-transfer';
import { filesOf } from '../photo/files-of';
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

/** An article copied whole into one that has no text yet: as it was, but for the dateline where there is one already. */
const $pasteArticle = (data: DataTransfer): boolean => {
  const content = readOwn(data)?.content ?? null;
  const present = $readContent($layout());
  if (content === null || !isEmptyContent(present)) return false;
  $writeContent({ ...content, dateline: present.dateline ?? content.dateline }, $layout());
  $goToBeginning();
  return true;
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
  if ($pasteArticle(data)) return;
  const page = readOwn(data) === null ? $readPage(text) : null;
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
