/** trash-due.json: which articles of the trash a round has found to be due, in lowdb behind the durable adapter. Losing it costs a day. */
import { Low } from 'lowdb';
import * as v from 'valibot';
import { type ArticleId, articleIdSchema, instantSchema } from '#shared/article/identity';
import { type Disk, unless } from './disk';
import { createDurableAdapter } from './durable-adapter';
import type { Parse } from './durable-read';
import { dueMarksFile, type LibraryPaths } from './paths';
import type { DueMark } from './trash-days';

const SCHEMA = 1;

interface MarkData {
  readonly schema: number;
  readonly due: Readonly<Record<ArticleId, DueMark>>;
}

const markSchema = v.strictObject({ trashedAt: instantSchema, foundAt: instantSchema });

const dataSchema: v.GenericSchema<unknown, MarkData> = v.object({
  schema: v.literal(SCHEMA),
  due: v.record(articleIdSchema, markSchema),
});

const parse: Parse<MarkData> = (data) => {
  const read = v.safeParse(dataSchema, data);
  return read.success ? { ok: true, data: read.output } : { ok: false, reason: 'damaged' };
};

export type DueMarks = ReadonlyMap<ArticleId, DueMark>;

export interface DueMarkStore {
  /** Empty where they are lost: then nothing is due yet. Rejects with a `DiskError` where they may be had another time. */
  read(): Promise<DueMarks>;
  /** Rejects with a `DiskError`. */
  write(marks: DueMarks): Promise<void>;
}

export const createDueMarks = (disk: Disk, paths: LibraryPaths, now: () => string): DueMarkStore => {
  const open = (): Low<MarkData | null> =>
    new Low<MarkData | null>(createDurableAdapter({ disk, file: dueMarksFile(paths), parse, now }), null);
  return {
    read: async () => {
      const db = open();
      await unless(db.read(), ['io-error'], () => undefined);
      const marks = Object.entries(db.data?.due ?? {});
      return new Map(marks.map(([id, mark]) => [v.parse(articleIdSchema, id), mark]));
    },
    write: async (marks) => {
      const db = open();
      db.data = { schema: SCHEMA, due: Object.fromEntries(marks) };
      await db.write();
    },
  };
};
