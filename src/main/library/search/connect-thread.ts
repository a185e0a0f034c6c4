/** A search engine in a thread of its own, so that no search and no reading ever holds up a window. */
import { Worker } from 'node:worker_threads';
import type { Connect } from './connection';
import type { FromEngine } from './messages';

/** @param file the built worker */
export const connectThread =
  (file: string): Connect =>
  (setting, { receive, lose }) => {
    let isOver = false;
    const worker = new Worker(file, { workerData: setting, name: 'search' });
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
