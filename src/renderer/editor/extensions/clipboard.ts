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
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
  safeCast,
} from 'lexical';
import { isEmptyContent } from '#shared/article/create';
import { type Imported, importText } from '#shared/importing/text';
import { $readContent, $writeContent } from '../codec/content-codec';
import { $insertTransfer } from '../paste/insert-transfer';
import { filesOf } from '../photo/files-of';
import { $deleteSelection } from '../slots/delete-selection';
import { $goToBeginning } from '../slots/go';
import { $slotOf } from '../slots/slot-of';
import { $layout } from './house-layout';

export interface ClipboardConfig {
  readonly takeFiles: (files: readonly File[]) => void;
  readonly onPastedPage: (imported: Imported) => void;
  readonly onNothingPasted: () => void;
}

/** The formats by which other programs read text; Lexical's own would let a page hand us nodes of its making. */
const $copy = (data: DataTransfer): boolean => {
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

const $copyOrCut = (event: ClipboardEvent | KeyboardEvent | null, cuts: boolean): boolean => {
  const data = transferOf(event);
  if (data === null || !$copy(data)) return true;
  event?.preventDefault();
  const selection = $getSelection();
  if (cuts && $isRangeSelection(selection)) {
    $addUpdateTag(CUT_TAG);
    $deleteSelection(selection);
  }
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

const $paste = (data: DataTransfer, { onPastedPage, onNothingPasted, takeFiles }: ClipboardConfig): void => {
  const text = data.getData('text/plain');
  const files = filesOf(data);
  // Word and Excel put a picture of the text beside the text: the text is meant.
  if (files.length > 0 && text === '') {
    takeFiles(files);
    return;
  }
  $addUpdateTag(PASTE_TAG);
  const page = $readPage(text);
  if (page !== null) {
    const dateline = page.content.dateline ?? $readContent($layout()).dateline;
    $writeContent({ ...page.content, dateline }, $layout());
    $goToBeginning();
    onPastedPage(page);
  } else if (!$insertTransfer(data)) onNothingPasted();
};

export const ClipboardExtension = defineExtension({
  name: 'dateline/clipboard',
  config: safeCast<ClipboardConfig>({ takeFiles: () => {}, onPastedPage: () => {}, onNothingPasted: () => {} }),
  build: (_editor, config) => namedSignals(config),
  register: (editor, config) =>
    mergeRegister(
      editor.registerCommand(COPY_COMMAND, (event) => $copyOrCut(event, false), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(CUT_COMMAND, (event) => $copyOrCut(event, true), COMMAND_PRIORITY_CRITICAL),
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
