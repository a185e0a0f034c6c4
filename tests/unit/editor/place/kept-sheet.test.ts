/** A sheet put away and taken up by another editor: its undo and redo go on there, and nothing of the old editor comes along. */
import { buildEditorFromExtensions, configExtension, getExtensionDependencyFromEditor } from '@lexical/extension';
import { HeadlessExtension } from '@lexical/headless';
import { HistoryExtension } from '@lexical/history';
import { ListExtension } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import {
  $getSelection,
  defineExtension,
  HISTORY_PUSH_TAG,
  type LexicalEditorWithDispose,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { describe, expect, test } from 'vitest';
import { type Content, EMPTY_CONTENT } from '#shared/article/article';
import { plain, textOf } from '#shared/article/inline';
import { PORTAL } from '#shared/layout/portal';
import { $readContent, $writeContent } from '../../../../src/renderer/editor/codec/content-codec';
import { HouseLayoutExtension } from '../../../../src/renderer/editor/extensions/house-layout';
import { historyOf, type KeptSheet, keepSheet } from '../../../../src/renderer/editor/place/kept-sheet';
import { $goToBeginning } from '../../../../src/renderer/editor/slots/go';

const FIRST: Content = { ...EMPTY_CONTENT, headline: plain('một') };

const sheet = (kept: KeptSheet | null): LexicalEditorWithDispose => {
  const editor = buildEditorFromExtensions(
    defineExtension({
      name: 'test/kept-sheet',
      nodes: [HeadingNode, QuoteNode],
      $initialEditorState: kept?.state ?? (() => $writeContent(FIRST, PORTAL)),
      dependencies: [
        HeadlessExtension,
        ListExtension,
        configExtension(HouseLayoutExtension, { layout: PORTAL }),
        configExtension(HistoryExtension, {
          disabled: false,
          createInitialHistoryState: (editor) => historyOf(editor, kept),
        }),
      ],
      onError: (error) => {
        throw error;
      },
    }),
  );
  // The first text is on the sheet before anybody writes.
  editor.read(() => {});
  return editor;
};

const write = (editor: LexicalEditorWithDispose, headline: string): void =>
  editor.update(
    () => {
      $writeContent({ ...FIRST, headline: plain(headline) }, PORTAL);
      $goToBeginning();
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  );

const headlineOf = (editor: LexicalEditorWithDispose): string =>
  editor.read(() => textOf($readContent(PORTAL).headline));

/** Written three times, undone once; then put away. */
const putAway = (): KeptSheet => {
  const editor = sheet(null);
  for (const words of ['hai', 'ba', 'bốn']) write(editor, words);
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  const kept = keepSheet(editor);
  editor.dispose();
  if (kept === null) throw new Error('there is nothing to undo');
  return kept;
};

describe('a sheet that was put away', () => {
  test('is there again as it was', () => {
    expect(headlineOf(sheet(putAway()))).toBe('ba');
  });

  test('is undone to its beginning, step by step, and no further', () => {
    const editor = sheet(putAway());
    const seen = [1, 2, 3].map(() => {
      editor.dispatchCommand(UNDO_COMMAND, undefined);
      return headlineOf(editor);
    });
    expect(seen).toEqual(['hai', 'một', 'một']);
  });

  test('is redone', () => {
    const editor = sheet(putAway());
    editor.dispatchCommand(REDO_COMMAND, undefined);
    expect(headlineOf(editor)).toBe('bốn');
  });

  test('can be written on: the new step is undone first, and what could be redone is gone', () => {
    const editor = sheet(putAway());
    write(editor, 'năm');
    editor.dispatchCommand(REDO_COMMAND, undefined);
    expect(headlineOf(editor)).toBe('năm');
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(headlineOf(editor)).toBe('ba');
  });

  test('comes without a selection, which would take the keys', () => {
    expect(sheet(putAway()).read($getSelection)).toBeNull();
  });

  test('is kept a second time, with what was done since', () => {
    const editor = sheet(putAway());
    write(editor, 'năm');
    const again = keepSheet(editor);
    expect(again?.undo).toHaveLength(3);
    expect(headlineOf(sheet(again))).toBe('năm');
  });

  test('holds no editor: its states belong to the one that takes it up', () => {
    const kept = putAway();
    const editor = sheet(kept);
    const { undoStack } = getExtensionDependencyFromEditor(editor, HistoryExtension).output.historyState.peek();
    expect(undoStack.every((entry) => entry.editor === editor)).toBe(true);
    expect(Object.keys(kept).sort()).toEqual(['redo', 'state', 'undo']);
  });

  test('on which nothing was done is not kept', () => {
    expect(keepSheet(sheet(null))).toBeNull();
  });

  test('keeps no more than two hundred steps', () => {
    const editor = sheet(null);
    for (let n = 0; n < 230; n += 1) write(editor, `lần ${n}`);
    expect(keepSheet(editor)?.undo).toHaveLength(200);
  });
});
