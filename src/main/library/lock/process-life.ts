/** Whether a process of this machine still runs, and is the one that is meant: numbers of processes are given out again. */
import { readFile } from 'node:fs/promises';

/** `unknown` where the number is in use, but by whom the system does not tell. */
export type Life = 'alive' | 'dead' | 'unknown';

export interface ProcessTable {
  /** Null where there is no such process; an empty start where the system does not tell. */
  readonly look: (pid: number) => Promise<{ readonly start: string | null; readonly isBuried: boolean } | null>;
}

const textOf = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);

/** @returns whether a process of that number exists, whoever owns it. */
const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
};

/** State and start of a line of /proc/PID/stat, counted from the end of the name in brackets, which may hold anything; see proc(5). */
const readStat = (stat: string): { readonly state: string; readonly ticks: string } => {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0] ?? '', ticks: fields[19] ?? '' };
};

/** With the boot's own id: after a restart the ticks begin anew. */
export const systemProcesses: ProcessTable = {
  look: async (pid) => {
    if (!exists(pid)) return null;
    const [stat, boot] = await Promise.all([textOf(`/proc/${pid}/stat`), textOf('/proc/sys/kernel/random/boot_id')]);
    if (stat === null || boot === null) return { start: null, isBuried: false };
    const { state, ticks } = readStat(stat);
    // One that only waits for its parent to take notice has written its last.
    return { start: `${boot.trim()}/${ticks}`, isBuried: state === 'Z' || state === 'X' };
  },
};

export const lifeIn =
  ({ look }: ProcessTable) =>
  async (pid: number, start: string | null): Promise<Life> => {
    const found = await look(pid);
    if (found === null || found.isBuried) return 'dead';
    if (found.start === null || start === null) return 'unknown';
    return found.start === start ? 'alive' : 'dead';
  };
