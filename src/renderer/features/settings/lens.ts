/** One value among the settings: how it is read, and what changes when it is another. */
import type { Manner } from '#shared/exporting/order';
import { IDLE_MINUTES, type SettingKey, type Settings, type SettingsChange } from '#shared/settings';

export interface Lens<Value> {
  /** Of which settings it is, or is a part. */
  readonly key: SettingKey;
  readonly read: (settings: Settings) => Value;
  readonly write: (value: Value, settings: Settings) => SettingsChange;
}

type ChangeableKey = Exclude<SettingKey & keyof SettingsChange, 'backupFolder'>;

export const setting = <Key extends ChangeableKey>(key: Key): Lens<Settings[Key]> => ({
  key,
  read: (settings) => settings[key],
  write: (value) => ({ [key]: value }),
});

/** A part of how the last export was made, with which the next one begins. */
export const manner = <Part extends keyof Manner>(part: Part): Lens<Manner[Part]> => ({
  key: 'exportManner',
  read: ({ exportManner }) => exportManner[part],
  write: (value, { exportManner }) => ({ exportManner: { ...exportManner, [part]: value } }),
});

export const NEVER = 'never';

/** Minutes as they are written, or `NEVER`. */
export const lockAfter: Lens<string> = {
  key: 'lockAfterMinutes',
  read: ({ lockAfterMinutes }) => (lockAfterMinutes === null ? NEVER : String(lockAfterMinutes)),
  write: (value) => ({ lockAfterMinutes: IDLE_MINUTES.find((minutes) => String(minutes) === value) ?? null }),
};
