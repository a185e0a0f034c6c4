/** How a setting stands: as it was or changed, free or set by the organisation; and what puts it, or all of them, back. */
import { keysIn, type SettingKey, type Settings, type SettingsChange, withChoices } from '#shared/settings';
import type { Entry } from './catalogue';
import type { Control, KeptControl } from './control';

export interface Ground {
  readonly settings: Settings;
  readonly defaults: Settings;
  readonly locked: readonly SettingKey[];
}

export const isKept = (control: Control): control is KeptControl => 'value' in control;

export const isSetForAll = (control: Control, { locked }: Pick<Ground, 'locked'>): boolean =>
  'key' in control && locked.includes(control.key);

/** Where the library lies is changed by moving it, and by nothing else. */
export const differs = (control: Control, { settings, defaults }: Ground): boolean => {
  if (isKept(control)) return control.value(settings) !== control.value(defaults);
  return control.is === 'folder' && control.which !== 'library' && settings[control.key] !== defaults[control.key];
};

const mayGoBack = (control: Control, ground: Ground): control is KeptControl =>
  isKept(control) && differs(control, ground) && !isSetForAll(control, ground);

const asSettings = (settings: Settings, change: SettingsChange): Settings =>
  withChoices(settings, Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)));

/** Everything that is another than at first, but for folders: what lies in them is not put back by a click. */
export const backToDefaults = (entries: readonly Entry[], ground: Ground): SettingsChange => {
  let change: SettingsChange = {};
  for (const { control } of entries) {
    if (!mayGoBack(control, ground)) continue;
    change = { ...change, ...control.back(ground.defaults, asSettings(ground.settings, change)) };
  }
  return change;
};

export const countChanged = (entries: readonly Entry[], ground: Ground): number =>
  entries.filter(({ control }) => mayGoBack(control, ground)).length;

/** What undoes `change`. */
export const asItWas = (change: SettingsChange, { settings }: Pick<Ground, 'settings'>): SettingsChange =>
  Object.fromEntries(
    keysIn(settings)
      .filter((key) => key in change)
      .map((key) => [key, settings[key]]),
  );
