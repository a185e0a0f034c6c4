/** A line of the index: an article's summary with the state of the file it was read from. */
import { STATUSES, type Status } from '#shared/article/article';
import { readArticleId } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import type { FileStamp } from './disk';
import type { Parse } from './durable-read';

/** What of a file's stamp lasts: its number and change time are others wherever the library was copied to. */
export type LastingStamp = Pick<FileStamp, 'mtimeMs' | 'size'>;

export interface IndexEntry {
  readonly summary: Summary;
  readonly stamp: LastingStamp;
}

export interface IndexData {
  readonly schema: typeof INDEX_SCHEMA;
  readonly entries: Iterable<IndexEntry>;
}

/** Raised whenever a summary says more than before: an index of another schema is made anew from the articles, once. */
export const INDEX_SCHEMA = 3;

const STATUS_NAMES: ReadonlySet<string> = new Set(STATUSES);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isStatus = (value: unknown): value is Status => typeof value === 'string' && STATUS_NAMES.has(value);

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';

const hasDeskFields = (value: Readonly<Record<string, unknown>>): boolean =>
  typeof value.photos === 'number' &&
  typeof value.section === 'string' &&
  typeof value.genre === 'string' &&
  typeof value.assignee === 'string' &&
  isTextOrNull(value.deadline) &&
  isTextOrNull(value.embargo) &&
  isTextOrNull(value.approvedAt);

const isSummary = (value: unknown): value is Summary =>
  isRecord(value) &&
  typeof value.id === 'string' &&
  readArticleId(value.id) !== null &&
  typeof value.headline === 'string' &&
  isStatus(value.status) &&
  isTexts(value.byline) &&
  isTextOrNull(value.datelineAt) &&
  isTextOrNull(value.place) &&
  isTexts(value.tags) &&
  typeof value.words === 'number' &&
  hasDeskFields(value) &&
  typeof value.revision === 'number' &&
  typeof value.createdAt === 'string' &&
  typeof value.updatedAt === 'string';

const isEntry = (value: unknown): value is IndexEntry =>
  isRecord(value) &&
  isSummary(value.summary) &&
  isRecord(value.stamp) &&
  typeof value.stamp.mtimeMs === 'number' &&
  typeof value.stamp.size === 'number';

const isIndexData = (value: unknown): value is IndexData =>
  isRecord(value) && value.schema === INDEX_SCHEMA && Array.isArray(value.entries) && value.entries.every(isEntry);

/**
 * By hand, not by the document's schema: 10,000 lines take 5 ms so, and 60 by valibot, at every start. The checksum has
 * already said that these are the bytes this program wrote, and the worst that a wrong line can do is to be re-read.
 */
export const parseIndex: Parse<IndexData> = (data) =>
  isIndexData(data) ? { ok: true, data } : { ok: false, reason: 'damaged' };

/** About a millisecond's work. */
const LINES_A_PIECE = 200;

/** The index as JSON, in pieces. Entries may come and go between two pieces: each is true of its own file, and compared with it at the start. */
export function* indexTexts({ schema, entries }: IndexData): Generator<string> {
  let lines: string[] = [];
  let lead = `{"schema":${schema},"entries":[`;
  for (const entry of entries) {
    lines.push(JSON.stringify(entry));
    if (lines.length < LINES_A_PIECE) continue;
    yield lead + lines.join(',');
    lead = ',';
    lines = [];
  }
  // The last piece may be empty: then there is nothing for its comma to part.
  yield lines.length > 0 ? lead + lines.join(',') : lead === ',' ? '' : lead;
  yield ']}';
}
