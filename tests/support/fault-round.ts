/** Puts an operation through every fault at every call, and looks each time at what a healthy start finds on the disk. */
import { cp, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Disk } from '../../src/main/library/disk';
import type { Library } from '../../src/main/library/library';
import { createNodeDisk } from '../../src/main/library/node-disk';
import { createFaultyDisk, describeFault, FAULTS, type Fault } from './faulty-disk';
import { granted, headlineOf, mustOpen } from './library-desk';
import { createMemoryDisk, type MemoryDisk, TEARS } from './memory-disk';

/** What a library holds, a line an article, such as `desk: Tít` or `trash: Tít`, sorted. */
export type Sketch = readonly string[];

export interface Staged {
  /** Resolves to whether it was told that it is done. The library was opened on the disk before anything went wrong. */
  readonly act: (at: { readonly library: Library; readonly disk: Disk }) => Promise<{ readonly ok: boolean }>;
  /** All that may be found afterwards: the old state first, the new one last. */
  readonly states: readonly Sketch[];
  /** What may be found once it was tried again; where it is left out, the new state alone. */
  readonly retried?: readonly Sketch[];
  /** Anything more that must hold of the library whenever it is opened anew. */
  readonly check?: (after: Library, isDone: boolean) => Promise<void>;
}

export interface Scenario {
  readonly name: string;
  /** Prepares a healthy library, once for all cases, each of which is played on a copy; the disk lets a test spoil files. */
  readonly stage: (library: Library, disk: Disk) => Promise<Staged>;
}

/** A library's folder on a disk. */
export interface Place {
  readonly folder: string;
  readonly disk: Disk;
}

/** Where a case is played, and the states in which the disk may be found later. */
export interface Ground extends Place {
  /** Another one just like it: a case that is played on it changes nothing here. */
  readonly copy: () => Promise<Ground>;
  /** As another start finds it, after the process or the machine died; never the place itself, which the first session goes on using. */
  readonly remains: (fault: Fault) => Promise<readonly Place[]>;
}

/** Each state but once: most power cuts leave what another one leaves. */
const distinct = (disks: readonly MemoryDisk[]): readonly MemoryDisk[] => [
  ...new Map(disks.map((disk) => [disk.contents(), disk])).values(),
];

const asItIs = (memory: MemoryDisk): MemoryDisk => memory.powerCut(memory.unflushed(), 'complete');

export const memoryGround = (memory = createMemoryDisk(), folder = '/desk'): Ground => ({
  folder,
  disk: memory,
  copy: async () => memoryGround(asItIs(memory), folder),
  remains: async ({ kind }) => {
    const kept = kind === 'crash' ? [...Array(memory.unflushed() + 1).keys()] : [];
    const cuts = kept.flatMap((names) => TEARS.map((tear) => memory.powerCut(names, tear)));
    return distinct([asItIs(memory), ...cuts]).map((disk) => ({ folder, disk }));
  },
});

/** On the real disk, where a process may die but the power stays on. @param root a folder for all the copies */
export const realGround = (root: string, folder = join(root, 'library')): Ground => {
  const disk = createNodeDisk();
  const copyFolder = async (): Promise<string> => {
    const to = join(await mkdtemp(join(root, 'copy-')), 'library');
    await cp(folder, to, { recursive: true, preserveTimestamps: true });
    return to;
  };
  return {
    folder,
    disk,
    copy: async () => realGround(root, await copyFolder()),
    remains: async () => [{ folder: await copyFolder(), disk }],
  };
};

const sketch = async (library: Library): Promise<Sketch> => {
  const onDesk = await Promise.all(
    library.list().summaries.map(async ({ id }) => `desk: ${headlineOf(granted(await library.open(id)).article)}`),
  );
  const { articles, damaged } = await library.listTrash();
  expect(damaged).toEqual([]);
  return [...onDesk, ...articles.map(({ summary }) => `trash: ${summary.headline}`)].sort();
};

interface Expectation {
  readonly staged: Staged;
  readonly allowed: readonly Sketch[];
  readonly isDone: boolean;
}

const listed = (library: Library): Sketch =>
  library
    .list()
    .summaries.map(({ headline }) => `desk: ${headline}`)
    .sort();

/** A start on a healthy disk: it opens, everything in it is whole, and it is one of the states that may be. */
const judge = async ({ folder, disk }: Place, { staged, allowed, isDone }: Expectation): Promise<void> => {
  const library = await mustOpen(folder, disk);
  expect(library.list().damaged).toEqual([]);
  const onDesk = listed(library);
  const found = await sketch(library);
  expect(allowed.map((state) => state.join('\n'))).toContain(found.join('\n'));
  expect(onDesk).toEqual(found.filter((line) => line.startsWith('desk')));
  const nothing = { damaged: [], inBoth: [], damagedPhotos: [], missingPhotos: [], damagedRevisions: [] };
  expect(granted(await library.verify())).toMatchObject(nothing);
  await staged.check?.(library, isDone);
};

const newState = ({ states }: Staged): readonly Sketch[] => states.slice(-1);

interface Outcome {
  /** Where the fault has not struck, the operation has no more calls. */
  readonly struck: boolean;
  /** Starts that were looked at. */
  readonly starts: number;
}

const runCase = async (staged: Staged, ground: Ground, fault: Fault, at: number): Promise<Outcome> => {
  const faulty = createFaultyDisk(ground.disk);
  const library = await mustOpen(ground.folder, faulty.disk);
  faulty.arm(fault, at);
  const { ok: isDone } = await staged.act({ library, disk: faulty.disk });
  const remains = await ground.remains(fault);
  const struck = faulty.heal();
  const allowed = isDone ? newState(staged) : staged.states;
  for (const place of remains) await judge(place, { staged, allowed, isDone });
  if (fault.kind !== 'crash' && !isDone) await tryAgain(ground, staged, { library, disk: faulty.disk }, fault);
  return { struck, starts: remains.length };
};

/** In the same session, on the healed disk: now it is done. */
const tryAgain = async (ground: Ground, staged: Staged, at: Parameters<Staged['act']>[0], fault: Fault) => {
  expect(await staged.act(at), 'tried again on the healed disk').toMatchObject({ ok: true });
  for (const place of await ground.remains(fault)) {
    await judge(place, { staged, allowed: staged.retried ?? newState(staged), isDone: true });
  }
};

export interface Tally {
  readonly faults: number;
  readonly starts: number;
}

/** Every fault at every call. @param ground an empty one */
export const runScenario = async (
  scenario: Scenario,
  ground: Ground,
  faults: readonly Fault[] = FAULTS,
): Promise<Tally> => {
  const healthy = await mustOpen(ground.folder, ground.disk);
  const staged = await scenario.stage(healthy, ground.disk);
  await healthy.close();
  const tally = { faults: 0, starts: 0 };
  for (const fault of faults) {
    for (let at = 1, struck = true; struck; at += 1) {
      const outcome = await runCase(staged, await ground.copy(), fault, at).catch((error: unknown) => {
        throw new Error(`${scenario.name}: ${describeFault(fault)} at call ${at}`, { cause: error });
      });
      struck = outcome.struck;
      tally.faults += struck ? 1 : 0;
      tally.starts += outcome.starts;
    }
  }
  return tally;
};
