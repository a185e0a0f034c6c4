/** What an export leaves in the articles themselves: the reason where something was overridden, the status of what has gone out. */
import type { ArticleId } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import type { DeskChange } from '#shared/desk/change';
import type { ExportOutcome } from '#shared/exporting/order';
import type { Failed, LibraryFailure } from '#shared/failures';
import type { Base, OpenArticles } from '../open-articles';
import type { Overridden } from './export-article';

export interface Recorder {
  readonly override: (id: ArticleId, overridden: Overridden) => Promise<Failed<LibraryFailure> | null>;
  /** Where it cannot be kept the files are none the worse for it. @param outcomes of one article */
  readonly goneOut: (outcomes: readonly ExportOutcome[]) => Promise<void>;
  /** Those that are not what they were. */
  readonly changed: () => readonly Summary[];
}

/**
 * @param onSheet what the text on the sheet builds on; each change of that article builds on the one before it
 * @param wasApproved whether it was when it was read: of any other article there is nothing to keep
 */
export const createRecorder = (
  articles: Pick<OpenArticles, 'change'>,
  onSheet: Base | null,
  wasApproved: (id: ArticleId) => boolean,
): Recorder => {
  const changed = new Map<ArticleId, Summary>();
  let sheet = onSheet;

  const change = async (id: ArticleId, wanted: DeskChange): Promise<Failed<LibraryFailure> | null> => {
    const saved = await articles.change(id, wanted, sheet?.id === id ? sheet : null);
    if (!saved.ok) return saved;
    const { revision, updatedAt } = saved.summary;
    if (sheet?.id === id) sheet = { id, revision, storedAt: updatedAt };
    changed.set(id, saved.summary);
    return null;
  };

  return {
    override: (id, overridden) => change(id, { overridden }),
    goneOut: async (outcomes) => {
      const [first] = outcomes;
      const formats = outcomes.flatMap(({ ok, format }) => (ok ? [format] : []));
      if (first === undefined || formats.length === 0 || !wasApproved(first.id)) return;
      await change(first.id, { wentOutAs: formats.join(', ') });
    },
    changed: () => [...changed.values()],
  };
};
