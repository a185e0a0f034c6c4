/** The thread in which untrusted files are read: one after another, each answered by what it holds. */
import { parentPort } from 'node:worker_threads';
import { readSource } from './read-source';
import type { SourceFile } from './source';

const port = parentPort;

// Both sides are built together: what comes from there is of this type.
port?.on('message', (file: SourceFile) => {
  // A bug ends the thread, and with it this one reading.
  void readSource(file).then((read) => port.postMessage(read));
});
