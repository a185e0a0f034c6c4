/** Whose word counts: the program's defaults, over them the organisation's, over those what a person has chosen, but for what the organisation has locked. */
import type { MachineDefaults } from './machine-defaults';
import {
  type Choices,
  choicesOf,
  DEFAULT_SETTINGS,
  keysIn,
  type SettingKey,
  type Settings,
  withChoices,
} from './settings';

/** Values are plain data whose fields always stand in one order: they come from a schema. */
export const isSameSetting = (key: SettingKey, a: Settings, b: Settings): boolean =>
  JSON.stringify(a[key]) === JSON.stringify(b[key]);

/** What everybody on this machine begins with, and goes back to. */
export const defaultsOf = ({ defaults }: MachineDefaults): Settings => withChoices(DEFAULT_SETTINGS, defaults);

const free = (choices: Choices, { locked }: MachineDefaults): Choices =>
  choicesOf(
    choices,
    keysIn(choices).filter((key) => !locked.includes(key)),
  );

export const settingsOf = (choices: Choices, machine: MachineDefaults): Settings =>
  withChoices(defaultsOf(machine), free(choices, machine));

/**
 * What is worth remembering of settings: what differs from the defaults, so that whoever never chose follows the organisation when it
 * thinks again. A choice that is locked today waits for the day on which it is not.
 */
export const choicesIn = (settings: Settings, before: Choices, machine: MachineDefaults): Choices => {
  const defaults = defaultsOf(machine);
  const own = keysIn(settings).filter(
    (key) => !machine.locked.includes(key) && !isSameSetting(key, settings, defaults),
  );
  return { ...choicesOf(before, machine.locked), ...choicesOf(settings, own) };
};
