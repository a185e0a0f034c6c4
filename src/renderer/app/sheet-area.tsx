/** The middle: the article on its sheet, or what is to be said where there is none. */
import { type JSX, useCallback, useMemo } from 'react';
import { layoutOf } from '#shared/layout/layout-of';
import { ArticleSheet } from '../features/sheet/article-sheet';
import { EmptySheet } from '../features/sheet/empty-sheet';
import { QuietSheet } from '../features/sheet/quiet-sheet';
import { UnreadableSheet } from '../features/sheet/unreadable-sheet';
import { CardArea } from './checks-area';
import { perform, runCommand } from './command-table';
import { openArticle } from './deeds/articles';
import { importPasted } from './deeds/importing';
import { sheetActs } from './deeds/sheet-acts';
import { FindArea } from './find-area';
import { useFinding } from './finding/use-finding';
import { useProofing } from './proofing/use-proofing';
import { useReadOnly } from './read-only';
import { isFocused, type Sheet } from './screen';
import { useComingBack, useKeptPlace, useOutline } from './session/use-sheet-session';
import { SheetNotices } from './sheet-notices';
import { useSnippetEntries } from './snippets-area';
import { useNewsroom, useScreen } from './use-newsroom';
import { useIsAsked, WelcomeArea } from './welcome-area';

type ArticleOnSheet = Extract<Sheet, { readonly is: 'article' }>;

const OpenSheet = ({ sheet }: { readonly sheet: ArticleOnSheet }): JSX.Element => {
  const room = useNewsroom();
  const { session, article } = sheet;
  const layouts = useScreen((screen) => screen.start.layouts);
  const editor = useScreen((screen) => screen.editor);
  const textSize = useScreen((screen) => screen.settings.textSize);
  const typewriter = useScreen((screen) => screen.settings.typewriter);
  const quiet = useScreen(isFocused);
  const readOnly = useReadOnly();
  const acts = useMemo(() => sheetActs(room, session), [room, session]);
  const insertEntries = useSnippetEntries();
  useProofing(session, readOnly === null);
  useFinding(session);
  useComingBack(session);
  useOutline(session);
  useKeptPlace();
  return (
    <>
      <ArticleSheet
        article={article}
        layout={layoutOf(article, layouts)}
        state={editor}
        handle={session.handle}
        textSize={textSize}
        kept={session.kept}
        begun={session.begun}
        typewriter={typewriter}
        quiet={quiet}
        acts={acts}
        insertEntries={insertEntries}
        readOnly={readOnly}
        notices={<SheetNotices />}
        bar={<FindArea />}
      />
      <CardArea session={session} editable={readOnly === null} />
    </>
  );
};

export const SheetArea = (): JSX.Element => {
  const room = useNewsroom();
  const sheet = useScreen((screen) => screen.sheet);
  const wanted = useScreen((screen) => screen.wanted);
  const held = useScreen(({ holdings }) => holdings?.register.size ?? null);
  const folder = useScreen((screen) => screen.start.libraryFolder);
  const readOnly = useReadOnly();
  const asked = useIsAsked();
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
      instead={asked ? <WelcomeArea stands="middle" /> : null}
      onNew={() => void runCommand(room, 'article/new')}
      onImport={() => void runCommand(room, 'article/import')}
      onPaste={paste}
    />
  );
};
