import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { memoryGround, realGround, runScenario, type Tally } from '../../support/fault-round';
import { SCENARIOS } from '../../support/fault-scenarios';
import type { Fault } from '../../support/faulty-disk';

/** In milliseconds: a busy machine may take its time. */
const TIMEOUT = 120_000;

let all: Tally = { faults: 0, starts: 0 };

const count = (tally: Tally): void => {
  all = { faults: all.faults + tally.faults, starts: all.starts + tally.starts };
  expect(tally.faults).toBeGreaterThan(5);
};

afterAll(() => {
  process.stdout.write(
    `  ${all.faults} faults injected into ${SCENARIOS.length} operations, ${all.starts} disks looked at afterwards\n`,
  );
});

test.each(SCENARIOS)(
  '$name loses nothing at whatever call the disk fails, forgets or stops',
  { timeout: TIMEOUT },
  async (scenario) => {
    count(await runScenario(scenario, memoryGround()));
  },
);

/** The faults that leave most behind; the rest is the same through the same calls. */
const ON_THE_REAL_DISK: readonly Fault[] = [
  { kind: 'short-write' },
  { kind: 'once', reason: 'io-error' },
  { kind: 'crash' },
];

const SHARED_MEMORY = '/dev/shm';

test.each(SCENARIOS.filter(({ name }) => /save after|throwing|bringing|damaged|creating/u.test(name)))(
  'on the real disk too, $name loses nothing',
  async (scenario) => {
    // In memory where there is such a place: a flush of a real disk takes as long as everything else together.
    const root = await mkdtemp(join(existsSync(SHARED_MEMORY) ? SHARED_MEMORY : tmpdir(), 'dateline-faults-'));
    onTestFinished(() => rm(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 }));
    count(await runScenario(scenario, realGround(root), ON_THE_REAL_DISK));
  },
);
