/** The middle: the article on its sheet, or what is to be said where there is none. */
import { type JSX, useCallback, useLayoutEffect, useMemo } from 'react';
import { layoutOf } from '#shared/layout/layout-of';
import { ArticleSheet } from '../features/sheet/article-sheet';
import { EmptySheet } from '../features/sheet/empty-sheet';
import { QuietSheet } from '../features/sheet/quiet-sheet';
import { UnreadableSheet } from '../features/sheet/unreadable-sheet';
import { perform, runCommand } from './command-table';
import { openArticle } from './deeds/articles';
import { importPasted } from './deeds/importing';
import { sheetActs } from './deeds/sheet-acts';
import { useReadOnly } from './library-area';
import { useProofing } from './proofing/use-proofing';
import type { Sheet } from './screen';
import { SheetNotices } from './sheet-notices';
import { useNewsroom, useScreen } from './use-newsroom';

type ArticleOnSheet = Extract<Sheet, { readonly is: 'article' }>;

const OpenSheet = ({ sheet }: { readonly sheet: ArticleOnSheet }): JSX.Element => {
  const room = useNewsroom();
  const { session, article } = sheet;
  const layouts = useScreen((screen) => screen.start.layouts);
  const editor = useScreen((screen) => screen.editor);
  const textSize = useScreen((screen) => screen.settings.textSize);
  const readOnly = useReadOnly();
  const acts = useMemo(() => sheetActs(room, session), [room, session]);
  useProofing(session, readOnly === null);
  useLayoutEffect(() => {
    // The caret follows when it was in the editor that has just gone; it is not taken from the desk or a dialog.
    if (!session.takesFocus && document.activeElement !== document.body) return;
    // The editor is ready once this drawing is done. Any later, and a key between the old sheet's going and the caret's coming is lost.
    queueMicrotask(() => session.handle.current?.focus());
  }, [session]);
  return (
    <ArticleSheet
      article={article}
      layout={layoutOf(article, layouts)}
      state={editor}
      handle={session.handle}
      textSize={textSize}
      acts={acts}
      readOnly={readOnly}
      notices={<SheetNotices />}
    />
  );
};

export const SheetArea = (): JSX.Element => {
  const room = useNewsroom();
  const sheet = useScreen((screen) => screen.sheet);
  const wanted = useScreen((screen) => screen.wanted);
  const held = useScreen(({ holdings }) => holdings?.register.size ?? null);
  const folder = useScreen((screen) => screen.start.libraryFolder);
  const readOnly = useReadOnly();
  const paste = useCallback((text: string) => void perform(room, () => importPasted(room, text)), [room]);
  if (sheet.is === 'article') return <OpenSheet key={sheet.session.number} sheet={sheet} />;
  if (sheet.is === 'unreadable')
    return (
      <UnreadableSheet
        reason={sheet.reason}
        folder={folder}
        onRetry={() => void perform(room, () => openArticle(room, sheet.id))}
      />
    );
  const empty = held === 0 && wanted === null;
  if (!empty) return <QuietSheet opening={wanted !== null || held === null} />;
  return (
    <EmptySheet
      readOnly={readOnly}
      onNew={() => void runCommand(room, 'article/new')}
      onImport={() => void runCommand(room, 'article/import')}
      onPaste={paste}
    />
  );
};
