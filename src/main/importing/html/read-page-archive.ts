/** A page packed with its pictures, as Google Docs gives a document away ("Web page, zipped"). */
import { MAX_PHOTO_BYTES } from '#shared/photo/photo';
import type { Archive } from '../archive/open-archive';
import { MAX_PICTURES } from '../limits';
import type { Read } from '../source';
import { readHtml } from './read-html';

const PAGE = /^(?:[^/]+\/)?[^/]+\.x?html?$/iu;
const PICTURE = /\.(?:png|jpe?g|gif|webp|bmp|avif)$/iu;
/** All pictures of one page, in bytes. */
const ROOM = 200_000_000;

/** @returns null where there is not exactly one page near the top: a website is no article. */
export const pageIn = (archive: Archive): string | null => {
  const pages = archive.names.filter((name) => PAGE.test(name));
  return pages.length === 1 ? (pages[0] ?? null) : null;
};

const picturesNear = async (archive: Archive, page: string): Promise<ReadonlyMap<string, Uint8Array>> => {
  const folder = page.slice(0, page.lastIndexOf('/') + 1);
  const near = archive.names.filter((name) => name.startsWith(folder) && PICTURE.test(name));
  const pictures = new Map<string, Uint8Array>();
  let total = 0;
  for (const name of near.slice(0, MAX_PICTURES)) {
    const bytes = total < ROOM ? await archive.read(name) : new Uint8Array();
    total += bytes.length;
    if (bytes.length > 0 && bytes.length <= MAX_PHOTO_BYTES) pictures.set(name.slice(folder.length), bytes);
  }
  return pictures;
};

export const readPageArchive = async (archive: Archive, page: string): Promise<Read> =>
  readHtml({ name: page, bytes: await archive.read(page), beside: await picturesNear(archive, page) });
