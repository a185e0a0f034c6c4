/** One article's file: what may stand in it, and reading it without touching it. */
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import { parseArticle } from '#shared/article/schema';
import type { Disk, FileStamp } from './disk';
import { type Parse, readDurably } from './durable-read';
import { articleFile, articleFolder } from './paths';
import { attempt, type Refusal, refuse } from './reasons';

/** An article under another's folder would be opened as one and saved over the other: it is refused. */
export const parseAs =
  (id: ArticleId): Parse<Article> =>
  (data) => {
    const parsed = parseArticle(data);
    if (!parsed.ok) return { ok: false, reason: parsed.reason === 'newer-schema' ? 'newer-schema' : 'damaged' };
    return parsed.article.id === id ? { ok: true, data: parsed.article } : { ok: false, reason: 'foreign' };
  };

export interface Peek {
  readonly ok: true;
  readonly article: Article;
  /** Of the current copy as it was before it was read; null where it is gone. */
  readonly stamp: FileStamp | null;
  /** Whether opening it would have to recover an earlier copy. */
  readonly isRecovered: boolean;
}

/** Reads the best copy and changes nothing on the disk. @param shelf the folder that holds the articles' folders */
export const peekArticle = (disk: Disk, shelf: string, id: ArticleId): Promise<Peek | Refusal> =>
  attempt<Peek | Refusal>(async () => {
    const file = articleFile(articleFolder(shelf, id));
    const stamp = await disk.stat(file.current);
    const found = await readDurably(disk, file, parseAs(id));
    if (found.state !== 'whole' && found.state !== 'recovered') return refuse(found.state);
    return { ok: true, article: found.data, stamp, isRecovered: found.state === 'recovered' };
  });
