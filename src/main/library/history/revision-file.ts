/** One kept revision as a file: written once, compressed, with a checksum inside; read whole or not at all. */
import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import * as v from 'valibot';
import type { Article } from '#shared/article/article';
import { type ArticleId, instantSchema } from '#shared/article/identity';
import { asWritten } from '#shared/article/written';
import type { LibraryFailure } from '#shared/failures';
import { REVISION_REASONS, type RevisionEntry, type RevisionKey, revisionKeySchema } from '#shared/history/revision';
import { parseAs } from '../article-file';
import type { Disk } from '../disk';
import { writeDurably } from '../durable-write';
import { seal, unseal } from '../envelope';
import { attempt } from '../reasons';
import { revisionFile } from './history-paths';

/** As it is kept: a label is given later, and lies elsewhere, since this file is never written again. */
export type KeptEntry = Omit<RevisionEntry, 'label'>;

export interface Revision {
  readonly entry: KeptEntry;
  readonly article: Article;
}

export type RevisionReading =
  | ({ readonly ok: true } & Revision)
  | {
      readonly ok: false;
      readonly reason: LibraryFailure;
      /** What is known of a revision whose article a later Dateline wrote. */
      readonly entry: KeptEntry | null;
    };

/** Where the revisions of one article lie. */
export interface HistoryPlace {
  readonly disk: Disk;
  readonly folder: string;
  readonly id: ArticleId;
}

/** On Node's own threads: a long article takes too long for the event loop. */
const compress = promisify<zlib.InputType, Buffer>(zlib.gzip);
const decompress = promisify<zlib.InputType, zlib.ZlibOptions, Buffer>(zlib.gunzip);

/** No longer text fits into a string, so more than this can only be damage, or malice. */
const MAX_BYTES = 512 * 1024 * 1024;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const entrySchema: v.GenericSchema<unknown, KeptEntry> = v.object({
  key: revisionKeySchema,
  at: instantSchema,
  revision: count,
  by: v.nullable(v.string()),
  why: v.picklist(REVISION_REASONS),
  words: count,
  added: count,
  removed: count,
});

const fileSchema = v.object({ entry: entrySchema, article: v.unknown() });

const refuse = (reason: LibraryFailure, entry: KeptEntry | null = null): RevisionReading => ({
  ok: false,
  reason,
  entry,
});

/** Null where the bytes are not what gzip made: whatever zlib has to say of them, they are damaged. */
const unpack = async (bytes: Uint8Array): Promise<Uint8Array | null> => {
  try {
    return await decompress(bytes, { maxOutputLength: MAX_BYTES });
  } catch {
    return null;
  }
};

const parse = (data: unknown, id: ArticleId, key: RevisionKey): RevisionReading => {
  const file = v.safeParse(fileSchema, data);
  if (!file.success) return refuse('damaged');
  const { entry, article } = file.output;
  if (entry.key !== key) return refuse('foreign');
  const parsed = parseAs(id)(article);
  if (parsed.ok) return { ok: true, entry, article: parsed.data };
  return refuse(parsed.reason, parsed.reason === 'newer-schema' ? entry : null);
};

/** Never rejects for the disk's sake: one revision that cannot be read says nothing of the others. */
export const readRevision = async ({ disk, folder, id }: HistoryPlace, key: RevisionKey): Promise<RevisionReading> => {
  const bytes = await attempt(() => disk.read(revisionFile(folder, key).current));
  if ('ok' in bytes) return refuse(bytes.reason);
  const unpacked = await unpack(bytes);
  if (unpacked === null) return refuse('damaged');
  const opened = unseal(unpacked);
  if (opened.ok) return parse(opened.data, id, key);
  return refuse(opened.reason === 'newer-format' ? 'newer-schema' : 'damaged');
};

const asFiled = ({ entry, article }: Revision): object => ({ entry, article: asWritten(article) });

/** Resolves when the revision would survive a power cut. */
export const writeRevision = async ({ disk, folder }: HistoryPlace, revision: Revision): Promise<void> => {
  await writeDurably(disk, revisionFile(folder, revision.entry.key), await compress(seal(asFiled(revision))));
};
