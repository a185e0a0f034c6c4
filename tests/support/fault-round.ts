/** Puts an operation through every fault at every call, and looks each time at what a healthy start finds on the disk. */
import type { ArticleId } from '#shared/article/identity';
import type { Disk } from '../../src/main/library/disk';
import type { Library } from '../../src/main/library/library';
import type { Ground, Place } from './fault-ground';
import { type Expectation, judge } from './fault-judge';
import { openSession } from './fault-session';
import { createFaultyDisk, describeFault, FAULTS, type Fault } from './faulty-disk';
import { granted, openAt, tickingClock } from './library-desk';

/** What a library holds, a line an article, such as `desk: Tít` or `trash: Tít [review]`, sorted. */
export type Sketch = readonly string[];

export interface Scene {
  readonly library: Library;
  /** The one that goes wrong. */
  readonly disk: Disk;
  /** The same one as another program sees it, for which nothing goes wrong. */
  readonly beside: Disk;
}

/** What whoever asked was told. */
export interface Told {
  /** That it is done. */
  readonly ok: boolean;
  /** All that may be found after it; where it is left out, the new state once it is done, and else any. */
  readonly states?: readonly Sketch[];
}

/** A healthy start on what was left, looked at once more by the scenario itself. */
export interface After extends Place {
  readonly library: Library;
  readonly isDone: boolean;
}

export interface Staged {
  /** The library was opened on the disk before anything went wrong. May be called again, once the disk is healed. */
  readonly act: (scene: Scene) => Promise<Told>;
  /** All that may be found afterwards: the old state first, the new one last. */
  readonly states: readonly Sketch[];
  /** Those whose own copy was bad or gone to begin with: of no other may a start say that it had to be recovered. */
  readonly damaged?: readonly ArticleId[];
  /** When the session is at work, where the day counts. */
  readonly at?: string;
  /** Anything more that must hold whenever the library is opened anew. */
  readonly check?: (after: After) => Promise<void>;
}

export interface Scenario {
  readonly name: string;
  /** All of them where it is left out. */
  readonly faults?: readonly Fault[];
  /** Prepares a healthy library, once for all cases, each of which is played on a copy; the disk lets a test spoil files. */
  readonly stage: (library: Library, disk: Disk) => Promise<Staged>;
}

export interface Tally {
  readonly faults: number;
  /** Disks that no start had looked at before. */
  readonly starts: number;
}

/** One scenario as it stands before a case. */
interface Round {
  readonly staged: Staged;
  readonly ground: Ground;
  /** The articles that were there before. */
  readonly residents: ReadonlySet<ArticleId>;
  /** What was looked at already, with what was expected of it: most faults leave what another one left. */
  readonly seen: Set<string>;
}

const allowedBy = ({ states }: Staged, told: Told): readonly Sketch[] =>
  told.states ?? (told.ok ? states.slice(-1) : states);

/** @returns how many of the disks had to be looked at */
const judgeAll = async (round: Round, places: readonly Place[], told: Told, fault: Fault): Promise<number> => {
  const { staged, residents, seen } = round;
  const expectation: Expectation = {
    staged,
    residents,
    allowed: allowedBy(staged, told),
    isDone: told.ok,
    // A disk that stays refusing keeps what a write had begun, and that may be all there is of an article being born.
    mayBeCutOff: fault.kind !== 'once',
  };
  let starts = 0;
  for (const place of places) {
    const { staged: _, residents: __, ...asked } = expectation;
    const key = `${JSON.stringify(asked)} ${place.contents}`;
    if (place.contents !== null && seen.has(key)) continue;
    seen.add(key);
    starts += 1;
    await judge(place, expectation);
  }
  return starts;
};

interface Outcome {
  /** Where the fault has not struck, the operation has no more calls. */
  readonly struck: boolean;
  readonly starts: number;
}

/** What is told as done survives a power cut, also where it had to be tried again in the same session on the healed disk. */
const runCase = async (round: Round, ground: Ground, fault: Fault, at: number): Promise<Outcome> => {
  const { staged } = round;
  const faulty = createFaultyDisk(ground.disk);
  const disk = ground.dress(faulty.disk);
  const library = await openSession(ground.folder, disk, staged.at);
  const scene = { library, disk, beside: ground.dress(ground.disk) };
  faulty.arm(fault, at);
  const told = await staged.act(scene);
  const remains = await ground.remains(fault.kind === 'crash' || told.ok);
  const struck = faulty.heal();
  let starts = await judgeAll(round, remains, told, fault);
  if (fault.kind === 'crash' || told.ok) return { struck, starts };
  const toldAgain = await staged.act(scene);
  granted(toldAgain);
  starts += await judgeAll(round, await ground.remains(true), toldAgain, { kind: 'once', reason: 'io-error' });
  return { struck, starts };
};

const stage = async (scenario: Scenario, ground: Ground): Promise<Round> => {
  const disk = ground.dress(ground.disk);
  const { library: healthy } = granted(await openAt(ground.folder, disk, tickingClock()));
  const staged = await scenario.stage(healthy, disk);
  await healthy.close();
  const [onDesk, inTrash] = [healthy.list().summaries, (await healthy.listTrash()).articles];
  const residents = new Set([...onDesk, ...inTrash.map(({ summary }) => summary)].map(({ id }) => id));
  return { staged, ground, residents, seen: new Set() };
};

/** Every fault at every call. @param ground an empty one */
export const runScenario = async (
  scenario: Scenario,
  ground: Ground,
  faults: readonly Fault[] = scenario.faults ?? FAULTS,
): Promise<Tally> => {
  const round = await stage(scenario, ground);
  const tally = { faults: 0, starts: 0 };
  for (const fault of faults) {
    for (let at = 1, struck = true; struck; at += 1) {
      const outcome = await runCase(round, await ground.copy(), fault, at).catch((error: unknown) => {
        throw new Error(`${scenario.name}: ${describeFault(fault)} at call ${at}`, { cause: error });
      });
      struck = outcome.struck;
      tally.faults += struck ? 1 : 0;
      tally.starts += outcome.starts;
    }
  }
  return tally;
};
