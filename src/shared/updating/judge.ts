/** Whether a release is one that this Dateline goes on to, and by which of its packages. */
import type { PackageKind, UpdateManifest, UpdatePackage } from './manifest';
import { compareVersions } from './version';

/** The Dateline that is running. */
export interface Here {
  readonly version: string;
  readonly kind: PackageKind;
  readonly arch: string;
}

export type Judgement =
  | { readonly ok: true; readonly file: UpdatePackage }
  /** `same`, `older`: there is nothing to go on to. `too-old-here`: a release between comes first. `no-file`: it has no package for this computer. */
  | { readonly ok: false; readonly reason: 'same' | 'older' | 'too-old-here' | 'no-file' };

export const packageFor = ({ files }: UpdateManifest, { kind, arch }: Here): UpdatePackage | null =>
  files.find((file) => file.kind === kind && file.arch === arch) ?? null;

/** An older release is refused however well it is signed: its mistakes are known. */
export const judge = (manifest: UpdateManifest, here: Here): Judgement => {
  const order = compareVersions(manifest.version, here.version);
  if (order <= 0) return { ok: false, reason: order === 0 ? 'same' : 'older' };
  if (compareVersions(here.version, manifest.minimum) < 0) return { ok: false, reason: 'too-old-here' };
  const file = packageFor(manifest, here);
  return file === null ? { ok: false, reason: 'no-file' } : { ok: true, file };
};
