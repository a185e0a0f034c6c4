/** The claim that is made of each scenario, and how many faults it was held against. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { type Dress, memoryGround, realGround } from './fault-ground';
import { runScenario, type Scenario, type Tally } from './fault-round';
import type { Fault } from './faulty-disk';

/** In milliseconds: a busy machine may take its time. */
const TIMEOUT = 120_000;

export interface Claims {
  /** Every fault at every call, on a disk in memory. */
  inMemory(scenarios: readonly Scenario[], faults?: readonly Fault[]): void;
  /** The faults that leave most behind; the rest is the same through the same calls. */
  onTheRealDisk(scenarios: readonly Scenario[]): void;
}

const ON_THE_REAL_DISK: readonly Fault[] = [
  { kind: 'short-write' },
  { kind: 'once', reason: 'io-error' },
  { kind: 'crash' },
];

const SHARED_MEMORY = '/dev/shm';

/** In memory where there is such a place: a flush of a real disk takes as long as everything else together. */
const realFolder = async (): Promise<string> => {
  const root = await mkdtemp(join(existsSync(SHARED_MEMORY) ? SHARED_MEMORY : tmpdir(), 'dateline-faults-'));
  onTestFinished(() => rm(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 }));
  return root;
};

/** Registers tests; at the end it says how many faults there were in all. @param dressFor how the library in a folder is read and written */
export const createClaims = (dressFor: (folder: string) => Dress = () => (disk) => disk): Claims => {
  let all: Tally = { faults: 0, starts: 0 };
  let operations = 0;

  const count = ({ faults, starts }: Tally): void => {
    all = { faults: all.faults + faults, starts: all.starts + starts };
    expect(faults).toBeGreaterThan(5);
  };

  afterAll(() => {
    process.stdout.write(
      `  ${all.faults} faults injected into ${operations} operations, which left ${all.starts} different disks to start from\n`,
    );
  });

  return {
    inMemory: (scenarios, faults) => {
      operations += scenarios.length;
      test.each(scenarios)(
        '$name loses nothing at whatever call the disk fails, forgets or stops',
        { timeout: TIMEOUT },
        async (scenario) => count(await runScenario(scenario, memoryGround(dressFor('/desk')), faults)),
      );
    },
    onTheRealDisk: (scenarios) => {
      test.each(scenarios)('on the real disk too, $name loses nothing', { timeout: TIMEOUT }, async (scenario) =>
        count(await runScenario(scenario, realGround(await realFolder(), dressFor), ON_THE_REAL_DISK)),
      );
    },
  };
};
