/** A search engine in this very thread, for tests and for programs that do nothing else meanwhile. */
import type { Disk } from '../disk';
import { buildEngine } from './build-engine';
import type { Connect } from './connection';

export const connectHere =
  (disk: Disk): Connect =>
  (setting, { receive }) => {
    let isEnded = false;
    const engine = buildEngine(disk, setting, (message) => {
      if (!isEnded) receive(message);
    });
    return {
      send: engine,
      end: async () => {
        isEnded = true;
      },
    };
  };
