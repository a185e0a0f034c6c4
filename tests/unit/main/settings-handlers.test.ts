import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Content } from '#shared/article/article';
import { createArticle } from '#shared/article/create';
import { readArticleId, toInstant } from '#shared/article/identity';
import { textOf } from '#shared/article/inline';
import { type MachineDefaults, NO_MACHINE_DEFAULTS } from '#shared/machine-defaults';
import { preferencesOf, type SettingsParts, settingsHandlers } from '../../../src/main/ipc/settings-handlers';
import { createNodeDisk } from '../../../src/main/library/node-disk';
import { openSettings } from '../../../src/main/settings-store';
import { NO_PLACES, placeIn, type SheetPlaces } from '../../../src/main/sheet-places';

const ID = readArticleId('01JZZZZZZZZZZZZZZZZZZZZZZZ');
if (ID === null) throw new Error('the id of these tests is none');
const id = ID;

/** Handlers over real settings; articles are noted, not stored. */
const handlers = async (given: Partial<SettingsParts> = {}, machine: MachineDefaults = NO_MACHINE_DEFAULTS) => {
  const path = join(await mkdtemp(join(tmpdir(), 'dateline-handlers-')), 'settings.json');
  const settings = await openSettings({
    path,
    disk: createNodeDisk(),
    machine: { ...machine, faults: [] },
    asks: true,
  });
  const created: Content[] = [];
  let places: SheetPlaces = NO_PLACES;
  const refused = () => Promise.reject(new Error('not asked for in this test'));
  const parts: SettingsParts = {
    settings,
    changeSettings: settings.set,
    library: { access: 'write' },
    beganEmpty: true,
    sheetPlaces: {
      beginning: 'missing',
      get: () => places,
      set: (value) => {
        places = value;
      },
      flush: () => Promise.resolve(),
    },
    articles: {
      create: async (content, form) => {
        if (content === undefined || form === undefined) throw new Error('a lesson without words');
        created.push(content);
        return { ok: true, article: createArticle({ id, now: toInstant(new Date(0)), ...form }, content) };
      },
      open: refused,
      save: refused,
      change: refused,
      current: () => null,
    },
    ...given,
  };
  return { settings, created, places: () => places, ...settingsHandlers(parts) };
};

test('a change is answered with the settings as they are then', async () => {
  const main = await handlers();
  expect(await main['settings/change']({ theme: 'dark', zoom: 125 })).toMatchObject({ theme: 'dark', zoom: 125 });
});

test('what the organisation has locked is refused to whoever asks past the window', async () => {
  const main = await handlers({}, { defaults: { theme: 'light' }, locked: ['theme'] });
  expect(await main['settings/change']({ theme: 'dark', typewriter: true })).toMatchObject({
    theme: 'light',
    typewriter: true,
  });
  expect(preferencesOf(main.settings)).toMatchObject({
    locked: ['theme'],
    defaults: { theme: 'light' },
    wereLost: false,
  });
});

test('a folder goes back to where the organisation has it', async () => {
  const main = await handlers({}, { defaults: { exportFolder: '/srv/out' }, locked: [] });
  main.settings.set({ ...main.settings.get(), exportFolder: '/home/thu' });
  expect(await main['settings/reset']({ keys: ['exportFolder'] })).toMatchObject({ exportFolder: '/srv/out' });
});

test('after the first questions an empty library gets its lesson, with the caret behind the headline', async () => {
  const main = await handlers();
  await main['settings/change']({ language: 'en', byline: 'Minh Thư' });
  expect(await main['welcome/finish'](undefined)).toEqual({ id });
  const [lesson] = main.created;
  expect(lesson?.byline).toEqual([{ name: 'Minh Thư', role: null }]);
  const headline = textOf(lesson?.headline ?? []);
  expect(headline).toBe('Click this headline and write your own');
  expect(placeIn(main.places(), id)).toEqual({ caret: { path: [1], offset: headline.length }, top: null });
  expect(main.settings.get().welcomed).toBe(true);
});

test('two clicks are one answer', async () => {
  const main = await handlers();
  const both = await Promise.all([main['welcome/finish'](undefined), main['welcome/finish'](undefined)]);
  expect(both).toEqual([{ id }, { id: null }]);
  expect(main.created).toHaveLength(1);
});

test('no lesson comes into a library that held something, or that can only be read', async () => {
  for (const given of [{ beganEmpty: false }, { library: { access: 'read' } }] as const) {
    const main = await handlers(given);
    expect(await main['welcome/finish'](undefined)).toEqual({ id: null });
    expect(main.created).toEqual([]);
    expect(main.settings.get().welcomed).toBe(true);
  }
});
