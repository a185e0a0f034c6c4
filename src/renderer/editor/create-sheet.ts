/** One Lexical editor for one article: its behaviours, its styles' names and its first content. */
import { buildEditorFromExtensions, configExtension } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { LinkExtension } from '@lexical/link';
import { defineExtension, type EditorThemeClasses, type LexicalEditorWithDispose } from 'lexical';
import type { Command } from '#shared/commands';
import type { HouseLayout } from '#shared/layout/house-layout';
import type { Begun } from '#shared/newsroom/begin-from';
import type { Language } from '#shared/settings';
import { $writeBegun } from './copying/caret-mark';
import { BlockDressingExtension } from './extensions/block-dressing';
import { CleanTextExtension } from './extensions/clean-text';
import { type ClipboardConfig, ClipboardExtension } from './extensions/clipboard';
import { ColumnResizingExtension } from './extensions/column-resizing';
import { CountingOnExtension } from './extensions/counting-on';
import { DeletingExtension } from './extensions/deleting';
import { DressingExtension } from './extensions/dressing';
import { DroppingExtension } from './extensions/dropping';
import { EndMarkExtension } from './extensions/end-mark';
import { EnteringExtension } from './extensions/entering';
import { FieldUndoExtension } from './extensions/field-undo';
import { HouseLayoutExtension } from './extensions/house-layout';
import { LinksExtension } from './extensions/links';
import { MarkedBlockExtension } from './extensions/marked-block';
import { MarkingExtension } from './extensions/marking';
import { NativeMovesExtension } from './extensions/native-moves';
import { RichTextExtension } from './extensions/rich-text';
import { SelectingExtension } from './extensions/selecting';
import { ShortcutsExtension } from './extensions/shortcuts';
import { TabbingExtension } from './extensions/tabbing';
import { TravellingExtension } from './extensions/travelling';
import { TypingShortcutsExtension } from './extensions/typing-shortcuts';
import { UndoExtension } from './extensions/undo-bursts';
import { historyOf, type KeptSheet } from './place/kept-sheet';

/** What the sheet asks of the component that holds it. */
export interface SheetActs extends ClipboardConfig {
  readonly onOpenLink: (address: string) => void;
  readonly run: (command: Command) => void;
}

export interface SheetOptions {
  readonly begun: Begun;
  readonly kept: KeptSheet | null;
  readonly layout: HouseLayout;
  readonly language: Language;
  readonly acts: SheetActs;
}

const theme: EditorThemeClasses = {
  paragraph: 'paragraph',
  quote: 'quote',
  heading: { h2: 'subhead subhead-2', h3: 'subhead subhead-3' },
  list: { ul: 'list', ol: 'list', listitem: 'item', nested: { listitem: 'nested-item' } },
  link: 'link',
  text: { bold: 'bold', italic: 'italic' },
};

export const createSheet = ({ begun, kept, layout, language, acts }: SheetOptions): LexicalEditorWithDispose =>
  buildEditorFromExtensions(
    defineExtension({
      name: 'dateline/sheet',
      namespace: 'dateline',
      theme,
      // The window's own error handling sees it; Lexical goes on from the state before.
      onError: (error) => reportError(error),
      $initialEditorState: kept?.state ?? (() => $writeBegun(begun, layout)),
      dependencies: [
        configExtension(HouseLayoutExtension, { layout, language }),
        NativeMovesExtension,
        RichTextExtension,
        CountingOnExtension,
        LinkExtension,
        configExtension(HistoryExtension, { createInitialHistoryState: (editor) => historyOf(editor, kept) }),
        UndoExtension,
        FieldUndoExtension,
        CleanTextExtension,
        MarkedBlockExtension,
        DeletingExtension,
        TypingShortcutsExtension,
        EnteringExtension,
        SelectingExtension,
        MarkingExtension,
        configExtension(ClipboardExtension, acts),
        configExtension(DroppingExtension, {
          takeFiles: acts.takeFiles,
          takePictures: acts.takePictures,
          onPicturesLeft: acts.onPicturesLeft,
        }),
        configExtension(LinksExtension, { onOpenLink: acts.onOpenLink }),
        configExtension(ShortcutsExtension, { run: acts.run }),
        TravellingExtension,
        TabbingExtension,
        EndMarkExtension,
        DressingExtension,
        BlockDressingExtension,
        ColumnResizingExtension,
      ],
    }),
  );
