/** One article's file: what may stand in it, and reading it without touching it. */
import { join } from 'node:path';
import type { Article } from '#shared/article/article';
import type { ArticleId, Instant } from '#shared/article/identity';
import { parseArticle } from '#shared/article/schema';
import { asWritten } from '#shared/article/written';
import type { Disk, FileStamp } from './disk';
import { type Found, type Parse, readDurably, type Source } from './durable-read';
import { seal } from './envelope';
import { articleFile, articleFolder, trashNote } from './paths';
import { attempt, type Refusal, refuse } from './reasons';
import { isNewer } from './standing';

/** An article under another's folder would be opened as one and saved over the other: it is refused. */
export const parseAs =
  (id: ArticleId): Parse<Article> =>
  (data) => {
    const parsed = parseArticle(data);
    if (!parsed.ok) return { ok: false, reason: parsed.reason === 'newer-schema' ? 'newer-schema' : 'damaged' };
    return parsed.article.id === id ? { ok: true, data: parsed.article } : { ok: false, reason: 'foreign' };
  };

/** The bytes of its file. */
export const sealArticle = (article: Article): Uint8Array => seal(asWritten(article));

/** The newest whole revision kept in an article's folder, wherever that lies; null where there is none. */
export type FromHistory = (
  folder: string,
  id: ArticleId,
) => Promise<{ readonly article: Article; readonly at: Instant } | null>;

/** Everything needed to read one article. @param shelf the folder that holds the articles' folders */
export const articleSource = (
  disk: Disk,
  shelf: string,
  id: ArticleId,
  fromHistory: FromHistory | undefined,
): Source<Article> => {
  const folder = articleFolder(shelf, id);
  return {
    disk,
    file: articleFile(folder),
    parse: parseAs(id),
    isNewer,
    lastResort: fromHistory && (async () => (await fromHistory(folder, id))?.article ?? null),
  };
};

export interface Peek {
  readonly ok: true;
  readonly article: Article;
  /** Of the current copy as it was before it was read; null where it is gone. */
  readonly stamp: FileStamp | null;
  /** Whether opening it would have to recover an earlier copy. */
  readonly isRecovered: boolean;
  /** Whether, by what lies in its folder, its very first save was cut off when its bytes were whole: nobody had been told of it, and nothing of it is lost. */
  readonly isUnborn: boolean;
}

/** Its folder holds nothing but what writes left, and where it was thrown away like that, the note of it: no copy, no history, nothing set aside. */
const hasNothingElse = async ({ disk, file }: Source<Article>): Promise<boolean> => {
  const note = trashNote(file.folder);
  const isLeftover = (name: string): boolean =>
    file.isTemporary(name) || note.isTemporary(name) || join(file.folder, name) === note.current;
  return (await disk.list(file.folder)).every(isLeftover);
};

/** What had been saved and is gone has a revision after the one it was born with, or something beside it. */
const isUnborn = async (source: Source<Article>, found: Found<Article>): Promise<boolean> =>
  found.state === 'recovered' &&
  found.from === 'unfinished' &&
  !found.currentIsBad &&
  found.data.revision === 0 &&
  (await hasNothingElse(source));

/** Reads the best copy and changes nothing on the disk. @param shelf the folder that holds the articles' folders */
export const peekArticle = (
  disk: Disk,
  shelf: string,
  id: ArticleId,
  fromHistory?: FromHistory,
): Promise<Peek | Refusal> =>
  attempt<Peek | Refusal>(async () => {
    const source = articleSource(disk, shelf, id, fromHistory);
    const stamp = await disk.stat(source.file.current);
    const found = await readDurably(source);
    if (found.state !== 'whole' && found.state !== 'recovered') return refuse(found.state);
    const isRecovered = found.state === 'recovered';
    return { ok: true, article: found.data, stamp, isRecovered, isUnborn: await isUnborn(source, found) };
  });
