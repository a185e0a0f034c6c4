/** An earlier revision over the sheet, held against another, joined to the newsroom. */
import { type JSX, useMemo } from 'react';
import type { Article } from '#shared/article/article';
import { contentOf } from '#shared/article/create';
import { heldById } from '#shared/desk/holdings';
import type { ComparedState } from '#shared/history/comparison';
import type { RevisionEntry } from '#shared/history/revision';
import { layoutOf } from '#shared/layout/layout-of';
import { type Preview as Looked, previousOf } from '../features/history/history';
import { Preview } from '../features/history/preview';
import type { PreviewActs } from '../features/history/preview-props';
import { sidesOf } from '../features/history/sides';
import { perform } from './command-table';
import { holdAgainst, labelRevision, readAgain } from './deeds/history';
import { leavePreview } from './deeds/leaving-preview';
import { restoreRevision, undoRestore } from './deeds/restoring';
import type { Newsroom } from './newsroom';
import type { Sheet } from './screen';
import { useNewsroom, useScreen } from './use-newsroom';

type ArticleOnSheet = Extract<Sheet, { readonly is: 'article' }>;

const useActs = (room: Newsroom, entry: RevisionEntry): PreviewActs =>
  useMemo(
    () => ({
      hold: (against) => void perform(room, () => holdAgainst(room, against)),
      restore: (part) => void perform(room, () => restoreRevision(room, part)),
      label: (label) => labelRevision(room, entry.key, label),
      retry: () => void perform(room, () => readAgain(room, entry)),
      undo: () => undoRestore(room),
      close: () => leavePreview(room, entry),
    }),
    [room, entry],
  );

export interface PreviewAreaProps {
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

export const PreviewArea = ({ sheet: { article }, preview }: PreviewAreaProps): JSX.Element => {
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
