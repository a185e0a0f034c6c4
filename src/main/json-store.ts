/** A small file of remembered things (settings, the window's place) in lowdb behind the durable adapter: damage costs no more than a default. */
import { basename, dirname } from 'node:path';
import { Low } from 'lowdb';
import * as v from 'valibot';
import { DISK_FAILURES } from '#shared/failures';
import { type Disk, unless } from './library/disk';
import { createDurableAdapter, type DurableAdapter } from './library/durable-adapter';
import { safeFile } from './library/paths';
import { type Place, setAllAside } from './library/set-aside';

/** How the file was found at the start. `unread`: the disk refused. `damaged`: no copy of it could be read; it was set aside. */
export type Beginning = 'missing' | 'whole' | 'recovered' | 'damaged' | 'unread';

export interface JsonStore<T> {
  readonly beginning: Beginning;
  readonly get: () => T;
  /** Remembers at once; the file follows, and a disk that refuses is tried again with the next change. */
  readonly set: (value: T) => void;
  /** Ends when what was set last is on the disk, or the disk has refused. */
  readonly flush: () => Promise<void>;
}

/** What nobody can read makes room for what is written next, and is kept to be looked at. */
const beginningOf = async <T>(adapter: DurableAdapter<T>, place: Place): Promise<Beginning> => {
  const { state } = adapter.found();
  if (state === 'missing' || state === 'whole' || state === 'recovered') return state;
  await unless(setAllAside(place), DISK_FAILURES, () => null);
  return 'damaged';
};

/** @param schema must accept any object, falling back field by field, so that one bad value never resets the others. */
export const openJsonStore = async <T>(
  path: string,
  schema: v.GenericSchema<unknown, T>,
  initial: T,
  disk: Disk,
): Promise<JsonStore<T>> => {
  const place: Place = {
    disk,
    file: safeFile(dirname(path), basename(path, '.json'), true),
    now: () => new Date().toISOString(),
  };
  const adapter = createDurableAdapter<T>({
    ...place,
    parse: (data) => {
      const result = v.safeParse(schema, data);
      return result.success ? { ok: true, data: result.output } : { ok: false, reason: 'damaged' };
    },
  });
  const low = new Low(adapter, initial);
  // A disk that refuses gives the defaults: settings never keep anybody from writing.
  const isRead = await unless(
    low.read().then(() => true),
    DISK_FAILURES,
    () => false,
  );
  const beginning = isRead ? await beginningOf(adapter, place) : 'unread';
  let writing: Promise<void> = Promise.resolve();
  return {
    beginning,
    get: () => low.data,
    set: (value) => {
      low.data = value;
      writing = writing.then(() => unless(low.write(), DISK_FAILURES, () => undefined));
    },
    flush: () => writing,
  };
};
