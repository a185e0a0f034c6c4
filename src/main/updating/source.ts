/** Where releases lie: a folder on the newsroom's server, or one on a stick. Both give bytes and are believed nothing. */
import type { UpdatePackage } from '#shared/updating/manifest';
import type { UpdateFailure } from '#shared/updating/state';

export type Refused = { readonly ok: false; readonly reason: UpdateFailure };
export const refuse = (reason: UpdateFailure): Refused => ({ ok: false, reason });

export interface Portion {
  readonly ok: true;
  /** How many bytes of the file were passed over: those asked for, or none where the source begins at the beginning whatever is asked. */
  readonly from: number;
  /** Ends early with a `SourceBroken`. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface UpdateSource {
  readonly from: 'server' | 'file';
  /** A small file, whole. @param max in bytes; more than that is refused */
  readonly read: (
    name: string,
    max: number,
    signal: AbortSignal,
  ) => Promise<{ readonly ok: true; readonly bytes: Uint8Array } | Refused>;
  /** A package, from a byte on. */
  readonly open: (file: UpdatePackage, from: number, signal: AbortSignal) => Promise<Portion | Refused>;
}

/** Thrown while bytes are coming: a stream has no other way to say it. */
export class SourceBroken extends Error {
  constructor(readonly reason: UpdateFailure) {
    super(reason);
    this.name = 'SourceBroken';
  }
}

/** Everything, as long as it is no more than was allowed. */
export const gather = async (bytes: AsyncIterable<Uint8Array>, max: number): Promise<Uint8Array | null> => {
  const pieces: Uint8Array[] = [];
  let total = 0;
  for await (const piece of bytes) {
    total += piece.byteLength;
    if (total > max) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};
