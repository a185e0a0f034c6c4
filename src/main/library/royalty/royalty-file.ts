/** The file of one month's royalty sheet, beside what else the newsroom keeps: where it lies and what may stand in it. */
import * as v from 'valibot';
import { type Month, ROYALTY_SCHEMA, type RoyaltySheet, royaltySheetSchema } from '#shared/royalty/sheet';
import { type Disk, unless } from '../disk';
import type { Parse } from '../durable-read';
import { type LibraryPaths, type SafeFile, safeFile } from '../paths';

const newerSchema = v.object({ schema: v.pipe(v.number(), v.minValue(ROYALTY_SCHEMA + 1)) });

export const parseRoyalty: Parse<RoyaltySheet> = (data) => {
  const read = v.safeParse(royaltySheetSchema, data);
  if (read.success) return { ok: true, data: read.output };
  return { ok: false, reason: v.is(newerSchema, data) ? 'newer-schema' : 'damaged' };
};

export const royaltyFile = (paths: LibraryPaths, month: Month): SafeFile =>
  safeFile(paths.newsroom, `royalty-${month}`, true);

/** Current copies alone. */
const NAME = /^royalty-(?<month>\d{4}-\d\d)\.json$/u;
/** And those before them: a current one may be gone. */
const ANY_COPY = /^royalty-(?<month>\d{4}-\d\d)(?:\.previous)?\.json$/u;

/** @returns the month whose sheet a file of that name is; null for any other file */
export const readRoyaltyName = (name: string): Month | null => NAME.exec(name)?.groups?.month ?? null;

/** The months that have a sheet, the earliest first. */
export const monthsKept = async (disk: Disk, { newsroom }: LibraryPaths): Promise<readonly Month[]> => {
  const names = await unless<readonly string[]>(disk.list(newsroom), ['missing'], () => []);
  return [
    ...new Set(names.map((name) => ANY_COPY.exec(name)?.groups?.month).filter((month) => month !== undefined)),
  ].sort();
};
