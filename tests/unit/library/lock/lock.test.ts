import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DiskError } from '../../../../src/main/library/disk';
import { acquireLock } from '../../../../src/main/library/lock/acquire-lock';
import type { Lock, LockParts } from '../../../../src/main/library/lock/lock';
import { takeLock, withLock } from '../../../../src/main/library/lock/take-lock';
import { createNodeDisk } from '../../../../src/main/library/node-disk';
import { createFailingDisk } from '../../../support/failing-disk';
import { temporaryFolder } from '../../../support/library-desk';
import { createLockWorld, type LockProcess, type LockWorld } from '../../../support/lock-world';
import { createMemoryDisk } from '../../../support/memory-disk';

const SECOND = 1_000;

const newsroom = () => {
  const disk = createMemoryDisk();
  const world = createLockWorld(disk, () => 2);
  return { disk, world, a: world.seat({ name: 'Lê Hạnh', machine: 'a' }), b: world.seat({ name: 'Ba', machine: 'b' }) };
};

/** @returns the answer, and how many seconds it took */
const ask = async (world: LockWorld, process: LockProcess) => {
  const start = world.now();
  let end = start;
  const asked = process.acquire().then((answer) => {
    end = world.now();
    return answer;
  });
  await world.run(start + 120 * SECOND);
  return { answer: await asked, seconds: (end - start) / SECOND };
};

const mustTake = async (world: LockWorld, process: LockProcess): Promise<Lock> => {
  const { answer } = await ask(world, process);
  if (!answer.ok) throw new Error('refused');
  return answer.lock;
};

const later = async <T>(world: LockWorld, step: Promise<T>, seconds = 60): Promise<T> => {
  await world.run(world.now() + seconds * SECOND);
  return step;
};

test('an empty library is locked at once, and says by whom and since when', async () => {
  const { world, a } = newsroom();
  const { answer, seconds } = await ask(world, a);
  expect(answer).toMatchObject({ ok: true, lock: { holder: { person: 'Lê Hạnh', machine: 'a' } } });
  expect(seconds).toBeLessThan(1);
});

test('a lock given back is free for anybody at once', async () => {
  const { world, a, b } = newsroom();
  const lock = await mustTake(world, a);
  await later(world, lock.release());
  expect(await lock.check()).toBe('closed');
  const { answer, seconds } = await ask(world, b);
  expect(answer.ok).toBe(true);
  expect(seconds).toBeLessThan(1);
});

test('a holder that died on this machine is replaced at once, one that died on another within 35 seconds', async () => {
  const { world, a } = newsroom();
  await mustTake(world, a);
  a.kill();
  const here = await ask(world, world.seat({ name: 'Tư', machine: 'a' }));
  expect(here.answer.ok).toBe(true);
  expect(here.seconds).toBeLessThan(1);

  const other = newsroom();
  await mustTake(other.world, other.a);
  other.a.kill();
  const there = await ask(other.world, other.b);
  expect(there.answer.ok).toBe(true);
  expect(there.seconds).toBeLessThan(35);
});

test('a living process of this machine is never taken over from, however long it is silent', async () => {
  const { world, a } = newsroom();
  await mustTake(world, a);
  a.sleep(600 * SECOND);
  const { answer, seconds } = await ask(world, world.seat({ name: 'Tư', machine: 'a' }));
  expect(answer).toMatchObject({ ok: false, holder: { person: 'Lê Hạnh' } });
  expect(seconds).toBeLessThan(1);
});

test('who died while waiting for a silent holder to have written its last has left that wait to the next', async () => {
  const { world, a, b } = newsroom();
  await mustTake(world, b);
  b.sleep(600 * SECOND);
  void a.acquire();
  await world.run(world.now() + 25 * SECOND);
  a.kill();
  const { answer, seconds } = await ask(world, world.seat({ name: 'Tư', machine: 'a' }));
  expect(answer.ok).toBe(true);
  expect(seconds).toBeGreaterThan(12);
  expect(seconds).toBeLessThan(14);
});

