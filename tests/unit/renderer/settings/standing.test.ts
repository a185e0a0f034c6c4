import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ORGANISATION_KEYS } from '#shared/machine-defaults';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange, settingsChangeSchema } from '#shared/settings';
import { CATALOGUE } from '../../../../src/renderer/features/settings/catalogue';
import {
  asItWas,
  backToDefaults,
  countChanged,
  differs,
  type Ground,
  isKept,
  isSetForAll,
} from '../../../../src/renderer/features/settings/standing';

const ground = (given: Partial<Ground> = {}): Ground => ({
  settings: DEFAULT_SETTINGS,
  defaults: DEFAULT_SETTINGS,
  locked: [],
  ...given,
});
const controlOf = (id: string) => {
  const entry = CATALOGUE.find((each) => each.id === id);
  if (entry === undefined) throw new Error(`no setting is called ${id}`);
  return entry.control;
};
const after = (settings: Settings, change: SettingsChange): Settings => ({
  ...settings,
  ...Object.fromEntries(Object.entries(change)),
});

const CHANGED: Settings = {
  ...DEFAULT_SETTINGS,
  theme: 'dark',
  zoom: 125,
  byline: 'Minh Thư',
  spelling: false,
  exportFolder: '/srv/out',
  exportManner: { ...DEFAULT_SETTINGS.exportManner, paper: 'decree-30', zip: true },
};

test('no setting is listed twice, and all that an organisation can lock are there to be seen locked', () => {
  expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
  const shown = new Set<string>(CATALOGUE.flatMap(({ control }) => ('key' in control ? [control.key] : [])));
  expect(ORGANISATION_KEYS.filter((key) => !shown.has(key))).toEqual([
    'exportPresets',
    'welcomed',
    'updates',
    'updateServer',
  ]);
});

test('whatever a control writes main accepts', () => {
  const changes = CATALOGUE.flatMap(({ control }): readonly SettingsChange[] => {
    switch (control.is) {
      case 'switch':
        return [control.write(true, DEFAULT_SETTINGS), control.write(false, DEFAULT_SETTINGS)];
      case 'choice':
        return control.options.map(({ value }) => control.write(value, DEFAULT_SETTINGS));
      case 'amount':
        return control.choices.map((value) => control.write(value, DEFAULT_SETTINGS));
      case 'line':
        return [control.write('x'.repeat(control.max), DEFAULT_SETTINGS), control.write('', DEFAULT_SETTINGS)];
      case 'formats':
        return [control.write(['pdf'], DEFAULT_SETTINGS)];
      default:
        return [];
    }
  });
  expect(changes.length).toBeGreaterThan(50);
  expect(changes.filter((change) => !v.safeParse(settingsChangeSchema, change).success)).toEqual([]);
});

test('an option that no choice has changes nothing', () => {
  const theme = controlOf('theme');
  expect(theme.is === 'choice' && theme.write('sepia', DEFAULT_SETTINGS)).toEqual({});
});

test('at first nothing differs, and nothing has a way back', () => {
  expect(CATALOGUE.filter(({ control }) => differs(control, ground()))).toEqual([]);
  expect(countChanged(CATALOGUE, ground())).toBe(0);
  expect(backToDefaults(CATALOGUE, ground())).toEqual({});
});

test('each part of how an export is made differs on its own', () => {
  const now = ground({ settings: CHANGED });
  expect(['paper', 'zip', 'photos', 'formats'].filter((id) => differs(controlOf(id), now))).toEqual(['paper', 'zip']);
});

test('all are put back at once, folders stay, and what was put back can be had again', () => {
  const now = ground({ settings: CHANGED });
  const change = backToDefaults(CATALOGUE, now);
  expect(countChanged(CATALOGUE, now)).toBe(6);
  const back = after(CHANGED, change);
  expect(back).toEqual({ ...DEFAULT_SETTINGS, exportFolder: '/srv/out' });
  expect(after(back, asItWas(change, now))).toEqual(CHANGED);
});

test('back is where the organisation has it', () => {
  const defaults = { ...DEFAULT_SETTINGS, zoom: 150 };
  expect(backToDefaults(CATALOGUE, ground({ settings: CHANGED, defaults }))).toMatchObject({ zoom: 150 });
});

test('what is set for all is neither counted nor put back', () => {
  const now = ground({ settings: CHANGED, locked: ['theme', 'exportManner'] });
  expect(CATALOGUE.filter(({ control }) => isSetForAll(control, now)).map(({ id }) => id)).toEqual([
    'theme',
    'formats',
    'paper',
    'photos',
    'zip',
  ]);
  expect(backToDefaults(CATALOGUE, now)).toEqual({ zoom: 100, byline: '', spelling: true });
});

test('where the library lies differs from nothing: it is moved, not set', () => {
  const moved = ground({ settings: { ...DEFAULT_SETTINGS, libraryFolder: '/srv/library' } });
  expect(differs(controlOf('library-folder'), moved)).toBe(false);
  expect(isKept(controlOf('library-folder'))).toBe(false);
});
