import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Lock } from '../../../../src/main/library/lock/lock';
import { createLockWorld, type LockProcess, type LockWorld } from '../../../support/lock-world';
import { createMemoryDisk } from '../../../support/memory-disk';

const RUNS = process.env.DATELINE_LONG === '1' ? 20_000 : 400;
const MINUTE = 60_000;

/** What one process does: asks for the lock until it has it, then writes now and then, until its end. */
interface Life {
  readonly machine: 'a' | 'b';
  readonly pace: number;
  readonly start: number;
  /** Between one write and the next. */
  readonly rhythm: number;
  readonly writes: number;
  readonly ends: 'releasing' | 'killed' | 'writing on';
  /** When its machine falls asleep, and for how long. */
  readonly sleepAt: number;
  readonly sleepFor: number;
  readonly killAt: number | null;
}

const life: fc.Arbitrary<Life> = fc.record({
  machine: fc.constantFrom('a', 'b'),
  pace: fc.double({ min: 0.97, max: 1.03, noNaN: true }),
  start: fc.nat(MINUTE),
  rhythm: fc.integer({ min: 50, max: 15_000 }),
  writes: fc.integer({ min: 1, max: 20 }),
  ends: fc.constantFrom('releasing', 'killed', 'writing on'),
  sleepAt: fc.nat(3 * MINUTE),
  sleepFor: fc.oneof(fc.constant(0), fc.nat(3 * MINUTE)),
  killAt: fc.option(fc.nat(3 * MINUTE)),
});

/** Mostly quick, now and then a share that thinks for half a minute. */
const delays = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.nat(20) },
    { weight: 3, arbitrary: fc.nat(2_000) },
    { weight: 1, arbitrary: fc.nat(30_000) },
  ),
  { minLength: 1, maxLength: 60 },
);

const from = (list: readonly number[]): (() => number) => {
  let next = 0;
  return () => list[next++ % list.length] ?? 0;
};

const NEVER_GIVE_UP = 30;

const take = async (process: LockProcess): Promise<Lock | null> => {
  for (let time = 0; time < NEVER_GIVE_UP; time += 1) {
    const answer = await process.acquire();
    if (answer.ok) return answer.lock;
    expect(answer).toHaveProperty('holder');
    await process.wait(3_000);
  }
  return null;
};

/** @param wrote is called at each instant at which the process may write */
const live = async (process: LockProcess, how: Life, wrote: (lock: Lock) => void): Promise<void> => {
  await process.wait(how.start);
  const lock = await take(process);
  if (lock === null) return;
  for (let write = 0; write < how.writes; write += 1) {
    if ((await lock.check()) === null) wrote(lock);
    await process.wait(how.rhythm);
  }
  if (how.ends === 'killed') process.kill();
  if (how.ends === 'releasing') await lock.release();
};

const disturb = async (world: LockWorld, process: LockProcess, { sleepAt, sleepFor, killAt }: Life): Promise<void> => {
  const observer = world.seat({ name: 'fate', machine: 'fate' });
  const steps = [
    { at: sleepAt, act: () => process.sleep(sleepFor) },
    { at: killAt ?? 0, act: () => killAt !== null && process.kill() },
  ].sort((a, b) => a.at - b.at);
  for (const { at, act } of steps) {
    await observer.wait(Math.max(0, at - world.now()));
    act();
  }
};

/** Whose turn it was to write, each turn once: A, B, A would mean that A wrote after B had taken over. */
const turns = (writers: readonly Lock[]): readonly Lock[] =>
  writers.filter((writer, i) => i === 0 || writers[i - 1] !== writer);

test('whatever machines, sleep, kills and slow shares do, no one writes after somebody else has begun to', async () => {
  let writes = 0;
  let handOvers = 0;
  const aRun = fc.asyncProperty(fc.array(life, { minLength: 2, maxLength: 4 }), delays, async (lives, list) => {
    const world = createLockWorld(createMemoryDisk(), from(list));
    const writers: Lock[] = [];
    for (const [i, how] of lives.entries()) {
      const process = world.seat({ name: `person ${i}`, machine: how.machine, pace: how.pace });
      void live(process, how, (lock) => writers.push(lock));
      void disturb(world, process, how);
    }
    await world.run(15 * MINUTE);
    writes += writers.length;
    handOvers += new Set(writers).size;
    expect(turns(writers).length).toBe(new Set(writers).size);
  });
  await fc.assert(aRun, { numRuns: RUNS });
  expect(writes).toBeGreaterThan(RUNS);
  expect(handOvers).toBeGreaterThan(RUNS);
}, 600_000);

