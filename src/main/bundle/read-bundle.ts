/** Reads a `.dateline` file that came from anywhere: the whole of it, as it was written, or a reason and nothing. */
import type { Article } from '#shared/article/article';
import type { AssetName } from '#shared/article/identity';
import { assetsOf } from '#shared/article/photos';
import { parseArticle } from '#shared/article/schema';
import {
  ARTICLE_FILE,
  BUNDLE_MAX_PHOTOS,
  type BundleManifest,
  MANIFEST_FILE,
  readManifest,
  readPhotoFile,
} from '#shared/bundle/manifest';
import type { Failed, ImportFailure } from '#shared/failures';
import { MAX_PHOTO_BYTES } from '#shared/photo/photo';
import { sniffPhoto } from '#shared/photo/sniff';
import { sha256Of } from '../library/backup/digest';
import { type ArchiveLimits, unzip } from './unzip';

/** An article's own text is far smaller than its photos; all of it has to be held in memory. */
const LIMITS: ArchiveLimits = {
  entries: BUNDLE_MAX_PHOTOS + 2,
  entryBytes: MAX_PHOTO_BYTES,
  allBytes: 1_000_000_000,
};

type BundleFailure = Extract<ImportFailure, 'broken-file' | 'newer-schema' | 'suspicious' | 'too-large'>;
type Files = ReadonlyMap<string, Uint8Array>;

export interface Bundle {
  readonly ok: true;
  readonly article: Article;
  /** Those of the article's that came along: a picture may have been gone where the file was written. */
  readonly photos: ReadonlyMap<AssetName, Uint8Array>;
}

const refused = <Reason extends BundleFailure>(reason: Reason): Failed<Reason> => ({ ok: false, reason });

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** @returns undefined where it is no JSON: no JSON says that */
const parseJson = (bytes: Uint8Array | undefined): unknown => {
  try {
    return bytes === undefined ? undefined : JSON.parse(UTF8.decode(bytes));
  } catch {
    return undefined;
  }
};

/** What nobody listed was put there by somebody else; so was what has no business in a file of ours. */
const hasForeignFiles = (files: Files, { files: listed }: BundleManifest): boolean => {
  const known = new Set([MANIFEST_FILE, ...listed.map(({ name }) => name)]);
  const isOurs = (name: string): boolean =>
    name === MANIFEST_FILE || name === ARTICLE_FILE || readPhotoFile(name) !== null;
  return [...files.keys()].some((name) => !known.has(name) || !isOurs(name));
};

const isAsListed = async (files: Files, { files: listed }: BundleManifest): Promise<boolean> => {
  if (new Set(listed.map(({ name }) => name)).size !== listed.length) return false;
  for (const { name, size, sha256 } of listed) {
    const bytes = files.get(name);
    if (bytes === undefined || bytes.length !== size || (await sha256Of(bytes)) !== sha256) return false;
  }
  return true;
};

type Photos = ReadonlyMap<AssetName, Uint8Array>;

/** A photo's name is the sum of its bytes and what kind they are: one that lies is no photo of this article. @returns null then */
const readPhotos = async (files: Files, article: Article): Promise<Photos | null> => {
  const named = new Set(assetsOf(article));
  const photos = new Map<AssetName, Uint8Array>();
  for (const [name, bytes] of files) {
    const asset = readPhotoFile(name);
    if (asset === null) continue;
    if (!named.has(asset) || asset !== `${await sha256Of(bytes)}.${sniffPhoto(bytes)?.kind}`) return null;
    photos.set(asset, bytes);
  }
  return photos;
};

const readArticle = (files: Files): { readonly ok: true; readonly article: Article } | Failed<BundleFailure> => {
  const parsed = parseArticle(parseJson(files.get(ARTICLE_FILE)));
  if (parsed.ok) return parsed;
  return refused(parsed.reason === 'newer-schema' ? 'newer-schema' : 'broken-file');
};

/** Older articles are brought up to this version; never throws, and nothing is kept of a file that is refused. */
export const readBundle = async (bytes: Uint8Array): Promise<Bundle | Failed<BundleFailure>> => {
  const unzipped = await unzip(bytes, LIMITS);
  if (!unzipped.ok) return unzipped;
  const files = unzipped.entries;
  const said = readManifest(parseJson(files.get(MANIFEST_FILE)));
  if (!said.ok) return said;
  if (hasForeignFiles(files, said.manifest)) return refused('suspicious');
  if (!(await isAsListed(files, said.manifest))) return refused('broken-file');
  const read = readArticle(files);
  if (!read.ok) return read;
  const photos = await readPhotos(files, read.article);
  return photos === null ? refused('suspicious') : { ok: true, article: read.article, photos };
};
