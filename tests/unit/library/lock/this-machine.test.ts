import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { machineIn } from '../../../../src/main/library/lock/machine';
import { lifeIn, systemProcesses } from '../../../../src/main/library/lock/process-life';
import { createSleepAwareClock } from '../../../../src/main/library/lock/sleep-aware-clock';
import { temporaryFolder } from '../../../support/library-desk';

test('a machine keeps its id, and makes a new one where the file is damaged', async () => {
  const folder = await temporaryFolder();
  const first = await machineIn(join(folder, 'home'));
  expect(await machineIn(join(folder, 'home'))).toEqual(first);
  await writeFile(join(folder, 'home', 'machine-id'), 'x');
  const other = await machineIn(join(folder, 'home'));
  expect(other).toEqual({ name: first.name, id: expect.stringMatching(/^[0-9a-f-]{36}$/u) });
  expect(await machineIn(join(folder, 'home'))).toEqual(other);
  // A file where the folder should be: nothing can be kept.
  expect((await machineIn(join(folder, 'home', 'machine-id'))).id).toMatch(/^[0-9a-f-]{36}$/u);
});

test('a process is known by its number and its start', async () => {
  const life = lifeIn(systemProcesses);
  const own = await systemProcesses.look(process.pid);
  expect(await life(process.pid, own?.start ?? null)).toBe(own?.start ? 'alive' : 'unknown');
  expect(await life(2 ** 22 + 1, 'any')).toBe('dead');
  const table = (start: string | null, isBuried = false) => lifeIn({ look: async () => ({ start, isBuried }) });
  expect(await table('boot/2')(7, 'boot/1')).toBe('dead');
  expect(await table('boot/1')(7, 'boot/1')).toBe('alive');
  expect(await table('boot/1', true)(7, 'boot/1')).toBe('dead');
  expect(await table(null)(7, 'boot/1')).toBe('unknown');
  expect(await table('boot/1')(7, null)).toBe('unknown');
});

test('the stopwatch counts sleep, and a clock that is set back or forward never turns it back', () => {
  let [steady, wall] = [100, 1_000_000];
  const elapsed = createSleepAwareClock({ steady: () => steady, wall: () => wall });
  steady += 5;
  wall += 5;
  expect(elapsed()).toBe(5);
  wall += 3_600_000;
  expect(elapsed()).toBe(3_600_005);
  wall -= 9_000_000;
  steady += 10;
  expect(elapsed()).toBe(3_600_015);
});