test('whose claim is swept away by a faster one asks again and is told of it', async () => {
  const { world, a, b, disk } = newsroom();
  await mustTake(world, b);
  let swept = 0;
  const sweeping = {
    ...disk,
    link: async (from: string, to: string) => {
      swept += 1;
      if (swept > 1) return disk.link(from, to);
      await disk.remove(from);
      return disk.link(from, to);
    },
  };
  b.kill();
  const answer = await later(world, acquireLock({ ...a.parts, disk: { ...a.parts.disk, link: sweeping.link } }), 120);
  expect(swept).toBe(2);
  expect(answer.ok).toBe(true);
});

test('a laptop that slept through a take-over learns of it before it writes, and is told once', async () => {
  const { world, a, b } = newsroom();
  const lock = await mustTake(world, a);
  let told = 0;
  lock.onLost(() => {
    told += 1;
  });
  a.sleep(3_600 * SECOND);
  await mustTake(world, b);
  await world.run(3_800 * SECOND);
  expect(await later(world, lock.check())).toBe('locked');
  expect(told).toBe(1);
  lock.onLost(() => {
    told += 1;
  });
  expect(told).toBe(2);
  await later(world, lock.release());
  const { answer } = await ask(world, world.seat({ name: 'Tư', machine: 'c' }));
  expect(answer).toMatchObject({ ok: false, holder: { person: 'Ba' } });
});

test('a laptop that slept with nobody else about goes on after one look', async () => {
  const { world, a } = newsroom();
  const lock = await mustTake(world, a);
  a.sleep(3_600 * SECOND);
  await world.run(3_700 * SECOND);
  expect(await later(world, lock.check())).toBeNull();
});

test('an unplugged library is no lost lock: writing goes on when it is back', async () => {
  const folder = await temporaryFolder();
  const { world, a } = newsroom();
  const base = createMemoryDisk();
  let isUnplugged = false;
  const cut = async <T>(step: () => Promise<T>): Promise<T> => {
    if (isUnplugged) throw new DiskError('missing', folder);
    return step();
  };
  const disk = {
    ...base,
    list: (path: string) => cut(() => base.list(path)),
    read: (path: string) => cut(() => base.read(path)),
    stat: async (path: string) => (isUnplugged ? null : base.stat(path)),
  };
  const asked = acquireLock({ ...a.parts, disk });
  const answer = await later(world, asked);
  if (!answer.ok) throw new Error('refused');
  isUnplugged = true;
  a.sleep(60 * SECOND);
  await world.run(world.now() + 80 * SECOND);
  expect(await later(world, answer.lock.check())).toBe('library-missing');
  isUnplugged = false;
  expect(await later(world, answer.lock.check())).toBeNull();
});

test('the folder of the lock deleted by hand is a lost lock', async () => {
  const { world, a, disk } = newsroom();
  const lock = await mustTake(world, a);
  await disk.removeFolder('/library/library.lock');
  await world.run(world.now() + 20 * SECOND);
  expect(await lock.check()).toBe('locked');
});

test('whatever stands in the file of a lock, an unreadable one is given up when nobody beats', async () => {
  for (const bytes of [new Uint8Array(), Buffer.from('{"id":'), new Uint8Array(300)]) {
    const { world, a, b, disk } = newsroom();
    await mustTake(world, a);
    a.kill();
    disk.tamper('/library/library.lock/1.json', bytes);
    const { answer, seconds } = await ask(world, b);
    expect(answer.ok).toBe(true);
    expect(seconds).toBeLessThan(35);
  }
});

test('a copy of a library whose original is open on this machine can be locked', async () => {
  const { world, a, disk } = newsroom();
  await mustTake(world, a);
  await disk.makeFolder('/copy');
  await disk.makeFolder('/copy/library.lock');
  for (const name of await disk.list('/library/library.lock')) {
    disk.tamper(`/copy/library.lock/${name}`, await disk.read(`/library/library.lock/${name}`));
  }
  const here = world.seat({ name: 'Tư', machine: 'a' });
  const answer = await later(world, acquireLock({ ...here.parts, folder: '/copy' }));
  expect(answer.ok).toBe(true);
});

