import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MachineDefaults, NO_MACHINE_DEFAULTS } from '#shared/machine-defaults';
import { choicesIn, defaultsOf, settingsOf } from '#shared/setting-layers';
import { type Choices, DEFAULT_SETTINGS } from '#shared/settings';

const DARK: MachineDefaults = { defaults: { theme: 'dark', zoom: 125 }, locked: [] };
const DARK_FOR_ALL: MachineDefaults = { ...DARK, locked: ['theme'] };

test('a person’s choice stands over the organisation’s default, which stands over the program’s', () => {
  expect(settingsOf({ theme: 'light' }, DARK)).toEqual({ ...DEFAULT_SETTINGS, theme: 'light', zoom: 125 });
});

test('what is locked is as the organisation has it, whatever somebody chose', () => {
  expect(settingsOf({ theme: 'light' }, DARK_FOR_ALL)).toMatchObject({ theme: 'dark' });
  expect(settingsOf({ language: 'en' }, { defaults: {}, locked: ['language'] })).toMatchObject({ language: 'vi' });
});

test('whoever never chose follows the organisation when it thinks again', () => {
  const chosen = choicesIn({ ...defaultsOf(DARK), spelling: false }, {}, DARK);
  expect(chosen).toEqual({ spelling: false });
  expect(settingsOf(chosen, NO_MACHINE_DEFAULTS)).toEqual({ ...DEFAULT_SETTINGS, spelling: false });
});

test('a choice against the organisation is remembered, though it is what the program has', () => {
  expect(choicesIn({ ...defaultsOf(DARK), theme: 'system' }, {}, DARK)).toEqual({ theme: 'system' });
});

test('a choice that is locked today is there again once it is not', () => {
  const locked = settingsOf({ theme: 'light' }, DARK_FOR_ALL);
  const chosen = choicesIn({ ...locked, typewriter: true }, { theme: 'light' }, DARK_FOR_ALL);
  expect(settingsOf(chosen, DARK)).toMatchObject({ theme: 'light', typewriter: true });
});

const choices: fc.Arbitrary<Choices> = fc.record(
  {
    theme: fc.constantFrom('system', 'light', 'dark', 'contrast'),
    zoom: fc.integer({ min: 80, max: 200 }),
    byline: fc.string({ maxLength: 20 }),
    spelling: fc.boolean(),
  },
  { requiredKeys: [] },
);
const locked = fc.subarray(['theme', 'zoom', 'byline', 'spelling'] as const);

test('what was set is what is read, but for what is locked', () => {
  fc.assert(
    fc.property(choices, choices, choices, locked, (before, wanted, defaults, keys) => {
      const machine = { defaults, locked: keys };
      const settings = { ...settingsOf(before, machine), ...wanted };
      const read = settingsOf(choicesIn(settings, before, machine), machine);
      for (const key of ['theme', 'zoom', 'byline', 'spelling'] as const)
        expect(read[key]).toEqual(machine.locked.includes(key) ? defaultsOf(machine)[key] : settings[key]);
    }),
  );
});
