/** The pictures of a proposal become photos of the library: made fit by the sandbox where they need it, without metadata. */
import type { Failed, LibraryFailure } from '#shared/failures';
import type { PictureKey } from '#shared/importing/document';
import type { ProposedPart } from '#shared/importing/proposal';
import type { StoredPicture } from '#shared/importing/settle';
import type { Library } from '../library/library';
import type { Pictures } from './held';

/** Makes bytes fit to be stored. @returns null where they are no picture. */
export type PreparePicture = (bytes: Uint8Array) => Promise<Uint8Array | null>;

export interface PicturesStored {
  readonly ok: true;
  readonly stored: ReadonlyMap<PictureKey, StoredPicture>;
  /** Names of those that are no photos that Dateline knows. */
  readonly left: readonly string[];
}

/** A picture that the library does not take is left; a disk that refuses ends it all. */
const isAboutPicture = (reason: LibraryFailure): boolean => reason === 'not-a-photo' || reason === 'too-large';

const nameOf = (key: PictureKey): string => key.slice(key.lastIndexOf('/') + 1).slice(0, 200);

const wantedIn = (parts: readonly ProposedPart[]): ReadonlySet<PictureKey> =>
  new Set(parts.flatMap((part) => part.pictures.filter((key) => key !== null)));

export const storePictures = async (
  library: Pick<Library, 'putPhoto'>,
  parts: readonly ProposedPart[],
  pictures: Pictures,
  prepare: PreparePicture,
): Promise<PicturesStored | Failed<LibraryFailure>> => {
  const stored = new Map<PictureKey, StoredPicture>();
  const left: string[] = [];
  for (const key of wantedIn(parts)) {
    const bytes = pictures.get(key);
    const prepared = bytes === undefined ? null : await prepare(bytes);
    const kept = prepared === null ? null : await library.putPhoto(prepared);
    if (kept?.ok) stored.set(key, { asset: kept.asset, size: kept.size });
    else if (kept === null || isAboutPicture(kept.reason)) left.push(nameOf(key));
    else return { ok: false, reason: kept.reason };
  }
  return { ok: true, stored, left };
};
