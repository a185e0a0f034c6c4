import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { LOOKS_WITHOUT_BEAT } from '../../../../src/main/library/lock/lock';
import { takeLock } from '../../../../src/main/library/lock/take-lock';
import { createNodeDisk } from '../../../../src/main/library/node-disk';
import { temporaryFolder } from '../../../support/library-desk';

const PROGRAM = resolve('node_modules/.cache/lock-holder');

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '#shared': resolve('src/shared') } },
    build: {
      ssr: resolve('tests/support/lock-holder.ts'),
      outDir: PROGRAM,
      target: 'node20',
      rollupOptions: { output: { format: 'es', entryFileNames: 'lock-holder.mjs' } },
    },
    ssr: { noExternal: true },
  });
}, 60_000);

interface Holder {
  readonly child: ChildProcess;
  /** The first thing it says. */
  readonly said: string;
}

const startHolder = async (folder: string, userFolder: string, person: string): Promise<Holder> => {
  const child = spawn(process.execPath, [join(PROGRAM, 'lock-holder.mjs'), folder, userFolder, person], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said] = await once(child.stdout, 'data');
  return { child, said: String(said).trim() };
};

const take = (folder: string, userFolder: string) =>
  takeLock({ disk: createNodeDisk(), folder, userFolder, person: 'Út Lan' });

test('while another process holds the lock its name is told, and after kill -9 the lock is free at once', async () => {
  const [folder, user] = [await temporaryFolder(), await temporaryFolder()];
  const { child, said } = await startHolder(folder, user, 'Ba Thuận');
  expect(said).toBe('holding');
  expect(await take(folder, user)).toMatchObject({ ok: false, holder: { person: 'Ba Thuận' } });
  expect((await startHolder(folder, user, 'Tư Nhàn')).said).toBe('held by Ba Thuận');

  const gone = once(child, 'close');
  child.kill('SIGKILL');
  await gone;
  const started = performance.now();
  const taken = await take(folder, user);
  expect(performance.now() - started).toBeLessThan(5_000);
  if (!taken.ok) throw new Error('a dead holder holds on');
  expect(await taken.lock.check()).toBeNull();
  expect((await startHolder(folder, user, 'Tư Nhàn')).said).toBe('held by Út Lan');
  await taken.lock.release();
}, 60_000);

test('of many processes started at once on a dead holder exactly one gets the lock', async () => {
  for (let round = 0; round < 3; round += 1) {
    const [folder, user] = [await temporaryFolder(), await temporaryFolder()];
    const first = await startHolder(folder, user, 'trước');
    const gone = once(first.child, 'close');
    first.child.kill('SIGKILL');
    await gone;
    const all = await Promise.all(['một', 'hai', 'ba', 'bốn'].map((person) => startHolder(folder, user, person)));
    const winners = all.filter(({ said }) => said === 'holding');
    expect(winners).toHaveLength(1);
    expect(all.filter(({ said }) => said.startsWith('held by '))).toHaveLength(3);
    winners[0]?.child.stdin?.write('end\n');
    await once(winners[0]?.child ?? first.child, 'close');
    const next = await take(folder, user);
    expect(next.ok).toBe(true);
    if (next.ok) await next.lock.release();
  }
}, 120_000);

test('a holder on another machine is told by its beats', async () => {
  const folder = await temporaryFolder();
  // Another user folder has another machine's id.
  expect((await startHolder(folder, await temporaryFolder(), 'Ba Thuận')).said).toBe('holding');
  expect(await take(folder, await temporaryFolder())).toMatchObject({ ok: false, holder: { person: 'Ba Thuận' } });
}, 60_000);

const giveUpASilentOne = async (): Promise<void> => {
  const folder = await temporaryFolder();
  const { child } = await startHolder(folder, await temporaryFolder(), 'Ba Thuận');
  child.kill('SIGSTOP');
  const started = performance.now();
  const taken = await take(folder, await temporaryFolder());
  expect(performance.now() - started).toBeGreaterThan(LOOKS_WITHOUT_BEAT * 1_000);
  if (!taken.ok) throw new Error('a silent holder holds on');
  expect(await taken.lock.check()).toBeNull();
  await taken.lock.release();
};

// Half a minute of real time; the same in virtual time is tried at every run.
if (process.env.DATELINE_LONG === '1') {
  test('a holder on another machine that has fallen silent is given up', giveUpASilentOne, 120_000);
}