test('a holder that wakes up just as it is given up has written its last, or keeps the lock', async () => {
  const waking = fc.record({ asleep: fc.integer({ min: 18_000, max: 29_000 }), late: fc.nat(1_500) });
  const slow = fc.array(fc.oneof(fc.nat(20), fc.nat(3_000)), { minLength: 1, maxLength: 40 });
  let overtaken = 0;
  const aRun = fc.asyncProperty(waking, slow, async ({ asleep, late }, list) => {
    const delay = from(list);
    let isSlow = false;
    const world = createLockWorld(createMemoryDisk(), () => (isSlow ? delay() : 1));
    const writers: Lock[] = [];
    const often = { rhythm: 100, writes: 400, start: 0, ends: 'writing on', machine: 'a', pace: 1 } as const;
    const holder = world.seat({ name: 'holder', machine: 'a' });
    void live(holder, { ...often, sleepAt: 0, sleepFor: 0, killAt: null }, (lock) => writers.push(lock));
    await world.run(2_000);
    isSlow = true;
    holder.sleep(asleep);
    const taker = world.seat({ name: 'taker', machine: 'b' });
    void live(taker, { ...often, start: late, sleepAt: 0, sleepFor: 0, killAt: null }, (lock) => writers.push(lock));
    await world.run(2 * MINUTE);
    if (new Set(writers).size === 2) overtaken += 1;
    expect(turns(writers).length).toBe(new Set(writers).size);
  });
  await fc.assert(aRun, { numRuns: RUNS });
  expect(overtaken).toBeGreaterThan(RUNS / 20);
}, 600_000);

test('two or three that find a dead holder at one instant: one takes over, the others are told of it', async () => {
  const askers = fc.integer({ min: 2, max: 3 });
  const quick = fc.array(fc.nat(30), { minLength: 1, maxLength: 90 });
  const aRun = fc.asyncProperty(askers, quick, fc.boolean(), async (count, list, sameMachine) => {
    const world = createLockWorld(createMemoryDisk(), from(list));
    const dead = world.seat({ name: 'dead', machine: 'a' });
    const first = dead.acquire();
    await world.run(MINUTE);
    expect(await first).toMatchObject({ ok: true });
    dead.kill();
    const machineOf = (i: number): string => (sameMachine ? 'a' : `m${i}`);
    const all = Array.from({ length: count }, (_, i) => world.seat({ name: `${i}`, machine: machineOf(i) }));
    const answers = all.map((one) => one.acquire());
    await world.run(world.now() + 2 * MINUTE);
    const taken = await Promise.all(answers);
    expect(taken.filter((answer) => answer.ok)).toHaveLength(1);
    expect(taken.filter((answer) => 'holder' in answer)).toHaveLength(count - 1);
  });
  await fc.assert(aRun, { numRuns: RUNS });
}, 600_000);

test('a holder that is awake and whose disk answers within a second is never taken over from', async () => {
  const quick = fc.array(fc.nat(900), { minLength: 1, maxLength: 60 });
  const aRun = fc.asyncProperty(quick, fc.nat(20_000), async (list, late) => {
    const world = createLockWorld(createMemoryDisk(), from(list));
    const holder = world.seat({ name: 'holder', machine: 'a' });
    const first = holder.acquire();
    await world.run(MINUTE);
    const answer = await first;
    if (!answer.ok) throw new Error('an empty library has no holder');
    let lost = false;
    answer.lock.onLost(() => {
      lost = true;
    });
    const other = world.seat({ name: 'other', machine: 'b' });
    const asked = other.wait(late).then(() => other.acquire());
    await world.run(world.now() + 4 * MINUTE);
    expect(await asked).toMatchObject({ ok: false, holder: { person: 'holder', machine: 'a' } });
    expect(lost).toBe(false);
  });
  await fc.assert(aRun, { numRuns: RUNS / 4 });
}, 600_000);
