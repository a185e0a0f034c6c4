import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type MachineDefaults, NO_MACHINE_DEFAULTS } from '#shared/machine-defaults';
import { DEFAULT_SETTINGS } from '#shared/settings';
import { openJsonStore } from '../../../src/main/json-store';
import { createNodeDisk } from '../../../src/main/library/node-disk';
import { asksFirst, openSettings } from '../../../src/main/settings-store';

const disk = createNodeDisk();
const fresh = () => mkdtemp(join(tmpdir(), 'dateline-settings-'));
const open = (folder: string, machine: MachineDefaults = NO_MACHINE_DEFAULTS, asks = false) =>
  openSettings({ path: join(folder, 'settings.json'), disk, machine: { ...machine, faults: [] }, asks });
const dataIn = async (folder: string) => JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8')).data;

test('what was chosen is there at the next start, and nothing else is written', async () => {
  const folder = await fresh();
  const store = await open(folder);
  store.set({ ...store.get(), theme: 'dark', byline: 'Minh Thư' });
  await store.flush();
  expect(await dataIn(folder)).toEqual({ holds: 'choices', theme: 'dark', byline: 'Minh Thư' });
  expect((await open(folder)).get()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', byline: 'Minh Thư' });
});

test('set back, a setting follows the organisation again', async () => {
  const folder = await fresh();
  const machine: MachineDefaults = { defaults: { zoom: 125 }, locked: [] };
  const store = await open(folder, machine);
  expect(store.get().zoom).toBe(125);
  store.set({ ...store.get(), zoom: 100 });
  expect(store.get().zoom).toBe(100);
  store.set(store.without(['zoom']));
  await store.flush();
  expect(await dataIn(folder)).toEqual({ holds: 'choices' });
  expect((await open(folder, { defaults: { zoom: 150 }, locked: [] })).get().zoom).toBe(150);
});

test('what the organisation has locked is refused, whoever asks', async () => {
  const store = await open(await fresh(), { defaults: { language: 'en' }, locked: ['language'] });
  store.set({ ...store.get(), language: 'vi', theme: 'dark' });
  expect(store.get()).toMatchObject({ language: 'en', theme: 'dark' });
});

test('a file of an earlier Dateline, which held every setting, is read for what was chosen in it', async () => {
  const folder = await fresh();
  const before = await openJsonStore(join(folder, 'settings.json'), v.any(), {}, disk);
  before.set({ ...DEFAULT_SETTINGS, theme: 'dark' });
  await before.flush();
  const store = await open(folder, { defaults: { zoom: 125, theme: 'light' }, locked: [] });
  expect(store.choices()).toEqual({ theme: 'dark' });
  expect(store.get()).toMatchObject({ theme: 'dark', zoom: 125 });
});

test('a damaged file gives the defaults, is set aside, and says so at that one start', async () => {
  const folder = await fresh();
  await writeFile(join(folder, 'settings.json'), 'not what was written');
  const store = await open(folder);
  expect(store.beginning).toBe('damaged');
  expect(store.get()).toEqual(DEFAULT_SETTINGS);
  const [aside = ''] = (await readdir(folder)).filter((name) => name.startsWith('settings.damaged-'));
  expect(await readFile(join(folder, aside), 'utf8')).toBe('not what was written');
  store.set({ ...store.get(), theme: 'dark' });
  await store.flush();
  const again = await open(folder);
  expect(again.beginning).toBe('whole');
  expect(again.get().theme).toBe('dark');
});

test('somebody who starts for the first time is asked, until they have answered', async () => {
  const folder = await fresh();
  const first = await open(folder, NO_MACHINE_DEFAULTS, true);
  expect(first.get().welcomed).toBe(false);
  await first.flush();
  const second = await open(folder, NO_MACHINE_DEFAULTS, true);
  expect(second.get().welcomed).toBe(false);
  second.set({ ...second.get(), welcomed: true });
  await second.flush();
  expect((await open(folder, NO_MACHINE_DEFAULTS, true)).get().welcomed).toBe(true);
});

test('nobody is asked who has settings, be they damaged, or whose organisation has answered', async () => {
  const known = await fresh();
  const store = await open(known);
  store.set({ ...store.get(), theme: 'dark' });
  await store.flush();
  expect((await open(known, NO_MACHINE_DEFAULTS, true)).get().welcomed).toBe(true);
  const damaged = await fresh();
  await writeFile(join(damaged, 'settings.json'), '{');
  expect((await open(damaged, NO_MACHINE_DEFAULTS, true)).get().welcomed).toBe(true);
  const answered: MachineDefaults = { defaults: { welcomed: true }, locked: [] };
  expect((await open(await fresh(), answered, true)).get().welcomed).toBe(true);
});

test('who cannot click says beforehand that nothing is to be asked', () => {
  expect(asksFirst({})).toBe(true);
  expect(asksFirst({ DATELINE_WELCOME: 'skip' })).toBe(false);
});
