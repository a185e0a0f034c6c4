/** The thread in which untrusted files are read: one after another, each answered by what would become of it. */
import { parentPort } from 'node:worker_threads';
import { DEFAULT_LAYOUT } from '../layouts';
import { proposalOf } from './proposal-of';
import { readSource } from './read-source';
import type { Read, SourceFile } from './source';

/** Finding headline, lead and body in a long text takes as long as reading it: the window must not wait for either. */
const readAndPropose = async (file: SourceFile): Promise<Read> => {
  const read = await readSource(file);
  return read.ok ? { ok: true, is: 'proposed', proposing: proposalOf(read, DEFAULT_LAYOUT) } : read;
};

const port = parentPort;

// Both sides are built together: what comes from there is of this type.
port?.on('message', (file: SourceFile) => {
  // A bug ends the thread, and with it this one reading.
  void readAndPropose(file).then((read) => port.postMessage(read));
});
