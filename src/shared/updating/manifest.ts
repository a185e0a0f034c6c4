/** What a release says of itself, signed: its version, its packages with their sums, its news. Nothing is read in it before its signature has been checked. */
import * as v from 'valibot';
import { versionSchema } from './version';

/** The newest release's, in the server's folder or on a stick; its signature has the same name with `.sig`. */
export const LATEST = 'latest.json';
export const signatureOf = (manifest: string): string => `${manifest}.sig`;
/** Each release keeps its own as long as its packages lie there: who goes on from it can come back to it. */
export const manifestOf = (version: string): string => `dateline-${version}.json`;

/** In bytes. A signature is a line for each key. */
export const MANIFEST_MAX = 256 * 1024;
export const SIGNATURE_MAX = 4 * 1024;
export const PACKAGE_MAX = 1024 * 1024 * 1024;

export const PACKAGE_KINDS = ['deb', 'appimage', 'setup', 'portable', 'tar', 'dmg'] as const;
export type PackageKind = (typeof PACKAGE_KINDS)[number];

export const PROCESSORS = ['x64', 'arm64'] as const;

/** A name and no path: what it is put together with stays where it is meant to be. */
const fileName = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/u));

const packageSchema = v.object({
  kind: v.picklist(PACKAGE_KINDS),
  arch: v.picklist(PROCESSORS),
  name: fileName,
  bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(PACKAGE_MAX)),
  /** In hexadecimal digits. */
  sha512: v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/u)),
});
export type UpdatePackage = v.InferOutput<typeof packageSchema>;

const notes = v.pipe(v.string(), v.maxLength(20_000));

/** Fields that a later Dateline adds are passed over. */
const manifestSchema = v.object({
  format: v.literal(1),
  product: v.literal('dateline'),
  version: versionSchema,
  /** When it was signed; ISO 8601. */
  date: v.pipe(v.string(), v.isoTimestamp()),
  /** An older Dateline than this goes by a release between. */
  minimum: v.optional(versionSchema, '0.0.0'),
  /** Plain text for people. */
  notes: v.optional(v.object({ vi: notes, en: notes }), { vi: '', en: '' }),
  files: v.pipe(v.array(packageSchema), v.minLength(1), v.maxLength(50), v.readonly()),
});
export type UpdateManifest = v.InferOutput<typeof manifestSchema>;

/** @param text signed by one of our keys @returns null where it is no manifest that this Dateline understands */
export const readManifest = (text: string): UpdateManifest | null => {
  try {
    const read = v.safeParse(manifestSchema, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
};
