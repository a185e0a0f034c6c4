/** What an organisation sets for everybody on a machine: other defaults, and settings that nobody there may change. */
import * as v from 'valibot';
import { type Choices, choicesOf, keysIn, readChoices, type SettingKey } from './settings';

/** What is nobody's but the person's (their name, what they did last, how wide a column is) is not an organisation's to say. */
export const ORGANISATION_KEYS = [
  'language',
  'theme',
  'zoom',
  'motion',
  'textSize',
  'typewriter',
  'spelling',
  'byline',
  'place',
  'deskOpen',
  'sideOpen',
  'deskOrder',
  'exportManner',
  'exportPresets',
  'exportFolder',
  'libraryFolder',
  'backupFolder',
  'backupsKept',
  'trashDays',
  'lockAfterMinutes',
  'welcomed',
  'updates',
  'updateServer',
] as const satisfies readonly SettingKey[];

export interface MachineDefaults {
  readonly defaults: Choices;
  readonly locked: readonly SettingKey[];
}

export const NO_MACHINE_DEFAULTS: MachineDefaults = { defaults: {}, locked: [] };

/** `unreadable`: the disk does not give it. `not-json`: no words of JSON, or no object. `wrong`: some fields make no sense. */
export type DefaultsFault =
  | { readonly path: string; readonly why: 'unreadable' | 'not-json' }
  | { readonly path: string; readonly why: 'wrong'; readonly fields: readonly string[] };

export interface ReadDefaults extends MachineDefaults {
  /** As they stand in the file: `defaults.theme`, `locked.2`; what is left stands all the same. */
  readonly wrong: readonly string[];
}

const isOrganisations = (key: string): key is (typeof ORGANISATION_KEYS)[number] =>
  ORGANISATION_KEYS.some((known) => known === key);

const record = v.record(v.string(), v.unknown());
const fileSchema = v.looseObject({});

interface Part<T> {
  readonly value: T;
  readonly wrong: readonly string[];
}

const readGiven = (given: unknown): Part<Choices> => {
  if (given === undefined) return { value: {}, wrong: [] };
  const values = v.safeParse(record, given);
  if (!values.success || Array.isArray(given)) return { value: {}, wrong: ['defaults'] };
  const { choices, wrong } = readChoices(values.output);
  const strange = Object.keys(values.output).filter((key) => !isOrganisations(key));
  return {
    value: choicesOf(choices, keysIn(choices).filter(isOrganisations)),
    wrong: [...new Set([...wrong, ...strange])].map((key) => `defaults.${key}`),
  };
};

const readLocked = (given: unknown): Part<readonly SettingKey[]> => {
  if (given === undefined) return { value: [], wrong: [] };
  if (!Array.isArray(given)) return { value: [], wrong: ['locked'] };
  const keys: readonly unknown[] = given;
  return {
    value: keys.filter((key) => typeof key === 'string').filter(isOrganisations),
    wrong: keys.flatMap((key, at) => (typeof key === 'string' && isOrganisations(key) ? [] : [`locked.${at}`])),
  };
};

/** @returns null where the file is no JSON object */
export const readMachineDefaults = (text: string): ReadDefaults | null => {
  const read = parseJson(text);
  const file = v.safeParse(fileSchema, read);
  if (!file.success || Array.isArray(read)) return null;
  const defaults = readGiven(file.output.defaults);
  const locked = readLocked(file.output.locked);
  const strange = Object.keys(file.output).filter((key) => key !== 'defaults' && key !== 'locked');
  return { defaults: defaults.value, locked: locked.value, wrong: [...defaults.wrong, ...locked.wrong, ...strange] };
};

/** Notepad begins a file with a mark that is no part of it. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return null;
  }
};

/** Of two files the later one wins, setting by setting; what either locks is locked. */
export const overMachineDefaults = (under: MachineDefaults, over: MachineDefaults): MachineDefaults => ({
  defaults: { ...under.defaults, ...over.defaults },
  locked: [...new Set([...under.locked, ...over.locked])],
});
