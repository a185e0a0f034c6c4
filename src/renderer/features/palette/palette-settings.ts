/** Settings among what the palette offers: found by their names and choices in either language, changed in a second step. Pure. */
import type { Piece } from '#shared/search/hit';
import { foldedWords, hasWords, markWords } from './mark-words';

export interface OfferedOption {
  readonly value: string;
  readonly label: string;
  /** The setting stands at it. */
  readonly isNow: boolean;
}

export interface OfferedSetting {
  readonly id: string;
  /** In the language of the window. */
  readonly name: string;
  /** What it is found by: its name and its choices, in both languages. */
  readonly words: string;
  /** How it stands, in words; empty where there is nothing to tell. */
  readonly standing: string;
  /** The organisation has set it for everybody. */
  readonly isLocked: boolean;
  /** `nothing`: done at once. `one`, `many`: of `options`. `line`: something to be typed. */
  readonly asks: 'nothing' | 'one' | 'many' | 'line';
  readonly options: readonly OfferedOption[];
  /** What is there to be written over, for a line. */
  readonly text: string;
}

export type SettingItem = {
  readonly is: 'setting';
  readonly key: string;
  readonly setting: OfferedSetting;
  readonly pieces: readonly Piece[];
};

export type OptionItem = {
  readonly is: 'option';
  readonly key: string;
  readonly setting: OfferedSetting;
  readonly value: string;
  readonly isNow: boolean;
  readonly pieces: readonly Piece[];
};

export type LineItem = {
  readonly is: 'line';
  readonly key: string;
  readonly setting: OfferedSetting;
  readonly text: string;
};

const MOST_SETTINGS = 6;

const settingItem = (setting: OfferedSetting, words: readonly string[]): SettingItem => ({
  is: 'setting',
  key: `setting/${setting.id}`,
  setting,
  pieces: markWords(setting.name, words),
});

/** Those named by what is typed come before those that only have such a choice; none before anything is typed. */
export const settingsFor = (typed: string, settings: readonly OfferedSetting[]): readonly SettingItem[] => {
  const words = foldedWords(typed);
  if (words.length === 0) return [];
  const named = settings.filter(({ name }) => hasWords(name, words));
  const others = settings.filter((each) => !named.includes(each) && hasWords(each.words, words));
  return [...named, ...others].slice(0, MOST_SETTINGS).map((setting) => settingItem(setting, words));
};

/** What can be chosen for a setting, narrowed by what is typed; for a line, what is typed. */
export const choicesFor = (typed: string, setting: OfferedSetting): readonly (OptionItem | LineItem)[] => {
  if (setting.asks === 'line') {
    const text = typed.trim().normalize('NFC');
    return [{ is: 'line', key: 'line', setting, text }];
  }
  const words = foldedWords(typed);
  return setting.options
    .filter(({ label }) => hasWords(label, words))
    .map(({ value, label, isNow }) => ({
      is: 'option',
      key: `option/${value}`,
      setting,
      value,
      isNow,
      pieces: markWords(label, words),
    }));
};
