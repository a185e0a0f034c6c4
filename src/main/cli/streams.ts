/** The process's own streams, a line at a time. */
import { EXIT, type ExitCode } from './output';
import type { Streams } from './run';

/** What is used of a stream of Node's. */
interface Pipe {
  readonly write: (text: string) => unknown;
  readonly on: (event: 'error', listener: (error: NodeJS.ErrnoException) => void) => unknown;
}

/** Nobody reads on: `dateline list | head` has seen enough. What the command was doing is still done, and its exit code is its own. */
const HUNG_UP: ReadonlySet<string> = new Set(['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);

/** @param refused told once of any other error, as of a disk that is full; nothing more is written then either */
const linesTo = (pipe: Pipe, refused: (code: string) => void): ((line: string) => void) => {
  let isOpen = true;
  pipe.on('error', ({ code = '' }) => {
    const wasOpen = isOpen;
    isOpen = false;
    if (wasOpen && !HUNG_UP.has(code)) refused(code);
  });
  return (line) => {
    if (isOpen) pipe.write(`${line}\n`);
  };
};

/** @param failed where results are lost: the command has not done what it was asked for */
export const streamsTo = (out: Pipe, err: Pipe, failed: () => void): Streams => {
  const note = linesTo(err, failed);
  const result = linesTo(out, (code) => {
    note(`the results cannot be written: ${code === 'ENOSPC' ? 'the disk is full' : code}`);
    failed();
  });
  return { out: result, err: note };
};

let areResultsLost = false;

export const standardStreams: Streams = streamsTo(process.stdout, process.stderr, () => {
  areResultsLost = true;
});

/** What the process ends with, by what the command itself ends with. To be asked once everything is written. */
export const codeWith = (code: ExitCode): ExitCode => (areResultsLost && code === EXIT.done ? EXIT.failed : code);

/** Ends when everything written so far has left the process: Electron's exit does not wait for pipes. */
export const drain = async (): Promise<void> => {
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise<void>((resolve) => stream.write('', () => resolve()));
  }
};
