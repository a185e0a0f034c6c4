/**
 * The manifest of a backup, last in the archive: a line of JSON for each file in the order in which they lie there, between a
 * line that says what this is and one that sums it up. Lines, so that a million files are checked without holding them all.
 */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { type Instant, instantSchema } from '#shared/article/identity';
import { Stop } from './stop';

/** Raised when older versions could not read the archive any more. */
export const BACKUP_FORMAT = 3;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));

/** More may be said in later versions of the same format. */
const headSchema = v.object({
  dateline: v.literal('backup'),
  format: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  madeAt: instantSchema,
  version: v.string(),
});

const fileSchema = v.strictObject({ name: v.string(), size: count, sha256 });
export type FileLine = v.InferOutput<typeof fileSchema>;

const sumSchema = v.object({ articles: count, photos: count, files: count, bytes: count, sha256 });
/** @property bytes of all files, unpacked. @property sha256 of the lines before this one */
export type Sum = v.InferOutput<typeof sumSchema>;

export interface ManifestWriter {
  add(file: FileLine): void;
  end(counts: { readonly articles: number; readonly photos: number }): Uint8Array;
}

const LINES_A_PIECE = 1_000;

export const createManifestWriter = (madeAt: Instant, version: string): ManifestWriter => {
  const hash = createHash('sha256');
  /** Of many lines each: a million small strings would cost three times their text. */
  const pieces: Buffer[] = [];
  let lines: string[] = [];
  let files = 0;
  let bytes = 0;

  const gather = (): void => {
    const piece = Buffer.from(lines.join(''));
    hash.update(piece);
    pieces.push(piece);
    lines = [];
  };
  const say = (line: object): void => {
    lines.push(`${JSON.stringify(line)}\n`);
    if (lines.length >= LINES_A_PIECE) gather();
  };

  say({ dateline: 'backup', format: BACKUP_FORMAT, madeAt, version });
  return {
    add: (file) => {
      files += 1;
      bytes += file.size;
      say(file);
    },
    end: ({ articles, photos }) => {
      gather();
      const sum: Sum = { articles, photos, files, bytes, sha256: hash.digest('hex') };
      return Buffer.concat([...pieces, Buffer.from(`${JSON.stringify(sum)}\n`)]);
    },
  };
};

const parseLine = <T>(schema: v.GenericSchema<unknown, T>, line: string): T | null => {
  try {
    const result = v.safeParse(schema, JSON.parse(line));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
};

export interface ManifestReader {
  /** What the next file must be. */
  file(): Promise<FileLine>;
  /** What the files must have summed up to. */
  sum(): Promise<Sum>;
}

/** Every method, and this function, rejects with a `Stop` that says what is wrong with the archive. */
export const readManifest = async (lines: AsyncIterator<string>): Promise<ManifestReader> => {
  const hash = createHash('sha256');
  const next = async (): Promise<string> => {
    const { done, value } = await lines.next();
    if (done) throw new Stop('damaged-backup');
    return value;
  };
  const nextHashed = async (): Promise<string> => {
    const line = await next();
    hash.update(`${line}\n`);
    return line;
  };

  const head = parseLine(headSchema, await nextHashed());
  if (head === null) throw new Stop('not-a-backup');
  if (head.format > BACKUP_FORMAT) throw new Stop('newer-backup');

  return {
    file: async () => {
      const line = parseLine(fileSchema, await nextHashed());
      if (line === null) throw new Stop('damaged-backup');
      return line;
    },
    sum: async () => {
      const sum = parseLine(sumSchema, await next());
      const isLast = (await lines.next()).done === true;
      if (sum === null || !isLast || sum.sha256 !== hash.digest('hex')) throw new Stop('damaged-backup');
      return sum;
    },
  };
};
