/** Drag and drop: photos become figures, text from elsewhere lands clean, text dragged across slots moves and leaves its slot standing. */
import { namedSignals } from '@lexical/extension';
import {
  $addUpdateTag,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  DRAGEND_COMMAND,
  DRAGOVER_COMMAND,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  defineExtension,
  mergeRegister,
  type NodeKey,
  PASTE_TAG,
  safeCast,
} from 'lexical';
import { $putCopy } from '../copying/put-copy';
import type { AwaitedPhoto } from '../paste/held-places';
import { $insertRead } from '../paste/insert-transfer';
import { isAnyLeft, type PicturesLeft } from '../paste/pictures-left';
import { readTransfer } from '../paste/read-transfer';
import { filesOf, isPicture } from '../photo/files-of';
import { $bodyBlockAbove } from '../slots/block-at';
import { $deleteSelection } from '../slots/delete-selection';
import { $caretAt, $dropPointAt, $isWithin } from '../slots/drop-point';
import { $topOf, isBodyBlock } from '../slots/slot-of';
import { $layout } from './house-layout';

export interface DroppingConfig {
  /** @param at the body's block that they are dropped on. */
  readonly takeFiles: (files: readonly File[], at?: NodeKey) => void;
  /** Fills photos that stand on the sheet already. */
  readonly takePictures: (awaited: readonly AwaitedPhoto[]) => void;
  /** Pictures that the text came with and that cannot come along. */
  readonly onPicturesLeft: (left: PicturesLeft) => void;
}

/** @param movesOurs the text was dragged from this sheet, and is taken from where it was. */
const $dropText = (
  event: DragEvent,
  data: DataTransfer,
  movesOurs: boolean,
  { takePictures, onPicturesLeft }: DroppingConfig,
): void => {
  const read = readTransfer(data);
  const selection = $getSelection();
  const dragged = movesOurs && $isRangeSelection(selection) && !selection.isCollapsed() ? selection : null;
  if (read.blocks.length === 0 || (dragged !== null && $isWithin(event.clientX, event.clientY, dragged))) return;
  const point = $dropPointAt(event.clientX, event.clientY);
  if (point === null) return;
  $addUpdateTag(PASTE_TAG);
  if (dragged !== null) $deleteSelection(dragged);
  $caretAt(point);
  const { awaited, left } = $insertRead(read);
  takePictures(awaited);
  if (isAnyLeft(left)) onPicturesLeft(left);
};

/** The block of the body under the pointer, or the nearest above it; undefined over another slot. */
const $bodyBlockAt = ({ target, clientY }: DragEvent): NodeKey | undefined => {
  const node = target instanceof Node ? $getNearestNodeFromDOMNode(target) : null;
  const top = node && $topOf(node);
  if (top !== null) return isBodyBlock(top) ? top.getKey() : undefined;
  return $bodyBlockAbove(clientY);
};

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

export const DroppingExtension = defineExtension({
  name: 'dateline/dropping',
  config: safeCast<DroppingConfig>({ takeFiles: () => {}, takePictures: () => {}, onPicturesLeft: () => {} }),
  build: (_editor, config) => namedSignals(config),
  register: (editor, config) => {
    let dragsOurs = false;
    const drop = (event: DragEvent): boolean => {
      const data = event.dataTransfer;
      if (data === null) return false;
      const files = filesOf(data);
      // A text file is the window's: it becomes an article of its own.
      if (files.length > 0 && !files.some(isPicture)) return true;
      event.preventDefault();
      event.stopPropagation();
      if (files.length > 0) config.takeFiles(files, $bodyBlockAt(event));
      else $dropText(event, data, dragsOurs, config);
      return true;
    };
    /** Dragged text goes along as copied text does: its photos and lists are those of the document. */
    const begin = ({ dataTransfer }: DragEvent): boolean => {
      dragsOurs = true;
      return dataTransfer !== null && $putCopy(editor, dataTransfer, $layout());
    };
    const end = (): boolean => {
      dragsOurs = false;
      return false;
    };
    return mergeRegister(
      editor.registerCommand(DRAGSTART_COMMAND, begin, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(DRAGEND_COMMAND, end, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(DROP_COMMAND, drop, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(
        DRAGOVER_COMMAND,
        (event) => {
          if (hasFiles(event)) event.preventDefault();
          return hasFiles(event);
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    );
  },
});
