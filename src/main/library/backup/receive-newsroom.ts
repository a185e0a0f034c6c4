/** What the newsroom of an archive keeps comes into a library: entry by entry, and only what is not here. */
import { EMPTY_NEWSROOM, type Newsroom } from '#shared/newsroom/newsroom';
import { SHELVES, type Shelf } from '#shared/newsroom/shelves';
import { unseal } from '../envelope';
import { parseShelf, type ShelfContents } from '../newsroom/shelf-file';
import type { Refusal } from '../reasons';
import { parseRoyalty, readRoyaltyName } from '../royalty/royalty-file';
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

const shelfIn = (name: string): Shelf | undefined => SHELVES.find((each) => name === `${each}.json`);

const newsroomName = (file: ArchiveFile): string => {
  const name = readArchiveName(file.name);
  return name?.kind === 'newsroom' ? name.file : '';
};

/** A sheet that cannot be read, or is a later Dateline's, stays in the archive. */
const receiveSheet = async ({ mergeRoyalty }: RestoreTarget, bytes: Uint8Array): Promise<void> => {
  const opened = unseal(bytes);
  const parsed = opened.ok ? parseRoyalty(opened.data) : opened;
  if (parsed.ok) stopUnless(await mergeRoyalty(parsed.data));
};

/** A refusal of the disk ends the restore, as it does for articles; a file of ours that is a later Dateline's or damaged stays as it is. */
const stopUnless = (merged: { readonly ok: true } | Refusal): void => {
  if (merged.ok || SPARED.has(merged.reason)) return;
  throw new Stop(merged.reason);
};

const SPARED: ReadonlySet<Refusal['reason']> = new Set(['newer-schema', 'too-large', 'damaged']);

export const receiveNewsroom = async (target: RestoreTarget, source: ArchiveSource): Promise<void> => {
  let theirs: Newsroom = EMPTY_NEWSROOM;
  for await (const file of filesOf(source)) {
    const name = newsroomName(file);
    const shelf = shelfIn(name);
    if (shelf !== undefined) theirs = { ...theirs, ...read(shelf, await file.read()) };
    else if (readRoyaltyName(name) !== null) await receiveSheet(target, await file.read());
  }
  stopUnless(await target.mergeNewsroom(theirs));
};
