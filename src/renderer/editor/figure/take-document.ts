/** A whole article from a word processor with its pictures: they are stored first, so that one step puts everything into its slot. */
import { type LexicalEditor, PASTE_TAG } from 'lexical';
import type { PictureKey } from '#shared/importing/document';
import type { Settled } from '#shared/importing/settle';
import { $insertBlocks } from '../paste/insert-blocks';
import { takePictures } from '../paste/pasted-photos';
import type { PastedDocument } from '../paste/read-transfer';
import { $isSheetEmpty, $settleBlocks, $writeWhole } from '../paste/whole-article';
import { type PhotoDesk, type StoredPicture, storePicture } from './take-photos';

const storeAll = async (
  { blocks, find }: PastedDocument,
  desk: PhotoDesk,
): Promise<ReadonlyMap<PictureKey, StoredPicture>> => {
  const stored = new Map<PictureKey, StoredPicture>();
  for (const key of new Set(blocks.flatMap(({ pictures }) => pictures))) {
    const picture = key === null ? null : find(key);
    const done = picture === null ? null : await storePicture(picture, desk);
    if (key !== null && done !== null) stored.set(key, done);
  }
  return stored;
};

/** Where somebody has begun to write meanwhile, it goes in at the caret, words alone. */
const $putIn = (document: PastedDocument, stored: ReadonlyMap<PictureKey, StoredPicture>): Settled | null => {
  if (!$isSheetEmpty()) {
    $insertBlocks(takePictures(document.blocks, () => null).blocks);
    return null;
  }
  const settled = $settleBlocks(document.blocks, stored);
  $writeWhole(settled);
  return settled;
};

const place = async (
  editor: LexicalEditor,
  document: PastedDocument,
  desk: PhotoDesk,
  onPlaced: (settled: Settled) => void,
): Promise<void> => {
  const stored = await storeAll(document, desk);
  let settled: Settled | null = null;
  const write = (): void => {
    settled = $putIn(document, stored);
  };
  editor.update(write, { discrete: true, tag: PASTE_TAG });
  if (settled !== null) onPlaced(settled);
};

/** @param onPlaced hears of it once it stands in its slots. */
export const takeDocument = (
  editor: LexicalEditor,
  document: PastedDocument,
  desk: PhotoDesk,
  onPlaced: (settled: Settled) => void,
): void => desk.track(place(editor, document, desk, onPlaced));
