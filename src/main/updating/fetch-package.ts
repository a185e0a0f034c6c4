/** Brings a package into the private folder: goes on where an earlier try ended, never takes more than was signed, and keeps nothing that differs. */
import { open, rename, rm, stat } from 'node:fs/promises';
import type { UpdatePackage } from '#shared/updating/manifest';
import { writeWhole } from '../write-whole';
import { diskRefusal } from './disk-refusal';
import { isWhole } from './hash-file';
import { type Refused, refuse, SourceBroken, type UpdateSource } from './source';

export interface Fetching {
  readonly source: UpdateSource;
  readonly file: UpdatePackage;
  /** Where the whole package comes to lie. */
  readonly path: string;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
  /** Before the connection is tried again. */
  readonly pause: () => Promise<void>;
}

type Fetched = { readonly ok: true } | Refused;

/** How often a broken connection is taken up again, as long as each time brings something. */
const TRIES = 5;

/** Named by what it is to become: what came of another package is never gone on with. */
const partOf = ({ path, file }: Fetching): string => `${path}.${file.sha512.slice(0, 16)}.part`;

const sizeOf = async (path: string): Promise<number> => (await stat(path).catch(() => null))?.size ?? 0;

/** @returns null where all that the source had is written */
const write = async (fetching: Fetching, from: number, bytes: AsyncIterable<Uint8Array>): Promise<Refused | null> => {
  const { file, onProgress } = fetching;
  const part = await open(partOf(fetching), from === 0 ? 'w' : 'r+', 0o600);
  let at = from;
  try {
    for await (const piece of bytes) {
      if (at + piece.byteLength > file.bytes) return refuse('altered');
      const place = at;
      await writeWhole(piece.byteLength, (from) => part.write(piece, from, piece.byteLength - from, place + from));
      at += piece.byteLength;
      onProgress(at);
    }
    await part.sync();
  } finally {
    await part.close();
  }
  return at < file.bytes ? refuse('cut-off') : null;
};

const goOn = async (fetching: Fetching): Promise<Refused | null> => {
  const { source, file, signal } = fetching;
  const have = await sizeOf(partOf(fetching));
  if (have === file.bytes) return null;
  const opened = await source.open(file, have < file.bytes ? have : 0, signal);
  return opened.ok ? write(fetching, opened.from, opened.bytes) : opened;
};

const attempt = async (fetching: Fetching): Promise<Refused | null> => {
  try {
    return await goOn(fetching);
  } catch (error) {
    if (error instanceof SourceBroken) return refuse(error.reason);
    return diskRefusal(error, fetching.path);
  }
};

/** What broke off is taken up at once; after a try that brought nothing the person is told. */
const persist = async (fetching: Fetching): Promise<Refused | null> => {
  for (let tries = 1; ; tries += 1) {
    const before = await sizeOf(partOf(fetching));
    const refused = await attempt(fetching);
    const hasGrown = (await sizeOf(partOf(fetching))) > before;
    if (refused?.reason !== 'cut-off' || !hasGrown || tries === TRIES) return refused;
    await fetching.pause();
    if (fetching.signal.aborted) return refuse('cancelled');
  }
};

export const fetchPackage = async (fetching: Fetching): Promise<Fetched> => {
  const { path, file } = fetching;
  if (await isWhole(path, file)) return { ok: true };
  const part = partOf(fetching);
  const refused = await persist(fetching);
  if (refused !== null && refused.reason !== 'altered') return refused;
  if (refused === null && (await isWhole(part, file))) {
    await rename(part, path);
    return { ok: true };
  }
  // Whoever tries again begins at the beginning.
  await rm(part, { force: true });
  return refuse('altered');
};
