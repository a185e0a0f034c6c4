/** Articles and the trash: list, create, open, save, duplicate, throw away, bring back. */
import { basename, dirname, extname, join } from 'node:path';
import { dialog } from 'electron';
import { EMPTY_CONTENT } from '#shared/article/article';
import { toInstant } from '#shared/article/identity';
import { plainCopy } from '#shared/exporting/plain-copy';
import type { Handlers, Listing, Replies, TrashedArticle } from '#shared/ipc';
import type { DeskParts } from '../desk-parts';
import { placeFile } from '../exporting/export-folder';
import { DEFAULT_LAYOUT } from '../layouts';
import type { TrashListing } from '../library/trash';
import { createOpenArticles } from '../open-articles';

type ArticleChannel =
  | 'library/list'
  | 'article/create'
  | 'article/open'
  | 'article/save'
  | 'article/duplicate'
  | 'article/trash'
  | 'article/restore'
  | 'article/save-copy-elsewhere'
  | 'trash/list';

const FORM = { layout: DEFAULT_LAYOUT.id, language: DEFAULT_LAYOUT.language };

const trashed = ({ articles }: TrashListing): readonly TrashedArticle[] =>
  articles.map(({ summary, trashedAt }) => ({ ...summary, trashedAt: trashedAt ?? summary.updatedAt }));

export const articleHandlers = (parts: DeskParts): Pick<Handlers, ArticleChannel> => {
  const { library, desk } = parts;
  const open = createOpenArticles(library);
  const list = (): Listing => library.list();
  /** Tells the window of the new list once the change is done. */
  const announcing = async <T>(change: Promise<T>): Promise<T> => {
    const result = await change;
    desk.tell('library-changed', list());
    return result;
  };
  return {
    'library/list': list,
    'article/create': () => announcing(library.create(EMPTY_CONTENT, FORM)),
    'article/open': ({ id }) => open.open(id),
    'article/save': (order) => open.save(order),
    'article/duplicate': async ({ id }) => {
      const copy = await announcing(library.duplicate(id));
      return copy.ok ? { ok: true, id: copy.article.id } : copy;
    },
    'article/trash': ({ id }) => announcing(library.trash(id)),
    'article/restore': ({ id }) => announcing(library.restore(id)),
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
