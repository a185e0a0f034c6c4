/** What the window may do with the sheet. */
import { HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical';
import type { Block, Content } from '#shared/article/article';
import type { Caret } from '#shared/article/sheet-place';
import type { Command } from '#shared/commands';
import type { HouseLayout, SlotName } from '#shared/layout/house-layout';
import type { CaretPlace } from '#shared/newsroom/variables';
import { $writeContent } from './codec/content-codec';
import type { ContentReader } from './codec/content-reader';
import { type Desk, go, runCommand } from './commands';
import { $insertContent } from './copying/insert-content';
import { $picked, blocksOf } from './copying/picked';
import type { SheetSignposts } from './outline/sheet-outline';
import type { SheetPassages } from './passages/sheet-passages';
import { holdCaretInSight, showCaret } from './place/caret-in-sight';
import { $goToCaretPath } from './place/caret-path';
import { type KeptSheet, keepSheet } from './place/kept-sheet';
import { createSheetReturn, type SheetReturn } from './place/sheet-return';
import { $goToBeginning } from './slots/go';

export interface EditorHandle extends SheetPassages, SheetReturn, SheetSignposts {
  /**
   * The content as it stands, arranged by the layout, in NFC. A bug in reading throws: a save then fails and is owned up to,
   * whereas an older content would be called saved.
   */
  read(): Content;
  /** Ends when photos that are being stored are on the sheet; at once where there are none. */
  settled(): Promise<void>;
  /** The caret into a slot; without one, where writing begins. */
  focus(slot?: SlotName): void;
  /** The caret back where it was when something else took the keys. */
  resume(): void;
  /** @returns false where the command is not the editor's. */
  run(command: Command): boolean;
  /** What another editor needs to go on with the undo and redo of this one; null where there is none. */
  keep(): KeptSheet | null;
  /** One undo step. */
  replaceContent(content: Content): void;
  /** A snippet at the caret, or in the place of what is selected; the keys come to the sheet. One undo step. @returns false where it cannot go in. */
  insert(content: Content, caret: CaretPlace | null): boolean;
  /** What is selected, as blocks; words out of one text are a paragraph. Empty where nothing is. */
  selectedBlocks(): readonly Block[];
}

/** Where nothing may be written one may still go about. */
const isTravel = (command: Command): boolean => command.startsWith('go/') && command !== 'go/photo';

/** @param told where its template says so */
const beginWriting = (editor: LexicalEditor, told: Caret | null): void => {
  editor.getRootElement()?.focus({ preventScroll: true });
  editor.update(() => void ((told !== null && $goToCaretPath(told)) || $goToBeginning()), { discrete: true });
  showCaret(editor);
  if (told !== null) holdCaretInSight(editor);
};

/** A sheet that is only read has no caret: it takes the keys by which one scrolls. */
const takeKeys = (editor: LexicalEditor): void => {
  if (editor.isEditable()) editor.focus();
  else editor.getRootElement()?.focus({ preventScroll: true });
};

const insert = (editor: LexicalEditor, content: Content, caret: CaretPlace | null): boolean => {
  if (!editor.isEditable() || editor.isComposing()) return false;
  let went = false;
  editor.getRootElement()?.focus({ preventScroll: true });
  editor.update(
    () => {
      went = $insertContent(content, caret);
    },
    { tag: HISTORY_PUSH_TAG, discrete: true },
  );
  return went;
};

const selectedBlocks = (editor: LexicalEditor, layout: HouseLayout): readonly Block[] => {
  const picked = editor.getEditorState().read(() => $picked(editor, layout), { editor });
  return picked === null ? [] : blocksOf(picked);
};

export const createHandle = (
  editor: LexicalEditor,
  layout: HouseLayout,
  desk: Desk & {
    readonly underWay: ReadonlySet<Promise<void>>;
    readonly layOut: () => void;
    readonly begun: Caret | null;
  },
  parts: SheetPassages & SheetSignposts & Pick<ContentReader, 'read'>,
): EditorHandle => {
  const { resume, ...coming } = createSheetReturn(editor, desk.layOut);
  let { begun } = desk;
  const begin = (): void => {
    if (begun !== null) desk.layOut();
    beginWriting(editor, begun);
    begun = null;
  };
  return {
    ...parts,
    ...coming,
    settled: async () => {
      await Promise.allSettled(desk.underWay);
    },
    focus: (slot) => (slot === undefined ? begin() : void go(editor, slot)),
    resume: () => {
      if (!resume()) takeKeys(editor);
    },
    keep: () => keepSheet(editor),
    run: (command) => (editor.isEditable() || isTravel(command)) && runCommand(editor, command, desk),
    replaceContent: (next) =>
      editor.update(
        () => {
          $writeContent(next, layout);
          $goToBeginning();
        },
        { tag: HISTORY_PUSH_TAG, discrete: true },
      ),
    insert: (content, caret) => insert(editor, content, caret),
    selectedBlocks: () => selectedBlocks(editor, layout),
  };
};
