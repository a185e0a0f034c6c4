/** A release that this Dateline may go on to: read where it lies, its signature checked, and judged. */
import { judge } from '#shared/updating/judge';
import type { UpdatePackage } from '#shared/updating/manifest';
import type { UpdateOffer } from '#shared/updating/state';
import type { Installation } from './installation';
import { type Reading, type Release, readRelease } from './read-release';
import { type Refused, refuse, type UpdateSource } from './source';

/** What may be gone on to, and where it comes from. */
export interface Found {
  readonly source: UpdateSource;
  readonly release: Release;
  readonly file: UpdatePackage;
  readonly offer: UpdateOffer;
}

/** @param name of the manifest */
export const findRelease = async (
  name: string,
  reading: Reading,
  installation: Installation | null,
): Promise<{ readonly ok: true; readonly found: Found } | Refused> => {
  if (installation === null) return refuse('no-file');
  const read = await readRelease(name, reading);
  if (!read.ok) return read;
  const { release } = read;
  const { version, date, notes } = release.manifest;
  const judged = judge(release.manifest, installation);
  if (!judged.ok) return judged;
  const { source } = reading;
  const { file } = judged;
  const offer = { version, date, notes, bytes: file.bytes, from: source.from, way: installation.way };
  return { ok: true, found: { source, release, file, offer } };
};
