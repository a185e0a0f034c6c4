/** What the features may do with the words of one sheet: read them, be told of them, paint, select and replace them. */
import { $getSelection, type LexicalEditor } from 'lexical';
import type { Manuscript, Passage } from '#shared/check/manuscript';
import type { HouseLayout, SlotName } from '#shared/layout/house-layout';
import { $findSlot } from '../slots/slot-of';
import type { Paint } from './highlights';
import { createPainter } from './painter';
import { createFieldPainter, rangeOfField, selectInField, stretchInField, textInField } from './photo-fields';
import { $select, $stretch, caretPlace, type Place, placeAt, type Stretch } from './places';
import { rangeOf } from './range-of';
import { createManuscriptReader } from './read-manuscript';
import { createPassageReader } from './read-passages';
import { type Edit, replaceWords } from './replace';
import { reveal } from './reveal';
import { type MenuAsked, registerMenu } from './sheet-menu';
import { type PressListener, registerPress } from './sheet-press';
import type { Spot } from './shift-spots';
import { type PassagesListener, watchPassages } from './watch-passages';

export interface SheetPassages {
  /** As they stand now; unchanged ones are the very same objects as the last time. */
  passages(): readonly Passage[];
  /** With the credits and alternative texts of pictures among its passages; the same is true of these. */
  manuscript(): Manuscript;
  /** Told after a pause in typing, off the keys' path, and once soon after listening. @returns a function that stops it. */
  onPassages(listener: PassagesListener): () => void;
  /** These spots and no others of this kind; they move with their words until the next painting. In a picture's field only what is found shows. */
  paint(paint: Paint, spots: readonly Spot[]): void;
  /** What is painted at a place, with the offsets it has now. */
  spotAt(paint: Paint, place: Place): Spot | null;
  /** Selects the words, takes the keys to the sheet and shows them. @returns false where they are gone. */
  select(key: string, start: number, end: number): boolean;
  /** Shows the words; the keys stay where they are. @returns false where they are gone. */
  reveal(key: string, start: number, end: number): boolean;
  /** Where words stand on the page, for what is shown beside them. */
  rangeOf(key: string, start: number, end: number): Range | null;
  /** All in one undo step; never while an input method is composing. @returns how many were made. */
  replace(edits: readonly Edit[]): number;
  /** Null while the keys are elsewhere, or while words are selected. */
  caretPlace(): Place | null;
  /** What stands under a point of the window, in CSS pixels. */
  placeAt(x: number, y: number): Place | null;
  /** As plain text; empty where nothing is selected. */
  selectedText(): string;
  /** Also while the keys are elsewhere; null where the selection is not in passages. */
  selectionPlaces(): Stretch | null;
  /** Where a slot stands on the page, as for what is missing in it; null where the sheet has none. */
  slotBox(slot: SlotName): DOMRect | null;
  /** The text was clicked. @returns a function that stops listening. */
  onPress(listener: PressListener): () => void;
  /** The context menu of the sheet is asked for. @returns a function that stops listening. */
  onMenu(listener: (asked: MenuAsked) => void): () => void;
}

const select = (editor: LexicalEditor, key: string, start: number, end: number): boolean => {
  const inField = selectInField(editor, key, start, end);
  if (inField !== null) return inField;
  let found = false;
  editor.getRootElement()?.focus({ preventScroll: true });
  editor.update(
    () => {
      found = $select(key, start, end);
    },
    { discrete: true },
  );
  return found;
};

const slotBox = (editor: LexicalEditor, slot: SlotName): DOMRect | null => {
  const key = editor.getEditorState().read(() => $findSlot(slot)?.getKey());
  return (key === undefined ? null : editor.getElementByKey(key))?.getBoundingClientRect() ?? null;
};

/**
 * Bound to the editor as long as it lives.
 * @param layOut all of the sheet: what is brought into sight is measured from the blocks above
 */
export const createSheetPassages = (
  editor: LexicalEditor,
  layout: HouseLayout,
  layOut: () => void,
): SheetPassages & { readonly stop: () => void } => {
  const reader = createPassageReader(editor);
  const watch = watchPassages(editor, reader);
  const painter = createPainter(editor);
  const paintFields = createFieldPainter(editor);
  const readManuscript = createManuscriptReader(editor, layout, reader);
  const show = (key: string, start: number, end: number): boolean => {
    const range = rangeOfField(editor, key) ?? rangeOf(editor, key, start, end);
    if (range === null) return false;
    layOut();
    reveal(range);
    return true;
  };
  return {
    passages: reader.read,
    manuscript: readManuscript,
    onPassages: watch.listen,
    paint: (paint, spots) => {
      painter.paint(paint, spots);
      paintFields(paint, spots);
    },
    spotAt: painter.spotAt,
    select: (key, start, end) => select(editor, key, start, end) && show(key, start, end),
    reveal: show,
    rangeOf: (key, start, end) => rangeOf(editor, key, start, end),
    replace: (edits) => replaceWords(editor, edits),
    caretPlace: () => caretPlace(editor),
    placeAt: (x, y) => placeAt(editor, x, y),
    selectedText: () =>
      textInField(editor) ?? editor.getEditorState().read(() => $getSelection()?.getTextContent() ?? '', { editor }),
    slotBox: (slot) => slotBox(editor, slot),
    onPress: (listener) => registerPress(editor, listener),
    onMenu: (listener) => registerMenu(editor, listener),
    selectionPlaces: () => stretchInField(editor) ?? editor.getEditorState().read($stretch, { editor }),
    stop: () => {
      watch.stop();
      reader.stop();
      painter.stop();
    },
  };
};
