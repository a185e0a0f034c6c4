/** The editor's own commands, as menus, shortcuts and buttons give them. */
import { INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND, type ListNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import {
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  type ElementNode,
  FORMAT_TEXT_COMMAND,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import type { Command } from '#shared/commands';
import type { SlotName } from '#shared/layout/house-layout';
import { runBlockCommand } from './block-commands';
import type { BlockKind } from './editor-state';
import { openField } from './extensions/fields';
import { $layout } from './extensions/house-layout';
import { $isBoxNode } from './nodes/box-node';
import { $isDatelineNode } from './nodes/dateline-node';
import { showCaret } from './place/caret-in-sight';
import { $goToSlot } from './slots/go';
import { $markToFill } from './slots/mark-to-fill';
import { $continueNumbers, $isBesideNumbered, $numberedListOf } from './slots/numbered-lists';
import { $selectionIsBody } from './slots/permitted';
import { $blockOf, $solidOf } from './slots/place';
import { $findSlot } from './slots/slot-of';
import { $readState } from './state';

/** What only the component can do: it has the file picker and the link's field. */
export interface Desk {
  readonly pickPhotos: () => void;
  /** For the body, where the caret is. */
  readonly pickBodyPhotos: () => void;
  readonly editLink: () => void;
}

const BLOCKS = {
  'format/paragraph': 'paragraph',
  'format/subhead-2': 'subhead-2',
  'format/subhead-3': 'subhead-3',
  'format/quote': 'quote',
  'format/bullets': 'bullets',
  'format/numbers': 'numbers',
} as const satisfies Partial<Record<Command, BlockKind>>;

const isBlockCommand = (command: Command): command is keyof typeof BLOCKS => command in BLOCKS;

const $newBlock = (kind: Exclude<BlockKind, 'bullets' | 'numbers'>): ElementNode => {
  switch (kind) {
    case 'paragraph':
      return $createParagraphNode();
    case 'quote':
      return $createQuoteNode();
    case 'subhead-2':
      return $createHeadingNode('h2');
    case 'subhead-3':
      return $createHeadingNode('h3');
  }
};

/** Given twice, a command takes the kind away again. */
const $setBlock = (editor: LexicalEditor, wanted: BlockKind): void => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !$selectionIsBody(selection)) return;
  // A box holds no quotes.
  if (wanted === 'quote' && $isBoxNode($solidOf(selection.anchor.getNode()))) return;
  const kind = $readState(editor).block === wanted ? 'paragraph' : wanted;
  if (kind === 'bullets') editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined);
  else if (kind === 'numbers') editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined);
  else $setBlocksType(selection, () => $newBlock(kind));
};

const $numberedAtCaret = (): ListNode | null => {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? $numberedListOf(selection.anchor.getNode()) : null;
};

/** A paragraph becomes a numbered list on the way; beside one it becomes an item of that, and counts on so. */
const $countOn = (editor: LexicalEditor): void => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !$selectionIsBody(selection)) return;
  const isNew = $numberedAtCaret() === null;
  const joins = isNew && $isBesideNumbered($blockOf(selection.anchor.getNode()));
  if (isNew) editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined);
  const list = $numberedAtCaret();
  if (list !== null && !joins) $continueNumbers(list);
};

/** The focus comes to the sheet first: setting a selection elsewhere would leave the keys where they were. */
export const go = (editor: LexicalEditor, slot: SlotName): boolean => {
  const dateline = editor.read(() => $findSlot(slot));
  if ($isDatelineNode(dateline)) return openField(editor, dateline);
  let found = false;
  editor.getRootElement()?.focus({ preventScroll: true });
  editor.update(
    () => {
      found = $goToSlot(slot);
    },
    { discrete: true },
  );
  showCaret(editor);
  return found;
};

const GO = /^go\/(dateline|headline|lead|photo|body|byline)$/u;

const isSlot = (name: string | undefined): name is SlotName => name !== undefined;

/** @returns false where the command is not the editor's. */
export const runCommand = (editor: LexicalEditor, command: Command, desk: Desk): boolean => {
  const slot = GO.exec(command)?.[1];
  if (isSlot(slot)) {
    // A layout's photos may have none yet: then the picker opens.
    if (!go(editor, slot) && slot === 'photo') desk.pickPhotos();
    return true;
  }
  if (isBlockCommand(command)) {
    editor.update(() => $setBlock(editor, BLOCKS[command]));
    return true;
  }
  switch (command) {
    case 'format/continue-numbers':
      editor.update(() => $countOn(editor), { tag: HISTORY_PUSH_TAG, discrete: true });
      return true;
    case 'edit/undo':
      return editor.dispatchCommand(UNDO_COMMAND, undefined);
    case 'edit/redo':
      return editor.dispatchCommand(REDO_COMMAND, undefined);
    case 'format/bold':
      return editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold');
    case 'format/italic':
      return editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'italic');
    case 'format/link':
      desk.editLink();
      return true;
    case 'insert/photo':
      desk.pickPhotos();
      return true;
    case 'insert/body-photo':
      editor.getRootElement()?.focus({ preventScroll: true });
      desk.pickBodyPhotos();
      return true;
    case 'insert/to-fill':
      editor.update(() => void $markToFill($layout()), { tag: HISTORY_PUSH_TAG, discrete: true });
      return true;
    default:
      return runBlockCommand(editor, command);
  }
};
