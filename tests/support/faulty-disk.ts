/** A disk that goes wrong at a chosen call: refuses it once or from then on, writes a part only, or stops as when the machine dies. */
import { type Disk, DiskError, type DiskReason, type FreshFile } from '../../src/main/library/disk';

export const REFUSALS = ['disk-full', 'io-error', 'read-only', 'no-permission', 'too-many-files', 'in-use'] as const;

export type Fault =
  /** That call alone, whatever it is. */
  | { readonly kind: 'once'; readonly reason: DiskReason }
  /** That call and all later ones that change something; `io-error` and `too-many-files` hinder reading too. */
  | { readonly kind: 'lasting'; readonly reason: DiskReason }
  /** Half of the bytes, then no room is left for any more. */
  | { readonly kind: 'short-write' }
  /** Nothing reaches the disk from that call on. After the call before it is the same moment. */
  | { readonly kind: 'crash' };

export const FAULTS: readonly Fault[] = [
  ...REFUSALS.map((reason) => ({ kind: 'once', reason }) as const),
  ...REFUSALS.map((reason) => ({ kind: 'lasting', reason }) as const),
  { kind: 'short-write' },
  { kind: 'crash' },
];

/** For long operations made of steps that were put through all of them: those that leave most behind. */
export const TELLING_FAULTS: readonly Fault[] = [
  { kind: 'once', reason: 'io-error' },
  { kind: 'once', reason: 'in-use' },
  { kind: 'lasting', reason: 'read-only' },
  { kind: 'short-write' },
  { kind: 'crash' },
];

/** For what is long even then: one of each kind. */
export const FEW_FAULTS: readonly Fault[] = [
  { kind: 'once', reason: 'io-error' },
  { kind: 'lasting', reason: 'read-only' },
  { kind: 'crash' },
];

export const describeFault = (fault: Fault): string =>
  'reason' in fault ? `${fault.kind} ${fault.reason}` : fault.kind;

export interface FaultyDisk {
  readonly disk: Disk;
  /** From now on calls are counted, and the `at`th (the first is 1) goes wrong. */
  arm(fault: Fault, at: number): void;
  /** All is well from now on. @returns whether the fault has struck */
  heal(): boolean;
}

type Effect = 'read' | 'change';

const HINDERS_READING: ReadonlySet<DiskReason> = new Set(['io-error', 'too-many-files']);

/** What a call may expect: to be let through, refused, or cut short. */
type Verdict = DiskReason | 'short' | null;

export const createFaultyDisk = (disk: Disk): FaultyDisk => {
  let armed: { readonly fault: Fault; readonly at: number } | null = null;
  let calls = 0;

  const judge = (effect: Effect, isWrite: boolean): Verdict => {
    if (armed === null) return null;
    const { fault, at } = armed;
    // A crash before a read is the same as one before the next change; short writes are counted by writes alone.
    const counts = fault.kind === 'crash' ? effect === 'change' : fault.kind === 'short-write' ? isWrite : true;
    if (counts) calls += 1;
    if (calls < at) return null;
    if (fault.kind === 'crash') return 'io-error';
    if (fault.kind === 'once') return counts && calls === at ? fault.reason : null;
    if (fault.kind === 'short-write') return isWrite ? 'short' : null;
    return effect === 'change' || HINDERS_READING.has(fault.reason) ? fault.reason : null;
  };

  const call = async <T>(effect: Effect, path: string, work: () => Promise<T>): Promise<T> => {
    const verdict = judge(effect, false);
    if (verdict !== null && verdict !== 'short') throw new DiskError(verdict, path);
    return work();
  };

  const write = async (fresh: FreshFile, path: string, bytes: Uint8Array): Promise<void> => {
    const verdict = judge('change', true);
    if (verdict === 'short') await fresh.write(bytes.subarray(0, bytes.length / 2));
    if (verdict !== null) throw new DiskError(verdict === 'short' ? 'disk-full' : verdict, path);
    await fresh.write(bytes);
  };

  const freshFile = (fresh: FreshFile, path: string): FreshFile => ({
    write: (bytes) => write(fresh, path, bytes),
    sync: () => call('change', path, fresh.sync),
    stamp: () => call('read', path, fresh.stamp),
    // A handle is given back whatever the disk says, else a test on the real one would run out of them.
    close: async () => {
      await fresh.close();
      await call('read', path, async () => undefined);
    },
  });

  return {
    arm: (fault, at) => {
      armed = { fault, at };
      calls = 0;
    },
    heal: () => {
      const struck = armed !== null && calls >= armed.at;
      armed = null;
      return struck;
    },
    disk: {
      ...disk,
      read: (path) => call('read', path, () => disk.read(path)),
      stat: (path) => call('read', path, () => disk.stat(path)),
      stats: (paths) => call('read', paths[0] ?? '', () => disk.stats(paths)),
      list: (folder) => call('read', folder, () => disk.list(folder)),
      createFile: (path) => call('change', path, async () => freshFile(await disk.createFile(path), path)),
      rename: (from, to) => call('change', to, () => disk.rename(from, to)),
      link: (from, to) => call('change', to, () => disk.link(from, to)),
      remove: (path) => call('change', path, () => disk.remove(path)),
      removeFolder: (path) => call('change', path, () => disk.removeFolder(path)),
      makeFolder: (path) => call('change', path, () => disk.makeFolder(path)),
      syncFolder: (path, newest) => call('change', path, () => disk.syncFolder(path, newest)),
    },
  };
};
