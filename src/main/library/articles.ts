/** An article's life in the library: born, opened, saved, doubled, thrown away and brought back; list and history follow each step. */
import type { Article } from '#shared/article/article';
import { createArticle } from '#shared/article/create';
import type { ArticleId, Instant } from '#shared/article/identity';
import type { ArticleStore, Opened } from './article-store';
import { createBirths, type Make } from './births';
import type { Desk } from './desk';
import type { Created, Library } from './library';
import type { PhotoMentions } from './photos/photo-mentions';
import type { Refusal } from './reasons';
import type { Revisions } from './revisions';
import { createSaving } from './saving';
import type { Trash } from './trash';
import type { WriteQueue } from './write-queue';

export interface ArticlesParts {
  readonly store: ArticleStore;
  readonly trash: Trash;
  readonly desk: Desk;
  readonly mentions: PhotoMentions;
  readonly revisions: Revisions;
  readonly queue: WriteQueue;
  readonly now: () => Instant;
  readonly newId: () => ArticleId;
}

export type Articles = Pick<Library, 'create' | 'open' | 'save' | 'duplicate' | 'trash' | 'restore'>;

const double =
  (article: Article): Make =>
  ({ id, now }) => ({
    ...article,
    id,
    createdAt: now,
    updatedAt: now,
    revision: 0,
    status: 'draft',
    slug: '',
  });

const open = async ({ store, desk, mentions }: ArticlesParts, id: ArticleId): Promise<Opened | Refusal> => {
  const opened = await store.open(id);
  if (opened.ok) mentions.noteAll(opened.article);
  if (!opened.ok || opened.recovery !== null) await desk.look(id);
  return opened;
};

export const createArticles = (parts: ArticlesParts): Articles => {
  const { queue, trash, desk, revisions, mentions } = parts;
  const saveInTurn = createSaving(parts.store, queue);
  const openInTurn: Library['open'] = (id) => queue.run(id, () => open(parts, id));
  const births = createBirths({ ...parts, inTurn: queue.run });

  const bear = (make: Make): Promise<Created | Refusal> =>
    queue.run('births', async () => {
      const stored = await births(make);
      if (!stored.ok) return stored;
      desk.put(stored.article, stored.stamp);
      return { ok: true, article: stored.article };
    });

  return {
    create: async (content, form, why) => {
      const born = await bear((birth) => createArticle({ ...birth, ...form }, content));
      if (born.ok && why) void revisions.keep(born.article.id, why);
      return born;
    },
    open: openInTurn,
    save: async (article, by) => {
      const stored = await saveInTurn(article, by ?? null);
      if (!stored.ok) return stored;
      desk.put(stored.article, stored.stamp);
      mentions.noteAll(stored.article);
      revisions.afterSave(stored.article);
      return { ok: true, revision: stored.article.revision, updatedAt: stored.article.updatedAt };
    },
    duplicate: async (id) => {
      const opened = await openInTurn(id);
      return opened.ok ? bear(double(opened.article)) : opened;
    },
    trash: (id) =>
      queue.run(id, async () => {
        const moved = await trash.put(id);
        if (moved.ok) desk.remove(id);
        // A refusal of the last step leaves it in the trash all the same.
        else await desk.look(id);
        return moved;
      }),
    restore: (id) =>
      queue.run(id, async () => {
        const moved = await trash.takeBack(id);
        if (moved.ok) await desk.look(id);
        return moved;
      }),
  };
};
