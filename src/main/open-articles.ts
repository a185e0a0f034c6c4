/** The articles that the window has opened: what the desk keeps about them, which the window never sends back with the text. */
import { type Article, type Content, EMPTY_CONTENT } from '#shared/article/article';
import { type ArticleId, type Instant, toInstant } from '#shared/article/identity';
import { summarise } from '#shared/article/summary';
import { changeArticle, type DeskChange, type Hand } from '#shared/desk/change';
import { stepRefusal } from '#shared/desk/step-refusal';
import type { Failed, LibraryFailure } from '#shared/failures';
import type { Opened, Saved } from '#shared/ipc';
import { arrange, piecesOf } from '#shared/layout/arrange';
import { type LayoutOf, layoutIn } from '#shared/layout/layout-of';
import { DEFAULT_LAYOUT } from './layouts';
import type { Created, Form, Library } from './library/library';
import type { Refusal } from './library/reasons';
import { createWriteQueue } from './library/write-queue';

/** The one window: its saves may overlap, the last one wins. */
const WINDOW = 'window';

const FORM: Form = { layout: DEFAULT_LAYOUT.id, language: DEFAULT_LAYOUT.language };

/** The stored copy that the window's text of an article builds on. */
export interface Base {
  readonly id: ArticleId;
  readonly revision: number;
  readonly storedAt: Instant;
}

export interface SaveOrder extends Base {
  readonly content: Content;
}

export interface OpenArticles {
  /** A new article comes to the sheet, empty or with what it is to begin with. */
  create(content?: Content, form?: Form): Promise<Created | Refusal>;
  /** The article on the sheet before, if another, is left with what it is now kept as a revision. */
  open(id: ArticleId): Promise<Opened | Failed<LibraryFailure>>;
  save(order: SaveOrder): Promise<Saved>;
  /**
   * Status, tags and findings let stand, of an article that may be on the sheet with text that is not stored yet.
   * @param onSheet what that text builds on; then `stale` where anything else is stored, for the sheet would take it for its own
   */
  change(id: ArticleId, change: DeskChange, onSheet?: Base | null): Promise<Saved>;
  /** The one opened or begun last; null before the first. */
  current(): ArticleId | null;
}

/** As the window knows it: whatever else is stored by now is not for it to overwrite. */
const basedOn = (article: Article, { revision, storedAt }: Base): Article => ({
  ...article,
  revision,
  updatedAt: storedAt,
});

const withContent = (article: Article, content: Content, layoutOf: LayoutOf): Article => ({
  ...article,
  ...arrange(piecesOf(content), layoutOf(article)),
});

/** Who is at the desk at this moment. */
export type TakeHand = () => Hand;

/** Where nobody says who they are. */
const nobody: TakeHand = () => ({ by: '', now: toInstant(new Date()) });

/** Told of each article that has just been approved, as it is stored. */
export type OnApproved = (article: Article) => void;

const isApproval = (before: Article, after: Article): boolean =>
  after.status !== before.status && (after.status === 'approved' || after.status === 'exported');

/** @param hand whose the changes are, as the trail names them */
export const createOpenArticles = (
  library: Library,
  hand: TakeHand = nobody,
  onApproved: OnApproved = () => undefined,
): OpenArticles => {
  const layoutOf = layoutIn(library.layouts);
  const known = new Map<ArticleId, Article>();
  /** One after another for each article, so that a change of status and a save of text each build on the other. */
  const turns = createWriteQueue();
  /** Whose last save was refused: where that was at the flush, the change lies on the disk but may not last. */
  const refused = new Set<ArticleId>();
  let current: ArticleId | null = null;

  const read = async (id: ArticleId): Promise<Article | Failed<LibraryFailure>> => {
    const opened = await library.open(id);
    return opened.ok ? opened.article : opened;
  };

  const articleFor = async (id: ArticleId): Promise<Article | Failed<LibraryFailure>> => known.get(id) ?? read(id);

  const store = async (next: Article): Promise<Saved> => {
    const saved = await library.save(next, WINDOW);
    if (!saved.ok) {
      refused.add(next.id);
      return saved;
    }
    refused.delete(next.id);
    const stored = { ...next, revision: saved.revision, updatedAt: saved.updatedAt };
    if (known.has(next.id)) known.set(next.id, stored);
    return { ok: true, summary: summarise(stored) };
  };

  const open = async (id: ArticleId): Promise<Opened | Failed<LibraryFailure>> => {
    const opened = await library.open(id);
    if (!opened.ok) return opened;
    known.set(id, opened.article);
    const { recovery, article } = opened;
    return { ok: true, article, recovered: recovery && { from: recovery.from, savedAt: article.updatedAt } };
  };

  const change = async (id: ArticleId, wanted: DeskChange, onSheet: Base | null): Promise<Saved> => {
    // What the window has on its sheet is known here; of any other the disk knows best.
    const article = onSheet === null ? await read(id) : await articleFor(id);
    if ('ok' in article) return article;
    const by = hand();
    const refusal = stepRefusal(article, wanted, by);
    if (refusal !== null) return { ok: false, reason: refusal };
    const isLaidAnew = wanted.layout !== undefined && wanted.layout !== article.layout;
    if (isLaidAnew && !library.layouts.some((layout) => layout.id === wanted.layout))
      return { ok: false, reason: 'missing' };
    const desked = changeArticle(article, wanted, by);
    const changed = isLaidAnew ? withContent(desked, desked, layoutOf) : desked;
    // What it looks like now can be had again whatever the other layout makes of it.
    if (isLaidAnew) await library.keep(id, 'layout');
    if (changed === article && !refused.has(id)) return { ok: true, summary: summarise(article) };
    const saved = await store(onSheet === null ? changed : basedOn(changed, onSheet));
    if (saved.ok && changed.status !== article.status) void library.keep(id, 'status');
    if (saved.ok && isApproval(article, changed)) onApproved(changed);
    return saved;
  };

  /** The article before is kept as it is left, in its turn: after its last save. */
  const comeTo = (id: ArticleId): void => {
    const left = current;
    current = id;
    if (left !== null && left !== id) void turns.run(left, () => library.keep(left, 'close'));
  };

  return {
    current: () => current,
    create: async (content = EMPTY_CONTENT, form = FORM) => {
      const created = await library.create(content, form);
      if (!created.ok) return created;
      known.set(created.article.id, created.article);
      comeTo(created.article.id);
      return created;
    },
    open: (id) =>
      turns.run(id, async () => {
        const opened = await open(id);
        if (!opened.ok) return opened;
        comeTo(id);
        void library.keep(id, 'open');
        return opened;
      }),
    save: ({ content, ...base }) =>
      turns.run(base.id, async () => {
        const article = await articleFor(base.id);
        return 'ok' in article ? article : store(withContent(basedOn(article, base), content, layoutOf));
      }),
    change: (id, wanted, onSheet = null) => turns.run(id, () => change(id, wanted, onSheet)),
  };
};
