/** labels.json: what people have called revisions of one article, in lowdb behind the durable adapter. */
import { Low } from 'lowdb';
import * as v from 'valibot';
import { type RevisionKey, revisionKeySchema } from '#shared/history/revision';
import { DISK_REASONS, unless } from '../disk';
import { createDurableAdapter, type DurableAdapter, type DurableFile } from '../durable-adapter';
import type { Parse } from '../durable-read';
import { type Refusal, refuse } from '../reasons';
import { setAllAside } from '../set-aside';
import { labelsFile } from './history-paths';
import type { HistoryPlace } from './revision-file';

export type Labels = Readonly<Record<RevisionKey, string>>;

const SCHEMA = 1;

interface LabelData {
  readonly schema: number;
  readonly labels: Labels;
}

const dataSchema: v.GenericSchema<unknown, LabelData> = v.object({
  schema: v.literal(SCHEMA),
  labels: v.record(revisionKeySchema, v.string()),
});
const newerSchema = v.object({ schema: v.pipe(v.number(), v.minValue(SCHEMA + 1)) });

const parse: Parse<LabelData> = (data) => {
  const read = v.safeParse(dataSchema, data);
  if (read.success) return { ok: true, data: read.output };
  return { ok: false, reason: v.is(newerSchema, data) ? 'newer-schema' : 'damaged' };
};

export interface LabelPlace extends HistoryPlace {
  readonly now: () => string;
}

const fileOf = ({ disk, folder, now }: LabelPlace): DurableFile<LabelData> => ({
  disk,
  file: labelsFile(folder),
  parse,
  now,
});

interface Opened {
  readonly db: Low<LabelData | null>;
  readonly adapter: DurableAdapter<LabelData>;
}

const open = async (place: LabelPlace): Promise<Opened> => {
  const adapter = createDurableAdapter(fileOf(place));
  const db = new Low<LabelData | null>(adapter, null);
  await db.read();
  return { db, adapter };
};

/** Null where they are there and cannot be read: then any revision may be one that somebody has labelled. */
export const readLabels = (place: LabelPlace): Promise<Labels | null> => {
  const read = async (): Promise<Labels | null> => {
    const { db, adapter } = await open(place);
    return db.data?.labels ?? (adapter.found().state === 'missing' ? {} : null);
  };
  return unless(read(), DISK_REASONS, () => null);
};

const without = (labels: Labels, key: RevisionKey): Labels =>
  Object.fromEntries(Object.entries(labels).filter(([each]) => each !== key));

/** @param label null takes it away. Rejects with a `DiskError` where the disk refuses. */
export const writeLabel = async (
  place: LabelPlace,
  key: RevisionKey,
  label: string | null,
): Promise<{ readonly ok: true } | Refusal> => {
  const { db, adapter } = await open(place);
  const { state } = adapter.found();
  if (state === 'newer-schema') return refuse('newer-schema');
  if (state === 'damaged') await setAllAside(fileOf(place));
  const others = without(db.data?.labels ?? {}, key);
  db.data = { schema: SCHEMA, labels: label === null ? others : { ...others, [key]: label } };
  await db.write();
  return { ok: true };
};
