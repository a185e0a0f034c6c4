/** The thread that searches: an engine on this machine's disk, spoken to by messages. Built as a program of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { createSystemDisk } from '../patient-disk';
import { keyFrom } from '../sealing/key';
import { createSealedDisk } from '../sealing/sealed-disk';
import { buildEngine } from './build-engine';
import type { ThreadSetting } from './connect-thread';
import type { ToEngine } from './messages';

const port = parentPort;
if (port === null) throw new Error('the search worker runs as a thread, not by itself');

// Both sides are built together: what a thread is started with and told is of these types.
const { master, ...setting }: ThreadSetting = workerData;
const system = createSystemDisk();
// What is not sealed is found by no search until it is: an index is a cache.
const disk =
  master === null
    ? system
    : createSealedDisk(system, { root: setting.folder, key: keyFrom(master), acceptsPlain: false });
const engine = buildEngine(disk, setting, (message) => port.postMessage(message));
port.on('message', (message: ToEngine) => engine(message));
