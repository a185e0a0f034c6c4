/** The processes of a running app: a window that is killed must not leave its helpers behind. */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

interface ProcessFacts {
  readonly state: string;
  readonly parent: number;
}

/** @returns null where there is no such process, or no /proc to look into. */
const look = (pid: number): ProcessFacts | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything, so the fields are counted from its end.
    const [state = '', parent = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state, parent: Number(parent) };
  } catch {
    return null;
  }
};

/** The process and all that it has started, and those in their turn. Where there is no /proc: the process alone. */
export const familyOf = (pid: number): readonly number[] => {
  let names: readonly string[] = [];
  try {
    names = readdirSync('/proc');
  } catch {
    return [pid];
  }
  const children = new Map<number, number[]>();
  for (const child of names.map(Number).filter(Number.isInteger)) {
    const parent = look(child)?.parent;
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), child]);
  }
  const family = [pid];
  for (const member of family) family.push(...(children.get(member) ?? []));
  return family;
};

/** A process that only waits to be buried counts as dead. */
const isAlive = (pid: number): boolean => {
  const facts = look(pid);
  return facts !== null && facts.state !== 'Z' && facts.state !== 'X';
};

const strike = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It was faster.
  }
};

/** As a power cut does it: the first process first, without a word of warning. Ends when all are dead. */
export const killAll = async (family: readonly number[]): Promise<void> => {
  for (const member of family) strike(member);
  while (family.some(isAlive)) await wait(5);
};
