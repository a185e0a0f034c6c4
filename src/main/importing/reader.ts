/** Reads untrusted files off the window's own thread, with a deadline: what takes too long or breaks the thread harms nothing but itself. */
import { Worker } from 'node:worker_threads';
import { createTurns } from '#shared/turns';
import { kindOfFile } from './kind-of-file';
import { deadlineOf } from './limits';
import { readSource } from './read-source';
import type { Read, ReadFile, SourceFile } from './source';

export interface ReaderThread {
  read(file: SourceFile): Promise<Read>;
  /** Ends it at once, whatever it is doing. */
  end(): Promise<void>;
}

export interface Reader {
  readonly read: ReadFile;
  close(): Promise<void>;
}

/** In megabytes: enough for the largest document that the limits let through, too little to starve the machine. */
const LIMITS = { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };

/** @param file the built worker */
export const startThread = (file: string): ReaderThread => {
  const worker = new Worker(file, { name: 'import', resourceLimits: LIMITS, env: {} });
  worker.unref();
  const ended = new Promise<Read>((resolve) => {
    // Its memory is used up, or a bug has ended it: either way this file cannot be read.
    worker.once('error', () => resolve({ ok: false, reason: 'suspicious' }));
    worker.once('exit', () => resolve({ ok: false, reason: 'suspicious' }));
  });
  return {
    read: (source) => {
      // Both sides are built together: what comes from there is of this type.
      const answer = new Promise<Read>((resolve) => worker.once('message', (read: Read) => resolve(read)));
      worker.ref();
      worker.postMessage(source);
      return Promise.race([answer, ended]).finally(() => worker.unref());
    },
    end: async () => {
      await worker.terminate();
    },
  };
};

/** So much text is read in a moment, and its decoding knows no bombs: starting a thread would take longer. In bytes. */
const SMALL = 200_000;

const isHarmless = ({ name, bytes }: SourceFile): boolean =>
  bytes.length <= SMALL && kindOfFile(name, bytes) === 'text';

const inTime = async (milliseconds: number, reading: Promise<Read>): Promise<Read> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Read>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, reason: 'took-too-long' }), milliseconds);
  });
  try {
    return await Promise.race([reading, late]);
  } finally {
    clearTimeout(timer);
  }
};

const endsThread = (read: Read): boolean =>
  !read.ok && (read.reason === 'took-too-long' || read.reason === 'suspicious');

export interface ReaderParts {
  readonly start: () => ReaderThread;
  /** Milliseconds for so many bytes. */
  readonly deadline?: (bytes: number) => number;
}

/** The thread is started when it is first needed, and anew after a file that broke it. */
export const createReader = ({ start, deadline = deadlineOf }: ReaderParts): Reader => {
  let thread: ReaderThread | null = null;
  const inTurn = createTurns();

  const readInThread = async (file: SourceFile): Promise<Read> => {
    thread ??= start();
    const read = await inTime(deadline(file.bytes.length), thread.read(file));
    if (endsThread(read)) {
      await thread.end();
      thread = null;
    }
    return read;
  };

  return {
    read: (file) => (isHarmless(file) ? readSource(file) : inTurn(() => readInThread(file))),
    close: async () => {
      await thread?.end();
      thread = null;
    },
  };
};
