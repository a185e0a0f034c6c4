/**
 * What is typed at a paragraph's start to shape it: `## `, `### `, `- `, `* `, `1. ` or any number up to 99, `> `, and `---` with Enter. One undo brings the
 * typed characters back. Only a space or Enter typed by itself does it: not a paste, not a deletion, not an input method at work.
 */
import { INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import {
  $addUpdateTag,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  type EditorState,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
  mergeRegister,
  PASTE_TAG,
  type TextNode,
} from 'lexical';
import { $isBoxNode } from '../nodes/box-node';
import { $isParagraphInBody } from '../slots/body-paragraph';
import { $insertBlock } from '../slots/insert-block';
import { $isBesideNumbered, $numberedListOf } from '../slots/numbered-lists';

type Shape = 'subhead-2' | 'subhead-3' | 'bullets' | 'numbers' | 'quote';

const SHAPES: Readonly<Record<string, Shape>> = {
  '## ': 'subhead-2',
  '### ': 'subhead-3',
  '- ': 'bullets',
  '* ': 'bullets',
  '> ': 'quote',
};

/** More than so many items stand in no article; a year at the beginning of a sentence is no number of one. */
const NUMBER = /^([1-9]\d?)\. $/u;

interface Typed {
  readonly text: TextNode;
  readonly before: string;
}

/** The text from the start of the body's paragraph to the caret. */
const $typed = (): Typed | null => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const text = selection.anchor.getNode();
  const paragraph = text.getParent();
  if (!$isTextNode(text) || text.getFormat() !== 0 || text.getPreviousSibling() !== null) return null;
  if (!$isParagraphInBody(paragraph)) return null;
  return { text, before: text.getTextContent().slice(0, selection.anchor.offset) };
};

/** The same text node, shorter by the space that was just typed. */
const wasShorter = (previous: EditorState, { text, before }: Typed): boolean =>
  previous.read(() => {
    const typed = $typed();
    return typed?.before === before.slice(0, -1) && typed.text.is(text);
  });

const shapeOf = ({ text, before }: Typed): Shape | null => {
  const shape = NUMBER.test(before) ? 'numbers' : (SHAPES[before] ?? null);
  return shape === 'quote' && $isBoxNode(text.getParent()?.getParent()) ? null : shape;
};

/** Beside another list it joins that one, and counts as that does. */
const $countFrom = (editor: LexicalEditor, { text, before }: Typed): void => {
  const joins = $isBesideNumbered(text.getParent());
  editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined);
  const selection = $getSelection();
  const list = $isRangeSelection(selection) ? $numberedListOf(selection.anchor.getNode()) : null;
  if (!joins) list?.setStart(Number(NUMBER.exec(before)?.[1] ?? 1));
};

const $shape = (editor: LexicalEditor, shape: Shape, typed: Typed): void => {
  typed.text.spliceText(0, typed.before.length, '', true);
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  if (shape === 'bullets') editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined);
  else if (shape === 'numbers') $countFrom(editor, typed);
  else if (shape === 'quote') $setBlocksType(selection, $createQuoteNode);
  else $setBlocksType(selection, () => $createHeadingNode(shape === 'subhead-2' ? 'h2' : 'h3'));
};

const registerShapes = (editor: LexicalEditor): (() => void) =>
  editor.registerUpdateListener(({ editorState, prevEditorState, dirtyLeaves, tags }) => {
    if (dirtyLeaves.size === 0 || editor.isComposing() || tags.has(HISTORIC_TAG) || tags.has(PASTE_TAG)) return;
    const found = editorState.read(() => {
      const typed = $typed();
      const shape = typed && shapeOf(typed);
      return typed && shape ? { typed, shape } : null;
    });
    if (found === null || !wasShorter(prevEditorState, found.typed)) return;
    editor.update(() => $shape(editor, found.shape, found.typed), { tag: HISTORY_PUSH_TAG });
  });

const $drawRule = (): boolean => {
  const typed = $typed();
  const paragraph = typed?.text.getParent();
  if (typed?.before !== '---' || !$isParagraphNode(paragraph) || $isBoxNode(paragraph.getParent())) return false;
  if (paragraph.getTextContent() !== '---') return false;
  $addUpdateTag(HISTORY_PUSH_TAG);
  paragraph.clear();
  $insertBlock({ type: 'rule' }, paragraph.getKey());
  return true;
};

export const TypingShortcutsExtension = defineExtension({
  name: 'dateline/typing-shortcuts',
  register: (editor) =>
    mergeRegister(
      registerShapes(editor),
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $drawRule, COMMAND_PRIORITY_CRITICAL),
    ),
});
