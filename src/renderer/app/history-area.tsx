/** History joined to the newsroom: its tab in the side panel, and the preview over the sheet. */
import { type JSX, type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Article } from '#shared/article/article';
import { contentOf } from '#shared/article/create';
import { heldById } from '#shared/desk/holdings';
import type { ComparedState } from '#shared/history/comparison';
import type { RevisionEntry } from '#shared/history/revision';
import { layoutOf } from '#shared/layout/layout-of';
import { type Preview as Looked, previousOf } from '../features/history/history';
import { OverSheet } from '../features/history/over-sheet';
import { Preview } from '../features/history/preview';
import type { PreviewActs } from '../features/history/preview-props';
import { sidesOf } from '../features/history/sides';
import { Timeline } from '../features/history/timeline';
import { focusEntry } from '../features/history/use-entry-travel';
import { useMedia } from '../ui/use-media';
import { perform } from './command-table';
import { NARROW, setSide } from './deeds/columns';
import { closePreview, holdAgainst, labelRevision, lookAt, readAgain, refreshHistory, tell } from './deeds/history';
import { restoreRevision, undoRestore } from './deeds/restoring';
import type { Newsroom } from './newsroom';
import { isLocked, type Sheet } from './screen';
import type { Session } from './session/session';
import { useNewsroom, useScreen } from './use-newsroom';

type ArticleOnSheet = Extract<Sheet, { readonly is: 'article' }>;

/** A save may have kept a revision. While somebody types they follow one another: the list is read once they pause. */
const REFRESH_AFTER = 1_500;

/** Back to where one came from: the entry in the timeline, or the text. */
const leave = (room: Newsroom, entry: RevisionEntry): void => {
  closePreview(room);
  queueMicrotask(() => {
    if (!focusEntry(entry.key)) room.session()?.handle.current?.resume();
  });
};

/** When the tab is shown, when another article is, and after saves. */
const useRefreshing = (room: Newsroom, session: Session): void => {
  const storedAt = useScreen((screen) => screen.keeping?.storedAt);
  const seen = useRef(storedAt);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each session has a history of its own
  useEffect(() => void perform(room, refreshHistory), [room, session]);
  useEffect(() => {
    if (storedAt === seen.current) return;
    seen.current = storedAt;
    const timer = setTimeout(() => void perform(room, refreshHistory), REFRESH_AFTER);
    return () => clearTimeout(timer);
  }, [room, storedAt]);
};

export const HistoryTab = ({ sheet }: { readonly sheet: ArticleOnSheet }): JSX.Element => {
  const room = useNewsroom();
  const history = useScreen((screen) => screen.history);
  const isNarrow = useMedia(NARROW);
  const { session } = sheet;
  useRefreshing(room, session);
  const choose = (entry: RevisionEntry, takesFocus: boolean): void =>
    void perform(room, async () => {
      // A drawer would lie over the very preview that was asked for.
      if (isNarrow) await setSide(room, false);
      await lookAt(room, entry, takesFocus || isNarrow);
    });
  const came = useCallback(() => tell(room, session, { is: 'came' }), [room, session]);
  const isReadOnly = useScreen(isLocked);
  const restore = (entry: RevisionEntry): void =>
    void perform(room, async () => {
      await lookAt(room, entry, false);
      await restoreRevision(room, 'all');
    });
  const { preview } = history;
  return (
    <Timeline
      {...history}
      chosen={preview?.entry.key ?? null}
      onCame={came}
      onRefresh={() => void perform(room, refreshHistory)}
      onChoose={choose}
      onRestore={isReadOnly ? null : restore}
      onClose={() => preview && leave(room, preview.entry)}
    />
  );
};

const useActs = (room: Newsroom, entry: RevisionEntry): PreviewActs =>
  useMemo(
    () => ({
      hold: (against) => void perform(room, () => holdAgainst(room, against)),
      restore: (part) => void perform(room, () => restoreRevision(room, part)),
      label: (label) => labelRevision(room, entry.key, label),
      retry: () => void perform(room, () => readAgain(room, entry)),
      undo: () => undoRestore(room),
      close: () => leave(room, entry),
    }),
    [room, entry],
  );

interface PreviewAreaProps {
  readonly sheet: ArticleOnSheet;
  readonly preview: Looked;
}

/** The text as the editor has it, with status and tags as the desk has them. */
const usePresent = (article: Article): ComparedState => {
  const content = useScreen((screen) => screen.content) ?? article;
  const row = useScreen(({ holdings }) => holdings && heldById(holdings, article.id));
  const { status, tags } = row ?? article;
  return useMemo(() => ({ ...contentOf(content), status, tags }), [content, status, tags]);
};

const PreviewArea = ({ sheet: { article }, preview }: PreviewAreaProps): JSX.Element => {
  const room = useNewsroom();
  const history = useScreen((screen) => screen.history);
  const present = usePresent(article);
  const layouts = useScreen((screen) => screen.start.layouts);
  const lockedBy = useScreen((screen) => screen.start.lockedBy);
  const textSize = useScreen((screen) => screen.settings.textSize);
  const sides = useMemo(() => sidesOf(history, preview, present), [history, preview, present]);
  const acts = useActs(room, preview.entry);
  return (
    <Preview
      preview={preview}
      isFirst={previousOf(history, preview.entry) === null}
      sides={sides}
      present={present}
      layout={layoutOf(article, layouts)}
      textSize={textSize}
      lockedBy={lockedBy}
      acts={acts}
    />
  );
};

/** @param children the sheet, which stays mounted under the preview. */
export const UnderHistory = ({ children }: { readonly children: ReactNode }): JSX.Element => {
  const sheet = useScreen((screen) => screen.sheet);
  const preview = useScreen((screen) => screen.history.preview);
  const over = preview === null || sheet.is !== 'article' ? null : <PreviewArea sheet={sheet} preview={preview} />;
  return <OverSheet sheet={children} over={over} />;
};
