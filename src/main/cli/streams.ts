/** The process's own streams, a line at a time. */
import type { Streams } from './run';

export const standardStreams: Streams = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
};

/** Ends when everything written so far has left the process: Electron's exit does not wait for pipes. */
export const drain = async (): Promise<void> => {
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise<void>((resolve) => stream.write('', () => resolve()));
  }
};