test('where nothing can be written the reason is told, and a lock that was half taken is given back', async () => {
  const counted = newsroom();
  const probe = createFailingDisk(counted.disk, { atStep: 10_000, reason: 'io-error', forGood: false });
  const whole = await later(counted.world, acquireLock({ ...counted.a.parts, disk: probe.disk }));
  expect(whole.ok).toBe(true);
  expect(probe.steps()).toBeGreaterThan(8);
  for (let atStep = 1; atStep <= probe.steps(); atStep += 1) {
    for (const reason of ['disk-full', 'read-only', 'io-error'] as const) {
      const { world, a, disk } = newsroom();
      const failing = createFailingDisk(disk, { atStep, reason, forGood: false });
      const parts: LockParts = { ...a.parts, disk: failing.disk };
      const answer = await later(world, acquireLock(parts), 2);
      if (!answer.ok) {
        expect(answer).toEqual({ ok: false, reason });
        expect((await ask(world, a)).answer.ok).toBe(true);
      }
    }
  }
});

test('a disk that is full keeps nobody from holding on, nor from letting go', async () => {
  const { world, a, disk } = newsroom();
  let isFull = false;
  const full = {
    ...disk,
    createFile: async (path: string) => {
      if (isFull) throw new DiskError('disk-full', path);
      return disk.createFile(path);
    },
  };
  const answer = await later(world, acquireLock({ ...a.parts, disk: full }));
  if (!answer.ok) throw new Error('refused');
  isFull = true;
  await world.run(world.now() + 60 * SECOND);
  expect(await later(world, answer.lock.check())).toBeNull();
  await later(world, answer.lock.release());
  expect(await answer.lock.check()).toBe('closed');
});

test('on a disk without second names the lock works as well', async () => {
  const { world, a, b, disk } = newsroom();
  const without = { ...disk, link: (path: string) => Promise.reject(new DiskError('unsupported', path)) };
  const first = await later(world, acquireLock({ ...a.parts, disk: without }));
  expect(first.ok).toBe(true);
  expect(await later(world, acquireLock({ ...b.parts, disk: without }))).toMatchObject({
    ok: false,
    holder: { person: 'Lê Hạnh' },
  });
});

test('on the real disk nothing is left in the folder but the last taking', async () => {
  const [folder, userFolder] = [await temporaryFolder(), await temporaryFolder()];
  const wanted = { disk: createNodeDisk(), folder: join(folder, 'new', 'library'), userFolder, person: 'Lê Hạnh' };
  for (let time = 0; time < 3; time += 1) {
    const done = await withLock(wanted, async (lock) => {
      expect(lock.holder.person).toBe('Lê Hạnh');
      expect(await takeLock(wanted)).toMatchObject({ ok: false, holder: { person: 'Lê Hạnh' } });
      return 'done';
    });
    expect(done).toEqual({ ok: true, result: 'done' });
  }
  const names = await readdir(join(wanted.folder, 'library.lock'));
  expect([...names].sort()).toEqual(['3.beat', '3.json']);
  expect(JSON.parse(await readFile(join(wanted.folder, 'library.lock', '3.json'), 'utf8'))).toMatchObject({
    pid: process.pid,
    releasedAt: expect.stringMatching(/Z$/u),
  });
});

test('the lock is given back when the work under it fails', async () => {
  const [folder, userFolder] = [await temporaryFolder(), await temporaryFolder()];
  const wanted = { disk: createNodeDisk(), folder, userFolder, person: 'Lê Hạnh' };
  await expect(withLock(wanted, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await withLock(wanted, async () => 1)).toEqual({ ok: true, result: 1 });
});
