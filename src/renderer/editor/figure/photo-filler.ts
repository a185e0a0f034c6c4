/**
 * Photos that came with a paste stand on the sheet at once; their pictures follow as soon as they are stored. Undo and redo bring back sheets
 * of before that: there they are filled again, so that no step ever shows a photo that has lost its picture.
 */
import {
  $getSelection,
  $isRangeSelection,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import { $photoOf, $setPhoto, type FigureNode } from '../nodes/figure-node';
import type { AwaitedPhoto } from '../paste/held-places';
import { holdCaretInSight, isCaretInSight } from '../place/caret-in-sight';
import { $figure, $removePhoto } from '../slots/photos';
import { type PhotoDesk, type StoredPicture, storePicture } from './take-photos';

export interface PhotoFiller {
  readonly fill: (awaited: readonly AwaitedPhoto[]) => void;
  readonly stop: () => void;
}

const $holdsCaret = (figure: FigureNode): boolean => {
  const selection = $getSelection();
  const node = $isRangeSelection(selection) ? selection.anchor.getNode() : null;
  return node !== null && (figure.is(node) || figure.isParentOf(node));
};

const $takeOut = (figure: FigureNode): void => {
  if ($holdsCaret(figure)) $removePhoto(figure);
  else figure.remove();
};

const $isWaiting = (figure: FigureNode): boolean => $photoOf(figure).asset === null;

/** A photo that came to nothing goes, unless there are words under it. */
const $settle = (figure: FigureNode, stored: StoredPicture | null): void => {
  if (stored !== null) $setPhoto(figure, stored);
  else if (figure.getTextContent().trim() === '') $takeOut(figure);
};

export const createPhotoFiller = (editor: LexicalEditor, desk: PhotoDesk): PhotoFiller => {
  const arrived = new Map<NodeKey, StoredPicture | null>();
  const $waiting = (): readonly (readonly [FigureNode, StoredPicture | null])[] =>
    [...arrived].flatMap(([key, stored]) => {
      const figure = $figure(key);
      return figure !== null && $isWaiting(figure) ? [[figure, stored] as const] : [];
    });
  const fillAll = (): void => {
    if (!editor.getEditorState().read(() => $waiting().length > 0)) return;
    const $fill = (): void => {
      for (const [figure, stored] of $waiting()) $settle(figure, stored);
    };
    const wasInSight = isCaretInSight(editor);
    // Part of the step that brought the photo: it is undone with it, and never by itself.
    editor.update($fill, { discrete: true, tag: HISTORY_MERGE_TAG });
    if (wasInSight) holdCaretInSight(editor);
  };
  /** One after the other, as with photos that are dropped. */
  const storeAll = async (awaited: readonly AwaitedPhoto[]): Promise<void> => {
    for (const { key, picture } of awaited) arrived.set(key, await storePicture(picture, desk));
    fillAll();
  };
  const stop = editor.registerUpdateListener(({ tags }) => {
    if (tags.has(HISTORIC_TAG) && arrived.size > 0) fillAll();
  });
  return {
    fill: (awaited) => {
      if (awaited.length > 0) desk.track(storeAll(awaited));
    },
    stop,
  };
};
