/** A small file of remembered things (settings, the window's place) in lowdb behind the durable adapter: damage costs no more than a default. */
import { basename, dirname } from 'node:path';
import { Low } from 'lowdb';
import * as v from 'valibot';
import { DISK_FAILURES } from '#shared/failures';
import { type Disk, unless } from './library/disk';
import { createDurableAdapter } from './library/durable-adapter';
import { safeFile } from './library/paths';

export interface JsonStore<T> {
  readonly get: () => T;
  /** Remembers at once; the file follows, and a disk that refuses is tried again with the next change. */
  readonly set: (value: T) => void;
  /** Ends when what was set last is on the disk, or the disk has refused. */
  readonly flush: () => Promise<void>;
}

/** @param schema must accept any object, falling back field by field, so that one bad value never resets the others. */
export const openJsonStore = async <T>(
  path: string,
  schema: v.GenericSchema<unknown, T>,
  initial: T,
  disk: Disk,
): Promise<JsonStore<T>> => {
  const adapter = createDurableAdapter<T>({
    disk,
    file: safeFile(dirname(path), basename(path, '.json'), true),
    parse: (data) => {
      const result = v.safeParse(schema, data);
      return result.success ? { ok: true, data: result.output } : { ok: false, reason: 'damaged' };
    },
    now: () => new Date().toISOString(),
  });
  const low = new Low(adapter, initial);
  // A disk that refuses gives the defaults: settings never keep anybody from writing.
  await unless(low.read(), DISK_FAILURES, () => undefined);
  let writing: Promise<void> = Promise.resolve();
  return {
    get: () => low.data,
    set: (value) => {
      low.data = value;
      writing = writing.then(() => unless(low.write(), DISK_FAILURES, () => undefined));
    },
    flush: () => writing,
  };
};
