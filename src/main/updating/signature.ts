/** Whether bytes were signed by one of the keys that came with the package. */
import { verify } from 'node:crypto';
import type { PinnedKey } from './keys';

/** The id of a key, and 64 bytes in base64; a line for each key that the release is signed with. */
const LINE = /^(?<id>[0-9a-f]{16}) (?<signature>[A-Za-z0-9+/]{86}==)$/u;

/** The bytes themselves are signed, not what they mean: nobody has to agree on how JSON is written. */
export const isSignedByUs = (bytes: Uint8Array, signatures: string, keys: readonly PinnedKey[]): boolean =>
  signatures.split(/\r?\n/u).some((line) => {
    const { id, signature } = LINE.exec(line)?.groups ?? {};
    const known = keys.find((key) => key.id === id);
    return known !== undefined && verify(null, bytes, known.key, Buffer.from(signature ?? '', 'base64'));
  });
