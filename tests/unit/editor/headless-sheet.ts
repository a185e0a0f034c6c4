/** A sheet without a page, for what is true of it whatever the screen. */
import { buildEditorFromExtensions, configExtension } from '@lexical/extension';
import { HeadlessExtension } from '@lexical/headless';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { defineExtension, type LexicalEditor, type LexicalEditorWithDispose } from 'lexical';
import type { HouseLayout } from '#shared/layout/house-layout';
import { PORTAL } from '#shared/layout/portal';
import { CleanTextExtension } from '../../../src/renderer/editor/extensions/clean-text';
import { CountingOnExtension } from '../../../src/renderer/editor/extensions/counting-on';
import { HouseLayoutExtension } from '../../../src/renderer/editor/extensions/house-layout';

export const headlessSheet = (layout: HouseLayout = PORTAL): LexicalEditorWithDispose =>
  buildEditorFromExtensions(
    defineExtension({
      name: 'test/headless-sheet',
      nodes: [HeadingNode, QuoteNode],
      dependencies: [
        HeadlessExtension,
        CountingOnExtension,
        CleanTextExtension,
        configExtension(HouseLayoutExtension, { layout }),
      ],
      onError: (error) => {
        throw error;
      },
    }),
  );

export const change = (editor: LexicalEditor, $change: () => void): void => editor.update($change, { discrete: true });
