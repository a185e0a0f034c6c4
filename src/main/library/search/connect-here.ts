/** A search engine in this very thread, for tests and for programs that do nothing else meanwhile. */
import type { Disk } from '../disk';
import type { Connect } from './connection';

export const connectHere =
  (disk: Disk): Connect =>
  (setting, { receive }) => {
    let isEnded = false;
    // A window's engine is in a thread: only who has it here loads it.
    const engine = import('./build-engine').then(({ buildEngine }) =>
      buildEngine(disk, setting, (message) => {
        if (!isEnded) receive(message);
      }),
    );
    return {
      send: (message) => void engine.then((take) => take(message)),
      end: async () => {
        isEnded = true;
      },
    };
  };
