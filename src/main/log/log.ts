/** The log of one run: lines are kept until its file is opened, which is not before the window is there, or something has gone wrong. */
import { type LogEvent, type LogFacts, levelOf } from './log-events';
import { logLine } from './log-line';

export type WriteLine = (level: ReturnType<typeof levelOf>, line: string) => void;

export interface Log {
  readonly note: <E extends LogEvent>(event: E, facts: LogFacts[E]) => void;
  /** From now on lines are written as they come; ends when those before are. */
  readonly open: () => Promise<void>;
}

export interface LogParts {
  readonly now: () => Date;
  /** Opens the file. */
  readonly openFile: () => Promise<WriteLine>;
}

/** Waiting lines, should the file never open. */
const WAITING_MAX = 500;

export const createLog = ({ now, openFile }: LogParts): Log => {
  let waiting: (readonly [LogEvent, string])[] = [];
  let write: WriteLine | null = null;
  let opening: Promise<void> | null = null;

  const openNow = async (): Promise<void> => {
    const opened = await openFile();
    for (const [event, line] of waiting) opened(levelOf(event), line);
    waiting = [];
    write = opened;
  };
  /** A log that cannot be written keeps nobody from writing an article. */
  const open = (): Promise<void> => {
    opening ??= openNow().catch(() => undefined);
    return opening;
  };

  return {
    note: (event, facts) => {
      const line = logLine(now(), event, facts);
      if (write !== null) return write(levelOf(event), line);
      waiting = [...waiting, [event, line] as const].slice(-WAITING_MAX);
      if (levelOf(event) !== 'info') void open();
    },
    open,
  };
};
