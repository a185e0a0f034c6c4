/** The thread that searches: an engine on this machine's disk, spoken to by messages. Built as a program of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { createSystemDisk } from '../patient-disk';
import { buildEngine } from './build-engine';
import type { EngineSetting, ToEngine } from './messages';

const port = parentPort;
if (port === null) throw new Error('the search worker runs as a thread, not by itself');

// Both sides are built together: what a thread is started with and told is of these types.
const setting: EngineSetting = workerData;
const engine = buildEngine(createSystemDisk(), setting, (message) => port.postMessage(message));
port.on('message', (message: ToEngine) => engine(message));
