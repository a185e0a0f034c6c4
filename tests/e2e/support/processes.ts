/** The processes of a running app: a window that is killed must not leave its helpers behind, and nobody else's may be hit. */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** A process, and when it was born: numbers are given out again. */
export interface Process {
  readonly pid: number;
  /** In the kernel's ticks; null where there is no /proc to look into. */
  readonly born: string | null;
}

interface Facts {
  readonly state: string;
  readonly parent: number;
  readonly born: string;
}

/** @returns null where there is no such process, or no /proc. */
const look = (pid: number): Facts | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything, so the fields are counted from its end; see proc(5).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', parent: Number(fields[1]), born: fields[19] ?? '' };
  } catch {
    return null;
  }
};

const allPids = (): readonly number[] => {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
};

/** The process and all that it has started, and those in their turn. Where there is no /proc: the process alone. */
export const familyOf = (pid: number): readonly Process[] => {
  const children = new Map<number, Process[]>();
  for (const child of allPids()) {
    const facts = look(child);
    if (facts === null) continue;
    children.set(facts.parent, [...(children.get(facts.parent) ?? []), { pid: child, born: facts.born }]);
  }
  const family: Process[] = [{ pid, born: look(pid)?.born ?? null }];
  for (const member of family) family.push(...(children.get(member.pid) ?? []));
  return family;
};

/** A process that only waits to be buried counts as dead, and so does one whose number somebody else has by now. */
const isAlive = ({ pid, born }: Process): boolean => {
  const facts = look(pid);
  return facts !== null && facts.born === born && facts.state !== 'Z' && facts.state !== 'X';
};

const strike = (member: Process): void => {
  if (member.born !== null && !isAlive(member)) return;
  try {
    process.kill(member.pid, 'SIGKILL');
  } catch {
    // It was faster.
  }
};

/** As a power cut does it: the first process first, without a word of warning. Ends when all are dead. */
export const killAll = async (family: readonly Process[]): Promise<void> => {
  for (const member of family) strike(member);
  while (family.some(isAlive)) await wait(5);
};
