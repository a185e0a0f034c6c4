import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_MACHINE_DEFAULTS, overMachineDefaults, readMachineDefaults } from '#shared/machine-defaults';

const read = (file: unknown) => readMachineDefaults(JSON.stringify(file));

test('an organisation says what everybody begins with, and what nobody may change', () => {
  expect(read({ defaults: { language: 'en', zoom: 125 }, locked: ['language'] })).toEqual({
    defaults: { language: 'en', zoom: 125 },
    locked: ['language'],
    wrong: [],
  });
});

test('each field stands or falls alone', () => {
  expect(read({ defaults: { language: 'fr', theme: 'dark' }, locked: ['theme', 'colour', 3] })).toEqual({
    defaults: { theme: 'dark' },
    locked: ['theme'],
    wrong: ['defaults.language', 'locked.1', 'locked.2'],
  });
});

test('what is a person’s own is not the organisation’s to say', () => {
  expect(read({ defaults: { person: 'Lê Hạnh', lastArticle: null, deskWidth: 300 }, locked: ['person'] })).toEqual({
    defaults: {},
    locked: [],
    wrong: ['defaults.person', 'defaults.lastArticle', 'defaults.deskWidth', 'locked.0'],
  });
});

test('a word at the top that means nothing is told: it may be a slip of the pen', () => {
  expect(read({ default: { theme: 'dark' } })).toEqual({ ...NO_MACHINE_DEFAULTS, wrong: ['default'] });
});

test.each([['[]'], ['"dark"'], ['{"defaults":'], ['']])('%s is no file of defaults', (text) => {
  expect(readMachineDefaults(text)).toBeNull();
});

test('the mark that Notepad begins a file with is passed over', () => {
  expect(readMachineDefaults('\uFEFF{"defaults":{"theme":"dark"}}')).toMatchObject({ defaults: { theme: 'dark' } });
});

test('no text whatever makes reading fail', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const file = readMachineDefaults(text);
      expect(file === null || Array.isArray(file.wrong)).toBe(true);
    }),
  );
});

test('of two files the later one wins, and what either locks is locked', () => {
  const under = { defaults: { theme: 'dark', zoom: 110 }, locked: ['theme'] } as const;
  const over = { defaults: { theme: 'light' }, locked: ['language', 'theme'] } as const;
  expect(overMachineDefaults(under, over)).toEqual({
    defaults: { theme: 'light', zoom: 110 },
    locked: ['theme', 'language'],
  });
});
