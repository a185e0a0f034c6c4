/** A release as its manifest describes it: fetched, its signature checked, and only then read. */
import { MANIFEST_MAX, readManifest, SIGNATURE_MAX, signatureOf, type UpdateManifest } from '#shared/updating/manifest';
import type { PinnedKey } from './keys';
import { isSignedByUs } from './signature';
import { type Refused, refuse, type UpdateSource } from './source';

export interface Release {
  readonly manifest: UpdateManifest;
  /** As they came, to be kept and checked again. */
  readonly bytes: Uint8Array;
  readonly signatures: Uint8Array;
}

export interface Reading {
  readonly source: UpdateSource;
  readonly keys: readonly PinnedKey[];
  readonly signal: AbortSignal;
}

/** @param name of the manifest */
export const readRelease = async (
  name: string,
  { source, keys, signal }: Reading,
): Promise<{ readonly ok: true; readonly release: Release } | Refused> => {
  if (keys.length === 0) return refuse('no-key');
  const read = await source.read(name, MANIFEST_MAX, signal);
  if (!read.ok) return read;
  const signed = await source.read(signatureOf(name), SIGNATURE_MAX, signal);
  if (!signed.ok) return signed.reason === 'not-found' ? refuse('unsigned') : signed;
  if (!isSignedByUs(read.bytes, Buffer.from(signed.bytes).toString('utf8'), keys)) return refuse('not-ours');
  const manifest = readManifest(Buffer.from(read.bytes).toString('utf8'));
  if (manifest === null) return refuse('unreadable');
  return { ok: true, release: { manifest, bytes: read.bytes, signatures: signed.bytes } };
};
