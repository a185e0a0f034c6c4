/** The settings as they count on this machine: the person's own choices in lowdb, over what the organisation and the program have. */
import * as v from 'valibot';
import { choicesIn, defaultsOf, isSameSetting, settingsOf } from '#shared/setting-layers';
import {
  type Choices,
  choicesOf,
  DEFAULT_SETTINGS,
  keysIn,
  readChoices,
  type SettingKey,
  type Settings,
  withChoices,
} from '#shared/settings';
import { type Beginning, type JsonStore, openJsonStore } from './json-store';
import type { Disk } from './library/disk';
import type { FoundDefaults } from './machine-defaults';

export interface SettingsStore extends JsonStore<Settings> {
  /** What the person has chosen, and nothing else. */
  readonly choices: () => Choices;
  /** What a setting goes back to. */
  readonly defaults: Settings;
  readonly machine: FoundDefaults;
  /** @returns the settings with these as the organisation or the program has them */
  readonly without: (keys: readonly SettingKey[]) => Settings;
}

/** Marks a file that holds choices alone: those before it held every setting, chosen or not. */
type Remembered = Choices & { readonly holds: 'choices' };

const remembered = (choices: Choices): Remembered => ({ ...choices, holds: 'choices' });

/** Of a file that held everything, what is as the program has it was never chosen. */
const differing = (choices: Choices): Choices => {
  const settings = withChoices(DEFAULT_SETTINGS, choices);
  return choicesOf(
    choices,
    keysIn(choices).filter((key) => !isSameSetting(key, settings, DEFAULT_SETTINGS)),
  );
};

const rememberedSchema = v.pipe(
  v.looseObject({}),
  v.transform(({ holds, ...values }): Remembered => {
    const { choices } = readChoices(values);
    return remembered(holds === 'choices' ? choices : differing(choices));
  }),
);

/** For IT and tests, who cannot click: DATELINE_WELCOME=skip passes over the first questions. */
export const asksFirst = (env: Readonly<Record<string, string | undefined>>): boolean =>
  env.DATELINE_WELCOME !== 'skip';

export interface SettingsParts {
  readonly path: string;
  readonly disk: Disk;
  readonly machine: FoundDefaults;
  /** Whether somebody who starts Dateline for the first time is asked who they are. */
  readonly asks: boolean;
}

const isAsked = ({ asks, machine }: SettingsParts, beginning: Beginning): boolean =>
  asks && beginning === 'missing' && machine.defaults.welcomed !== true;

export const openSettings = async (parts: SettingsParts): Promise<SettingsStore> => {
  const { path, disk, machine } = parts;
  const file = await openJsonStore<Remembered>(path, rememberedSchema, remembered({}), disk);
  // Written at once: whoever ends Dateline before answering is asked again.
  if (isAsked(parts, file.beginning)) file.set(remembered({ welcomed: false }));
  const defaults = defaultsOf(machine);
  const choices = (): Choices => choicesOf(file.get(), keysIn(file.get()));
  const get = (): Settings => settingsOf(choices(), machine);
  return {
    beginning: file.beginning,
    flush: file.flush,
    choices,
    defaults,
    machine,
    get,
    set: (settings) => file.set(remembered(choicesIn(settings, choices(), machine))),
    without: (keys) => withChoices(get(), choicesOf(defaults, keys)),
  };
};
