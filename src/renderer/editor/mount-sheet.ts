/** Builds the editor of one article and ties it to the component that shows it. */
import type { LexicalEditorWithDispose, NodeKey } from 'lexical';
import type { RefObject } from 'react';
import type { Content } from '#shared/article/article';
import type { ArticleMeasure, Measure } from '#shared/article/measure';
import type { PhotoFailure } from '#shared/failures';
import type { Conversion } from '#shared/importing/document';
import type { Imported } from '#shared/importing/text';
import type { HouseLayout } from '#shared/layout/house-layout';
import type { Begun } from '#shared/newsroom/begin-from';
import type { Language } from '#shared/settings';
import { createContentReader } from './codec/content-reader';
import { createSheet } from './create-sheet';
import type { EditorState } from './editor-state';
import { createPhotoFiller } from './figure/photo-filler';
import { pickPhotos } from './figure/pick-photos';
import { type PhotoDesk, type StoredPhoto, takePhotos } from './figure/take-photos';
import { createHandle, type EditorHandle } from './handle';
import { createSignposts } from './outline/sheet-outline';
import { createSheetPassages } from './passages/sheet-passages';
import type { PicturesLeft } from './paste/pictures-left';
import { keepCaretInSight } from './place/caret-in-sight';
import { $caretPath } from './place/caret-path';
import type { KeptSheet } from './place/kept-sheet';
import { layOutLater } from './place/lay-out-later';
import { registerReports } from './reports';
import { $blockAtCaret } from './slots/insert-block';

/** Nothing to paste was found. */
export type PasteProblem = 'nothing-pasted';

/** What the sheet needs of the window; read anew at each use, because the window may give other functions at any time. */
export interface SheetOwner {
  readonly content: Content;
  /** The same content with the undo and redo of an earlier editor, to begin with instead. */
  readonly kept?: KeptSheet | null;
  /** What a new article begins with: the texts that wait for words stand on the sheet, the caret is where writing goes on. */
  readonly begun?: Begun | null;
  readonly layout: HouseLayout;
  readonly language: Language;
  readonly storePhoto: (photo: Blob) => Promise<StoredPhoto>;
  readonly onEdit: () => void;
  readonly onCounts: (counts: ArticleMeasure) => void;
  /** What is selected; null where nothing is. */
  readonly onSelected: (selected: Measure | null) => void;
  readonly onState: (state: EditorState) => void;
  readonly onProblem: (problem: PhotoFailure | PasteProblem) => void;
  readonly onPastedPage: (imported: Imported) => void;
  /** Text of before Unicode was made readable as it was pasted. */
  readonly onConverted?: (conversions: readonly Conversion[]) => void;
  /** Pictures that came with a paste and could not come along. */
  readonly onPicturesLeft?: (left: PicturesLeft) => void;
  readonly onOpenLink: (address: string) => void;
}

export interface MountedSheet {
  readonly editor: LexicalEditorWithDispose;
  readonly handle: EditorHandle;
  readonly photos: PhotoDesk;
  readonly stop: () => void;
}

const photoDesk = (owner: RefObject<SheetOwner>, underWay: Set<Promise<void>>): PhotoDesk => ({
  storePhoto: (photo) => owner.current.storePhoto(photo),
  onProblem: (problem) => owner.current.onProblem(problem),
  track: (work) => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  },
});

/** @param editLink shows the link's field; it is the component's. */
export const mountSheet = (owner: RefObject<SheetOwner>, root: HTMLElement, editLink: () => void): MountedSheet => {
  const { content, kept = null, begun = null, layout, language } = owner.current;
  const underWay = new Set<Promise<void>>();
  const photos = photoDesk(owner, underWay);
  const take = (files: readonly File[], at?: NodeKey): void =>
    takePhotos(editor, files, photos, at === undefined ? { slot: 'photo' } : { slot: 'body', at });
  const pickBodyPhotos = (): void => {
    const at = editor.read(() => $blockAtCaret()?.getKey());
    void pickPhotos(true).then((files) => take(files, at));
  };
  const editor = createSheet({
    begun: begun ?? { content, caret: null },
    kept,
    layout,
    language,
    acts: {
      takeFiles: take,
      takePictures: (awaited) => filler.fill(awaited),
      onConverted: (conversions) => owner.current.onConverted?.(conversions),
      onPastedPage: (page) => owner.current.onPastedPage(page),
      onNothingPasted: () => owner.current.onProblem('nothing-pasted'),
      onPicturesLeft: (left) => owner.current.onPicturesLeft?.(left),
      onOpenLink: (address) => owner.current.onOpenLink(address),
      run: (command) => void handle.run(command),
    },
  });
  const begunAt = begun?.caret ? editor.read($caretPath) : null;
  const filler = createPhotoFiller(editor, photos);
  const passages = createSheetPassages(editor, layout, () => layingOut.finish());
  const reader = createContentReader(editor, layout);
  editor.setRootElement(root);
  const layingOut = layOutLater(root);
  const pickSlotPhotos = (): void => void pickPhotos(true).then((files) => take(files));
  const handle = createHandle(
    editor,
    layout,
    { editLink, pickPhotos: pickSlotPhotos, pickBodyPhotos, underWay, layOut: layingOut.finish, begun: begunAt },
    { ...passages, ...createSignposts(editor, layingOut.finish), read: reader.read },
  );
  const stopReports = registerReports(
    editor,
    { content: reader.read, passages: passages.passages },
    {
      onEdit: () => owner.current.onEdit(),
      onCounts: (counts) => owner.current.onCounts(counts),
      onSelected: (selected) => owner.current.onSelected(selected),
      onState: (state) => owner.current.onState(state),
    },
  );
  const stopKeeping = keepCaretInSight(editor);
  const stop = (): void => {
    stopReports();
    layingOut.stop();
    stopKeeping();
    filler.stop();
    passages.stop();
    reader.stop();
    editor.dispose();
  };
  return { editor, handle, photos, stop };
};
