/** Photos that came with a paste stand on the sheet at once; their pictures follow as soon as they are stored. */
import { HISTORY_MERGE_TAG, type LexicalEditor, PASTE_TAG } from 'lexical';
import { $setPhoto } from '../nodes/figure-node';
import type { AwaitedPhoto } from '../paste/insert-transfer';
import { $figure, $removePhoto } from '../slots/photos';
import { type PhotoDesk, type StoredPicture, storePicture } from './take-photos';

interface Arrived extends Pick<AwaitedPhoto, 'key'> {
  readonly stored: StoredPicture | null;
}

/** One after the other, as with photos that are dropped. */
const storeAll = async (awaited: readonly AwaitedPhoto[], desk: PhotoDesk): Promise<readonly Arrived[]> => {
  const arrived: Arrived[] = [];
  for (const { key, picture } of awaited) arrived.push({ key, stored: await storePicture(picture, desk) });
  return arrived;
};

/** A photo that came to nothing goes, unless there are words under it. */
const $fill = ({ key, stored }: Arrived): void => {
  const figure = $figure(key);
  if (figure === null) return;
  if (stored !== null) $setPhoto(figure, stored);
  else if (figure.getTextContent().trim() === '') $removePhoto(figure);
};

/** Whether anything was written since the paste. */
const watchEdits = (editor: LexicalEditor) => {
  let edited = false;
  const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
    // The paste itself may be written down only now.
    if (!tags.has(PASTE_TAG) && (dirtyElements.size > 0 || dirtyLeaves.size > 0)) edited = true;
  });
  return { wasEdited: () => edited, stop };
};

const fillAll = async (editor: LexicalEditor, awaited: readonly AwaitedPhoto[], desk: PhotoDesk): Promise<void> => {
  const watch = watchEdits(editor);
  const arrived = await storeAll(awaited, desk);
  watch.stop();
  // Merged with the paste they are undone with it; merged with what was typed since they would be lost when that is undone.
  const tag = watch.wasEdited() ? [] : [HISTORY_MERGE_TAG];
  editor.update(() => arrived.forEach($fill), { discrete: true, tag });
};

export const fillPhotos = (editor: LexicalEditor, awaited: readonly AwaitedPhoto[], desk: PhotoDesk): void => {
  if (awaited.length > 0) desk.track(fillAll(editor, awaited, desk));
};
