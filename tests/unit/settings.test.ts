import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  keysIn,
  readChoices,
  settingsChangeSchema,
  settingsResetSchema,
  settingsSchema,
} from '#shared/settings';

const accepts = (schema: v.GenericSchema, value: unknown): boolean => v.safeParse(schema, value).success;

test('the defaults are settings: none of them is another after it was read', () => {
  expect(readChoices(DEFAULT_SETTINGS)).toEqual({ choices: DEFAULT_SETTINGS, wrong: [] });
});

test.each([
  ['language', 'fr'],
  ['theme', 'sepia'],
  ['zoom', 20],
  ['motion', 'wild'],
  ['textSize', '120'],
  ['byline', 'x'.repeat(201)],
  ['trashDays', 0.5],
  ['exportManner', { formats: [] }],
  ['libraryFolder', 7],
])('a value of %s that makes no sense is named and takes no other with it', (key, value) => {
  const read = readChoices({ typewriter: true, [key]: value, spelling: false });
  expect(read).toEqual({ choices: { typewriter: true, spelling: false }, wrong: [key] });
});

test('what is no setting is passed over', () => {
  expect(readChoices({ colour: 'red', theme: 'dark' })).toEqual({ choices: { theme: 'dark' }, wrong: [] });
});

test('whatever stands in a file, settings come out whole', () => {
  const values = fc.dictionary(fc.constantFrom(...keysIn(DEFAULT_SETTINGS), 'other'), fc.anything());
  fc.assert(
    fc.property(values, (given) => {
      const settings = v.parse(settingsSchema, given);
      expect(readChoices(settings).wrong).toEqual([]);
      expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
    }),
  );
});

test('the window may change a choice and turn backups off, and never names a folder', () => {
  expect(accepts(settingsChangeSchema, { zoom: 125, byline: 'Minh Thư', place: '', motion: 'reduced' })).toBe(true);
  expect(accepts(settingsChangeSchema, { backupFolder: null })).toBe(true);
  for (const change of [
    { backupFolder: '/tmp' },
    { exportFolder: '/tmp' },
    { libraryFolder: null },
    { welcomed: true },
  ])
    expect(accepts(settingsChangeSchema, change)).toBe(false);
});

test('folders alone are put back by their names', () => {
  expect(accepts(settingsResetSchema, { keys: ['exportFolder'] })).toBe(true);
  for (const keys of [[], ['libraryFolder'], ['theme'], ['exportFolder', 'backupFolder', 'exportFolder']])
    expect(accepts(settingsResetSchema, { keys })).toBe(false);
});
