/** History joined to the newsroom: its tab in the side panel, and the preview over the sheet. */
import { type JSX, type ReactNode, useCallback, useEffect, useRef } from 'react';
import type { RevisionEntry } from '#shared/history/revision';
import { OverSheet } from '../features/history/over-sheet';
import { Timeline } from '../features/history/timeline';
import { useMedia } from '../ui/use-media';
import { perform } from './command-table';
import { NARROW, setSide } from './deeds/columns';
import { lookAt, refreshHistory, tell } from './deeds/history';
import { leavePreview } from './deeds/leaving-preview';
import { restoreRevision } from './deeds/restoring';
import { Later } from './later';
import type { Newsroom } from './newsroom';
import { isLocked, type Sheet } from './screen';
import type { Session } from './session/session';
import { useNewsroom, useScreen } from './use-newsroom';

type ArticleOnSheet = Extract<Sheet, { readonly is: 'article' }>;

/** A save may have kept a revision. While somebody types they follow one another: the list is read once they pause. */
const REFRESH_AFTER = 1_500;

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
      onClose={() => preview && leavePreview(room, preview.entry)}
    />
  );
};

/** @param children the sheet, which stays mounted under the preview. */
export const UnderHistory = ({ children }: { readonly children: ReactNode }): JSX.Element => {
  const sheet = useScreen((screen) => screen.sheet);
  const preview = useScreen((screen) => screen.history.preview);
  const over =
    preview === null || sheet.is !== 'article' ? null : (
      <Later>{({ PreviewArea }) => <PreviewArea sheet={sheet} preview={preview} />}</Later>
    );
  return <OverSheet sheet={children} over={over} />;
};
