/** What stands in a lock's file: who took it, and whether they have given it back. */
import * as v from 'valibot';
import { toInstant } from '#shared/article/identity';
import type { LockHolder } from '#shared/library/jobs';

export interface LockRecord {
  /** Of this one taking of the lock. */
  readonly id: string;
  readonly machine: { readonly name: string; readonly id: string };
  readonly person: string;
  readonly pid: number;
  readonly processStart: string | null;
  /** The library as its holder calls it: a copied library has the lock of another one in it. */
  readonly folder: string;
  /** ISO 8601, for people; machines never compare it. */
  readonly since: string;
  readonly releasedAt: string | null;
}

/** What a later Dateline may add is passed over. */
const schema: v.GenericSchema<unknown, LockRecord> = v.object({
  id: v.string(),
  machine: v.object({ name: v.string(), id: v.string() }),
  person: v.string(),
  pid: v.number(),
  processStart: v.nullable(v.string()),
  folder: v.string(),
  since: v.string(),
  releasedAt: v.nullable(v.string()),
});

export const released = (record: LockRecord, clock: { now(): Date }): LockRecord => ({
  ...record,
  releasedAt: toInstant(clock.now()),
});

export const formatRecord = (record: LockRecord): string => `${JSON.stringify(record, null, 2)}\n`;

/** @returns null where a crash or a bad disk has left nothing that can be read. */
export const parseRecord = (text: string): LockRecord | null => {
  try {
    const result = v.safeParse(schema, JSON.parse(text));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
};

/** Where the record cannot be read, nothing is known but that there is somebody. */
export const holderOf = (record: LockRecord | null): LockHolder =>
  record === null
    ? { machine: '', person: '', since: '' }
    : { machine: record.machine.name, person: record.person, since: record.since };
