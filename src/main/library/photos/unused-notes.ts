/** unused-photos.json: since when a photo has been named nowhere, in lowdb behind the durable adapter. Losing it costs the days counted so far. */
import { Low } from 'lowdb';
import * as v from 'valibot';
import { type AssetName, assetNameSchema, type Instant, instantSchema } from '#shared/article/identity';
import { type Disk, unless } from '../disk';
import { createDurableAdapter } from '../durable-adapter';
import type { Parse } from '../durable-read';
import { type LibraryPaths, safeFile } from '../paths';

const SCHEMA = 1;

interface NoteData {
  readonly schema: number;
  readonly since: Readonly<Record<AssetName, Instant>>;
}

const dataSchema: v.GenericSchema<unknown, NoteData> = v.object({
  schema: v.literal(SCHEMA),
  since: v.record(assetNameSchema, instantSchema),
});

const parse: Parse<NoteData> = (data) => {
  const read = v.safeParse(dataSchema, data);
  return read.success ? { ok: true, data: read.output } : { ok: false, reason: 'damaged' };
};

export type UnusedSince = ReadonlyMap<AssetName, Instant>;

/** A photo used again loses its days; a note from days to come was written by a clock that stood wrong, and starts anew. */
export const stillUnused = (noted: UnusedSince, unused: readonly AssetName[], now: Instant): UnusedSince =>
  new Map(
    unused.map((name) => {
      const since = noted.get(name);
      return [name, since !== undefined && since <= now ? since : now];
    }),
  );

export interface UnusedNotes {
  /** Empty where they are lost. Rejects with a `DiskError` where they may be had another time. */
  read(): Promise<UnusedSince>;
  /** Rejects with a `DiskError`. */
  write(since: UnusedSince): Promise<void>;
}

export const createUnusedNotes = (disk: Disk, paths: LibraryPaths, now: () => Instant): UnusedNotes => {
  const open = (): Low<NoteData | null> =>
    new Low<NoteData | null>(
      createDurableAdapter({ disk, file: safeFile(paths.root, 'unused-photos', false), parse, now }),
      null,
    );
  return {
    read: async () => {
      const db = open();
      await unless(db.read(), ['io-error'], () => undefined);
      const since = new Map<AssetName, Instant>();
      for (const [name, instant] of Object.entries(db.data?.since ?? {}))
        since.set(v.parse(assetNameSchema, name), instant);
      return since;
    },
    write: async (since) => {
      const db = open();
      db.data = { schema: SCHEMA, since: Object.fromEntries(since) };
      await db.write();
    },
  };
};
