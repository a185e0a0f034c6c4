/** The pictures that a saved page or a Markdown file names and that lie in its own folder; nothing outside of it is ever looked at. */
import { realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { MAX_PHOTO_BYTES } from '#shared/photo/photo';
import { MAX_PICTURES } from '../limits';
import { readOrdinary } from '../read-ordinary';
import { besideKey } from './page-pictures';

const PAGE = /\.(?:x?html?)$/iu;
const MARKDOWN = /\.(?:md|markdown)$/iu;
const SOURCES = /\b(?:src|data-src|data-original)\s*=\s*(?:"([^"]{1,1000})"|'([^']{1,1000})')/giu;
/** `![alt](lua.png "title")`, `![alt](<lua chin.png>)`, and as `[1]: lua.png` further down; Obsidian's `![[lua.png|300]]`; Hugo's `src="lua.png"`. */
const MARKDOWN_SOURCES = [
  /!\[[^\]\n]{0,1000}\]\(\s*(?:<([^>\n]{1,1000})>|([^\s)]{1,1000}))/gu,
  /^ {0,3}\[[^\]\n]{1,200}\]:\s*(?:<([^>\n]{1,1000})>|(\S{1,1000}))/gmu,
  /!\[\[([^\]|#\n]{1,500})()/gu,
  SOURCES,
];
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/|\\|#)/iu;
/** All pictures of one page, in bytes. */
const ROOM = 200_000_000;

const namedIn = (bytes: Uint8Array, sources: readonly RegExp[]): readonly string[] => {
  const text = new TextDecoder('utf-8').decode(bytes);
  const named = sources
    .flatMap((source) => [...text.matchAll(source)])
    .map(([, one, other]) => (one || other || '').trim().replaceAll('&amp;', '&'));
  return [...new Set(named.filter((address) => address !== '' && !ELSEWHERE.test(address)).map(besideKey))].slice(
    0,
    MAX_PICTURES,
  );
};

/** Links are followed to where they lead before it is asked whether that is still within. */
const readWithin = async (folder: string, name: string): Promise<Uint8Array | null> => {
  try {
    const path = await realpath(join(folder, name));
    if (!path.startsWith(folder + sep)) return null;
    const read = await readOrdinary(path, MAX_PHOTO_BYTES);
    return read.ok ? read.bytes : null;
  } catch {
    return null;
  }
};

export const besidePage = async (path: string, bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> => {
  const pictures = new Map<string, Uint8Array>();
  const sources = (PAGE.test(path) && [SOURCES]) || (MARKDOWN.test(path) && MARKDOWN_SOURCES) || null;
  if (sources === null) return pictures;
  const folder = await realpath(dirname(path));
  let total = 0;
  for (const name of namedIn(bytes, sources)) {
    const read = total < ROOM ? await readWithin(folder, name) : null;
    if (read === null) continue;
    total += read.length;
    pictures.set(name, read);
  }
  return pictures;
};
