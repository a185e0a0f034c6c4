/** A search engine in a thread of its own, so that no search and no reading ever holds up a window. */
import { Worker } from 'node:worker_threads';
import type { Connect } from './connection';
import type { EngineSetting, FromEngine } from './messages';

/** What the thread is started with: also the key of a sealed library, since it reads the files by itself. */
export interface ThreadSetting extends EngineSetting {
  /** Null where the library is not sealed. */
  readonly master: Uint8Array | null;
}

/** @param file the built worker @param master a sealed library's key; null for any other */
export const connectThread =
  (file: string, master: Uint8Array | null = null): Connect =>
  (setting, { receive, lose }) => {
    let isOver = false;
    const workerData: ThreadSetting = { ...setting, master };
    const worker = new Worker(file, { workerData, name: 'search' });
    const endOnce = (): void => {
      if (isOver) return;
      isOver = true;
      lose();
    };
    // Both sides are built together: what comes from there is of this type.
    worker.on('message', (message: FromEngine) => receive(message));
    worker.on('error', endOnce);
    worker.on('exit', endOnce);
    return {
      send: (message) => worker.postMessage(message),
      end: async () => {
        isOver = true;
        await worker.terminate();
      },
    };
  };
