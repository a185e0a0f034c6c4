/** What a `.dateline` file says of itself: its form, and each of its files with the sum of its bytes. */
import * as v from 'valibot';
import { type AssetName, readAssetName } from '../article/identity';

/** Raised when older versions could not read the file any more. */
export const BUNDLE_FORMAT = 1;

export const MANIFEST_FILE = 'manifest.json';
export const ARTICLE_FILE = 'article.json';
const PHOTOS = 'photos/';

export const photoFile = (asset: AssetName): string => `${PHOTOS}${asset}`;

/** @returns null for any other name: names are compared as they stand, so that no path leads out of the file */
export const readPhotoFile = (name: string): AssetName | null =>
  name.startsWith(PHOTOS) ? readAssetName(name.slice(PHOTOS.length)) : null;

/** An article may name so many photos in the slot and in each block of its body; no newsroom sends more. */
export const BUNDLE_MAX_PHOTOS = 2_000;

const bundledFile = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(200)),
  /** In bytes. */
  size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
});
export type BundledFile = v.InferOutput<typeof bundledFile>;

const head = v.object({ dateline: v.literal('article'), format: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) });

/** More may be said in later versions of the same form. */
const manifest = v.object({
  ...head.entries,
  files: v.pipe(v.array(bundledFile), v.minLength(1), v.maxLength(BUNDLE_MAX_PHOTOS + 1), v.readonly()),
});
export type BundleManifest = v.InferOutput<typeof manifest>;

export const manifestOf = (files: readonly BundledFile[]): BundleManifest => ({
  dateline: 'article',
  format: BUNDLE_FORMAT,
  files,
});

export type ManifestReading =
  | { readonly ok: true; readonly manifest: BundleManifest }
  | { readonly ok: false; readonly reason: 'newer-schema' | 'broken-file' };

export const readManifest = (value: unknown): ManifestReading => {
  const said = v.safeParse(head, value);
  if (!said.success) return { ok: false, reason: 'broken-file' };
  if (said.output.format > BUNDLE_FORMAT) return { ok: false, reason: 'newer-schema' };
  const read = v.safeParse(manifest, value);
  return read.success ? { ok: true, manifest: read.output } : { ok: false, reason: 'broken-file' };
};
