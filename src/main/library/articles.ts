/** An article's life in the library: born, opened, saved, doubled, thrown away and brought back; list and history follow each step. */
import type { Article } from '#shared/article/article';
import { createArticle } from '#shared/article/create';
import type { ArticleId, Instant } from '#shared/article/identity';
import type { Peek } from './article-file';
import type { ArticleStore, Opened } from './article-store';
import { createBirths, type Make } from './births';
import type { MayNot } from './building';
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
  /** Asked before what is damaged is mended. */
  readonly mayNot: MayNot;
}

export type Articles = Pick<Library, 'create' | 'open' | 'peek' | 'save' | 'duplicate' | 'trash' | 'restore'>;

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
    // Who works on it, until when, and which way it goes is told of the copy anew; what must not get out early stays under its embargo.
    assignee: '',
    deadline: null,
    trail: [],
  });

const open = async ({ store, desk, mentions, mayNot }: ArticlesParts, id: ArticleId): Promise<Opened | Refusal> => {
  const opened = await store.open(id, { mends: (await mayNot()) === null });
  if (opened.ok) mentions.noteAll(opened.article);
  if (!opened.ok || opened.recovery !== null) await desk.look(id);
  return opened;
};

/** What cannot be read, or only in an earlier copy, is listed as that: mending it is for whoever opens it. */
const peek = async ({ store, desk, mentions }: ArticlesParts, id: ArticleId): Promise<Peek | Refusal> => {
  const peeked = await store.peek(id);
  if (peeked.ok) mentions.noteAll(peeked.article);
  if (!peeked.ok || peeked.isRecovered) await desk.look(id);
  return peeked;
};

export const createArticles = (parts: ArticlesParts): Articles => {
  const { queue, trash, desk, revisions, mentions } = parts;
  const saveInTurn = createSaving(parts.store, queue);
  const openInTurn: Library['open'] = (id) => queue.run(id, () => open(parts, id));
  const peekInTurn: Library['peek'] = (id) => queue.run(id, () => peek(parts, id));
  const births = createBirths({ ...parts, inTurn: queue.run });

  const bear = (make: Make): Promise<Created | Refusal> =>
    queue.run('births', async () => {
      const stored = await births(make);
      if (!stored.ok) return stored;
      desk.put(stored.article, stored.stamp);
      return { ok: true, article: stored.article };
    });

  return {
    create: async (content, { layout, language, about }, why) => {
      const born = await bear((birth) => ({ ...createArticle({ ...birth, layout, language }, content), ...about }));
      if (born.ok && why) void revisions.keep(born.article.id, why);
      return born;
    },
    open: openInTurn,
    peek: peekInTurn,
    save: async (article, by) => {
      const stored = await saveInTurn(article, by ?? null);
      if (!stored.ok) return stored;
      desk.put(stored.article, stored.stamp);
      mentions.noteAll(stored.article);
      revisions.afterSave(stored.article);
      return { ok: true, revision: stored.article.revision, updatedAt: stored.article.updatedAt };
    },
    duplicate: async (id) => {
      const peeked = await peekInTurn(id);
      return peeked.ok ? bear(double(peeked.article)) : peeked;
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
