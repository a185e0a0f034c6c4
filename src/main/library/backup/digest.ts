/** SHA-256 of bytes, in lower-case hex. */
import { createHash, webcrypto } from 'node:crypto';

/** Above it, in bytes, Node's own threads are worth the way there; below, the way is longer than the work. */
const LARGE = 200_000;

export const sha256Of = async (bytes: Uint8Array): Promise<string> =>
  bytes.length > LARGE
    ? Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex')
    : createHash('sha256').update(bytes).digest('hex');
