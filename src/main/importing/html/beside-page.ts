/** The pictures that a saved page names and that lie in its own folder; nothing outside of it is ever looked at. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { MAX_PHOTO_BYTES } from '#shared/photo/photo';
import { MAX_PICTURES } from '../limits';
import { besideKey } from './page-pictures';

const PAGE = /\.(?:x?html?)$/iu;
const SOURCES = /\b(?:src|data-src|data-original)\s*=\s*(?:"([^"]{1,1000})"|'([^']{1,1000})')/giu;
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/|\\|#)/iu;
/** All pictures of one page, in bytes. */
const ROOM = 200_000_000;

const namedIn = (bytes: Uint8Array): readonly string[] => {
  const html = new TextDecoder('utf-8').decode(bytes);
  const named = [...html.matchAll(SOURCES)].map(([, double, single]) =>
    (double ?? single ?? '').trim().replaceAll('&amp;', '&'),
  );
  return [...new Set(named.filter((address) => address !== '' && !ELSEWHERE.test(address)).map(besideKey))].slice(
    0,
    MAX_PICTURES,
  );
};

/** Links are followed to where they lead before it is asked whether that is still within. */
const readWithin = async (folder: string, name: string): Promise<Uint8Array | null> => {
  try {
    const path = await realpath(join(folder, name));
    const { size } = await stat(path);
    return path.startsWith(folder + sep) && size <= MAX_PHOTO_BYTES ? await readFile(path) : null;
  } catch {
    return null;
  }
};

export const besidePage = async (path: string, bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> => {
  const pictures = new Map<string, Uint8Array>();
  if (!PAGE.test(path)) return pictures;
  const folder = await realpath(dirname(path));
  let total = 0;
  for (const name of namedIn(bytes)) {
    const read = total < ROOM ? await readWithin(folder, name) : null;
    if (read === null) continue;
    total += read.length;
    pictures.set(name, read);
  }
  return pictures;
};
