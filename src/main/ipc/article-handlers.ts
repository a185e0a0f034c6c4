/** Articles and the trash: list, create, open, save, duplicate, throw away, bring back. */
import { basename, dirname, extname, join } from 'node:path';
import { dialog } from 'electron';
import { beginContent } from '#shared/article/begin';
import { toInstant } from '#shared/article/identity';
import { recordOf } from '#shared/article/record';
import type { Summary } from '#shared/article/summary';
import { momentAt } from '#shared/calendar/moment-at';
import { plainCopy } from '#shared/exporting/plain-copy';
import type { Handlers, Replies, Request, TrashedArticle } from '#shared/ipc';
import type { UnreadableArticle } from '#shared/library/change';
import type { DeskParts } from '../desk-parts';
import { placeFile } from '../exporting/export-folder';
import { DEFAULT_LAYOUT } from '../layouts';
import type { TrashListing } from '../library/trash';
import { beginArticle } from '../newsroom/begin-article';
import type { OpenArticles } from '../open-articles';

type ArticleChannel =
  | 'library/list'
  | 'article/create'
  | 'article/open'
  | 'article/save'
  | 'article/change'
  | 'article/record'
  | 'article/duplicate'
  | 'article/trash'
  | 'article/restore'
  | 'article/save-copy-elsewhere'
  | 'trash/list';

/** One after another: thousands at once would each hold a file open. */
const changeAll = async (
  articles: OpenArticles,
  { ids, change, onSheet }: Request<'article/change'>,
): Promise<Replies['article/change']> => {
  const changed: Summary[] = [];
  const refused: UnreadableArticle[] = [];
  for (const id of ids) {
    const saved = await articles.change(id, change, onSheet?.id === id ? onSheet : null);
    if (saved.ok) changed.push(saved.summary);
    else refused.push({ id, reason: saved.reason });
  }
  return { changed, refused };
};

const createEmpty = ({ articles, settings }: DeskParts): Promise<Replies['article/create']> =>
  articles.create(beginContent(settings.get(), momentAt(new Date(), DEFAULT_LAYOUT.dateline.offset)));

const createFrom = async (
  { library, articles, settings }: DeskParts,
  template: string,
): Promise<Replies['article/create']> => {
  const begun = await beginArticle(template, {
    newsroom: library.newsroom,
    layouts: library.layouts,
    now: () => new Date(),
    // Not the account's name: nobody signs with that.
    person: settings.get().person.trim(),
    byline: settings.get().byline.trim(),
    place: settings.get().place.trim(),
  });
  if (!begun.ok) return begun;
  const { content, caret, form } = begun;
  const created = await articles.create(content, form);
  return created.ok ? { ...created, begun: { content, caret } } : created;
};

const trashed = ({ articles }: TrashListing): readonly TrashedArticle[] =>
  articles.map(({ summary, trashedAt }) => ({ ...summary, trashedAt: trashedAt ?? summary.updatedAt }));

export const articleHandlers = (parts: DeskParts): Pick<Handlers, ArticleChannel> => {
  const { library, articles } = parts;
  return {
    'library/list': ({ from, count }) => library.page(from, count),
    'article/create': (wanted) => (wanted === undefined ? createEmpty(parts) : createFrom(parts, wanted.template)),
    'article/open': ({ id }) => articles.open(id),
    'article/save': (order) => articles.save(order),
    'article/change': (request) => changeAll(articles, request),
    'article/record': async ({ id }) => {
      const peeked = await library.peek(id);
      return peeked.ok ? { ok: true, record: recordOf(peeked.article) } : peeked;
    },
    'article/duplicate': async ({ id }) => {
      const copy = await library.duplicate(id);
      return copy.ok ? { ok: true, id: copy.article.id } : copy;
    },
    'article/trash': ({ id }) => library.trash(id),
    'article/restore': ({ id }) => library.restore(id),
    'article/save-copy-elsewhere': ({ content }) => saveCopy(parts, plainCopy(content, DEFAULT_LAYOUT)),
    'trash/list': async () => trashed(await library.listTrash()),
  };
};

/** Asks where to, since the usual place is what failed. */
const saveCopy = async (
  { desk, t, documents, disk }: DeskParts,
  text: string,
): Promise<Replies['article/save-copy-elsewhere']> => {
  const say = t();
  const name = `${say('main.dialog.copy-name')}-${toInstant(new Date()).slice(0, 19).replace(/[:T]/gu, '-')}.txt`;
  const { canceled, filePath } = await dialog.showSaveDialog(desk.window, {
    title: say('main.dialog.copy-title'),
    defaultPath: join(documents, name),
    filters: [{ name: say('main.dialog.text-files'), extensions: ['txt'] }],
  });
  if (canceled || filePath === '') return { ok: false, reason: 'cancelled' };
  const ending = extname(filePath).slice(1) || 'txt';
  const placed = await placeFile(disk, {
    folder: dirname(filePath),
    stem: basename(filePath, `.${ending}`),
    ending,
    bytes: Buffer.from(text, 'utf8'),
    // The dialog has asked already.
    replace: true,
  });
  return placed.ok ? { ok: true, path: placed.path } : { ok: false, reason: placed.reason };
};
