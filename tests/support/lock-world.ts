/**
 * A newsroom of machines in virtual time, for trying the lock: each step on the shared disk takes as long as the test says, computers
 * fall asleep and wake, processes are killed, and clocks do not run alike.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Disk, FreshFile } from '../../src/main/library/disk';
import { acquireLock } from '../../src/main/library/lock/acquire-lock';
import type { LockParts } from '../../src/main/library/lock/lock';
import type { Life } from '../../src/main/library/lock/process-life';

export interface Seat {
  readonly name: string;
  /** Seats of one machine can tell whether each other's process lives. */
  readonly machine: string;
  /** How fast its clock runs; 1 is right. */
  readonly pace?: number;
}

export interface LockProcess {
  readonly parts: LockParts;
  readonly acquire: () => ReturnType<typeof acquireLock>;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly kill: () => void;
  /** The whole machine stands still; its clock goes on. */
  readonly sleep: (milliseconds: number) => void;
}

export interface LockWorld {
  readonly seat: (seat: Seat) => LockProcess;
  /** Milliseconds since the beginning. */
  readonly now: () => number;
  /** Lets time go by until nothing more happens or the time is up. */
  readonly run: (until?: number) => Promise<void>;
}

interface Body {
  isDead: boolean;
  asleepUntil: number;
}

interface Happening {
  readonly at: number;
  readonly order: number;
  readonly body: Body;
  readonly go: () => void;
}

/** @param delay milliseconds that the next step on the disk takes, half of them before it happens */
export const createLockWorld = (shared: Disk, delay: () => number): LockWorld => {
  let now = 0;
  let orders = 0;
  let pids = 100;
  const agenda: Happening[] = [];
  const bodies = new Map<number, Body>();

  const plan = (body: Body, at: number, go: () => void): Happening => {
    orders += 1;
    const happening = { at, order: orders, body, go };
    agenda.push(happening);
    return happening;
  };

  const next = (): Happening | undefined => {
    agenda.sort((a, b) => a.at - b.at || a.order - b.order);
    return agenda.shift();
  };

  const run = async (until = Number.POSITIVE_INFINITY): Promise<void> => {
    await nextTurn();
    for (let one = next(); one; one = next()) {
      if (one.at > until) {
        agenda.push(one);
        now = until;
        return;
      }
      now = Math.max(now, one.at);
      if (one.body.isDead) continue;
      if (one.body.asleepUntil > now) plan(one.body, one.body.asleepUntil, one.go);
      else {
        one.go();
        await nextTurn();
      }
    }
  };

  const seat = ({ name, machine, pace = 1 }: Seat): LockProcess => {
    const body: Body = { isDead: false, asleepUntil: 0 };
    pids += 1;
    const pid = pids;
    bodies.set(pid, body);
    const wait = (milliseconds: number): Promise<void> =>
      new Promise((resolve) => void plan(body, now + milliseconds / pace, resolve));

    const slow =
      <A extends readonly unknown[], T>(step: (...args: A) => Promise<T>) =>
      async (...args: A): Promise<T> => {
        const time = delay();
        await wait(time / 2);
        try {
          return await step(...args);
        } finally {
          await wait(time / 2);
        }
      };

    const slowFile = (file: FreshFile): FreshFile => ({
      write: slow(file.write),
      sync: slow(file.sync),
      stamp: file.stamp,
      close: file.close,
    });

    const every = (milliseconds: number, step: () => void): (() => void) => {
      let isStopped = false;
      const again = (): void =>
        void plan(body, now + milliseconds / pace, () => {
          if (isStopped) return;
          step();
          again();
        });
      again();
      return () => {
        isStopped = true;
      };
    };

    const life = async (other: number): Promise<Life> => {
      const found = bodies.get(other);
      return found === undefined || found.isDead ? 'dead' : 'alive';
    };

    const parts: LockParts = {
      folder: '/library',
      claimant: { machine: { name: machine, id: machine }, person: name, pid, processStart: `${pid}` },
      clock: { now: () => new Date(now), elapsed: () => now * pace },
      wait,
      every,
      life,
      disk: {
        ...shared,
        read: slow(shared.read),
        list: slow(shared.list),
        createFile: slow(async (path: string) => slowFile(await shared.createFile(path))),
        rename: slow(shared.rename),
        link: slow(shared.link),
        remove: slow(shared.remove),
        syncFolder: slow(shared.syncFolder),
      },
    };
    return {
      parts,
      wait,
      acquire: () => acquireLock(parts),
      kill: () => {
        body.isDead = true;
      },
      sleep: (milliseconds) => {
        body.asleepUntil = now + milliseconds;
      },
    };
  };

  return { seat, now: () => now, run };
};
