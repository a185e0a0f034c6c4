/** What the commands for blocks leave behind for undo. */
import { buildEditorFromExtensions, configExtension } from '@lexical/extension';
import { HeadlessExtension } from '@lexical/headless';
import { HistoryExtension } from '@lexical/history';
import { $isListNode, ListExtension } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { $getRoot, defineExtension, UNDO_COMMAND } from 'lexical';
import { expect, test } from 'vitest';
import { type Content, EMPTY_CONTENT } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { PORTAL } from '#shared/layout/portal';
import { runBlockCommand } from '../../../src/renderer/editor/block-commands';
import { $readContent, $writeContent } from '../../../src/renderer/editor/codec/content-codec';
import { HouseLayoutExtension } from '../../../src/renderer/editor/extensions/house-layout';

const item = (text: string) => ({ text: plain(text), sublist: null });
const CONTENT: Content = {
  ...EMPTY_CONTENT,
  body: [
    { type: 'paragraph', text: plain('Ba ấp có nước máy') },
    { type: 'list', ordered: false, items: [item('Ấp Một'), item('Ấp Hai')] },
  ],
};

const sheet = () => {
  const editor = buildEditorFromExtensions(
    defineExtension({
      name: 'test/block-commands',
      nodes: [HeadingNode, QuoteNode],
      $initialEditorState: () => $writeContent(CONTENT, PORTAL),
      dependencies: [
        HeadlessExtension,
        ListExtension,
        configExtension(HouseLayoutExtension, { layout: PORTAL }),
        configExtension(HistoryExtension, { disabled: false }),
      ],
      onError: (error) => {
        throw error;
      },
    }),
  );
  editor.read(() => {});
  return editor;
};

test('a list that its first item moved over a paragraph is back with one undo', () => {
  const editor = sheet();
  const bodyOf = () => editor.read(() => $readContent(PORTAL)).body;
  editor.update(() => void $getRoot().getChildren().find($isListNode)?.getFirstChildOrThrow().selectStart(), {
    discrete: true,
  });
  expect(runBlockCommand(editor, 'edit/block-up')).toBe(true);
  expect(bodyOf()).toEqual([...CONTENT.body].reverse());
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  expect(bodyOf()).toEqual(CONTENT.body);
  editor.dispose();
});
