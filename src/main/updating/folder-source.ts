/** Releases in a folder, as on a stick: the same files, checked in the same way. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { diskRefusal } from './disk-refusal';
import { gather, type Portion, type Refused, refuse, SourceBroken, type UpdateSource } from './source';

/** A stick that is drawn out. */
const read = async function* (path: string, from: number, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of createReadStream(path, { start: from, signal, highWaterMark: 1 << 18 })) yield piece;
  } catch (error) {
    throw new SourceBroken(signal.aborted ? 'cancelled' : diskRefusal(error, path).reason);
  }
};

const open = async (path: string, from: number, signal: AbortSignal): Promise<Portion | Refused> => {
  const file = await stat(path).catch((error: unknown) => diskRefusal(error, path));
  if ('ok' in file) return file.reason === 'missing' ? refuse('not-found') : file;
  if (!file.isFile()) return refuse('not-found');
  return { ok: true, from, bytes: read(path, from, signal) };
};

export const folderSource = (folder: string): UpdateSource => ({
  from: 'file',
  read: async (name, max, signal) => {
    const path = join(folder, name);
    const opened = await open(path, 0, signal);
    if (!opened.ok) return opened;
    const bytes = await gather(opened.bytes, max).catch((error: unknown) => error);
    if (bytes instanceof SourceBroken) return refuse(bytes.reason);
    return bytes instanceof Uint8Array ? { ok: true, bytes } : refuse('unreadable');
  },
  open: ({ name }, from, signal) => open(join(folder, name), from, signal),
});
