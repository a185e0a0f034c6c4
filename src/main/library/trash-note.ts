/** The note beside an article in the trash: since when it lies there. */
import { Low } from 'lowdb';
import * as v from 'valibot';
import { type Instant, instantSchema } from '#shared/article/identity';
import { type Disk, unless } from './disk';
import { createDurableAdapter } from './durable-adapter';
import type { Parse } from './durable-read';
import { trashNote } from './paths';

interface Note {
  readonly trashedAt: Instant;
}

const noteSchema: v.GenericSchema<unknown, Note> = v.strictObject({ trashedAt: instantSchema });

const parse: Parse<Note> = (data) => {
  const result = v.safeParse(noteSchema, data);
  return result.success ? { ok: true, data: result.output } : { ok: false, reason: 'damaged' };
};

export interface TrashNotes {
  /** @returns null where there is none, or none that is whole. Rejects with a `DiskError` where it may be had another time. */
  read(folder: string): Promise<Instant | null>;
  /** As of now. Rejects with a `DiskError`. */
  write(folder: string): Promise<void>;
}

export const createTrashNotes = (disk: Disk, now: () => Instant): TrashNotes => {
  const open = (folder: string): Low<Note | null> =>
    new Low<Note | null>(createDurableAdapter({ disk, file: trashNote(folder), parse, now }), null);
  return {
    read: async (folder) => {
      const note = open(folder);
      await unless(note.read(), ['io-error'], () => undefined);
      return note.data?.trashedAt ?? null;
    },
    write: async (folder) => {
      const note = open(folder);
      note.data = { trashedAt: now() };
      await note.write();
    },
  };
};
