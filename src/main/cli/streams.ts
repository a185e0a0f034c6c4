/** The process's own streams, a line at a time. */
import type { Streams } from './run';

/** What is used of a stream of Node's. */
interface Pipe {
  readonly write: (text: string) => unknown;
  readonly on: (event: 'error', listener: (error: NodeJS.ErrnoException) => void) => unknown;
}

/** Nobody reads on: `dateline list | head` has seen enough. What the command was doing is still done, and its exit code is its own. */
const HUNG_UP: ReadonlySet<string> = new Set(['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);

const linesTo = (pipe: Pipe): ((line: string) => void) => {
  let isOpen = true;
  pipe.on('error', (error) => {
    if (!HUNG_UP.has(error.code ?? '')) throw error;
    isOpen = false;
  });
  return (line) => {
    if (isOpen) pipe.write(`${line}\n`);
  };
};

export const streamsTo = (out: Pipe, err: Pipe): Streams => ({ out: linesTo(out), err: linesTo(err) });

export const standardStreams: Streams = streamsTo(process.stdout, process.stderr);

/** Ends when everything written so far has left the process: Electron's exit does not wait for pipes. */
export const drain = async (): Promise<void> => {
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise<void>((resolve) => stream.write('', () => resolve()));
  }
};
