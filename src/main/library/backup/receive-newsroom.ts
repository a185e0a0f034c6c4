/** What the newsroom of an archive keeps comes into a library: entry by entry, and only what is not here. */
import { EMPTY_NEWSROOM, type Newsroom } from '#shared/newsroom/newsroom';
import { SHELVES, type Shelf } from '#shared/newsroom/shelves';
import { unseal } from '../envelope';
import { parseShelf, type ShelfContents } from '../newsroom/shelf-file';
import { type ArchiveFile, filesOf } from './archive';
import { readArchiveName } from './archive-names';
import type { ArchiveSource } from './archive-source';
import type { RestoreTarget } from './restore-target';
import { Stop } from './stop';

const read = (shelf: Shelf, bytes: Uint8Array): ShelfContents => {
  const opened = unseal(bytes);
  const parsed = opened.ok ? parseShelf(shelf)(opened.data) : opened;
  return parsed.ok ? parsed.data : {};
};

const readFile = async (file: ArchiveFile): Promise<ShelfContents> => {
  const name = readArchiveName(file.name);
  const shelf = name?.kind === 'newsroom' ? SHELVES.find((each) => name.file === `${each}.json`) : undefined;
  return shelf === undefined ? {} : read(shelf, await file.read());
};

/** A refusal of the disk ends the restore, as it does for articles; a shelf of ours that is a later Dateline's stays as it is. */
export const receiveNewsroom = async ({ mergeNewsroom }: RestoreTarget, source: ArchiveSource): Promise<void> => {
  let theirs: Newsroom = EMPTY_NEWSROOM;
  for await (const file of filesOf(source)) theirs = { ...theirs, ...(await readFile(file)) };
  const merged = await mergeNewsroom(theirs);
  if (merged.ok || merged.reason === 'newer-schema' || merged.reason === 'too-large') return;
  throw new Stop(merged.reason);
};
