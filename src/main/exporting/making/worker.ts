/** The thread that makes and proves exported files, so that neither window nor queue waits for them. Built as a program of its own. */
import { parentPort } from 'node:worker_threads';
import { createSystemDisk } from '../../library/patient-disk';
import { answer } from './answer';
import { makeHere } from './make-here';
import type { AnyQuestion } from './messages';

const port = parentPort;
if (port === null) throw new Error('the export worker runs as a thread, not by itself');

const maker = makeHere(createSystemDisk());
// Both sides are built together: what comes from there is of this type.
port.on('message', (question: AnyQuestion) => void answer(maker, question));
