/** What a setting is set with: a switch, a choice, a number, a line, formats, a folder; or only a door to where it is kept. */
import type { ExportFormat } from '#shared/exporting/formats';
import type { MessageKey } from '#shared/i18n/translate';
import type { SettingKey, Settings, SettingsChange } from '#shared/settings';
import type { Lens } from './lens';

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly words: MessageKey;
  readonly values?: Readonly<Record<string, number>>;
}

/** What every setting can be asked, whatever it is set with. */
interface Kept {
  readonly key: SettingKey;
  /** For comparing: equal where the setting is the same. */
  readonly value: (settings: Settings) => string;
  /** What puts it back as `defaults` has it. */
  readonly back: (defaults: Settings, settings: Settings) => SettingsChange;
}

interface Set<Value> {
  readonly read: (settings: Settings) => Value;
  readonly write: (value: Value, settings: Settings) => SettingsChange;
}

export type SwitchControl = Kept & Set<boolean> & { readonly is: 'switch' };
export type ChoiceControl = Kept & Set<string> & { readonly is: 'choice'; readonly options: readonly Option[] };
export type AmountControl = Kept &
  Set<number> & {
    readonly is: 'amount';
    /** Ascending. */
    readonly choices: readonly number[];
    /** Says a `value`. */
    readonly words: MessageKey;
  };
export type LineControl = Kept &
  Set<string> & { readonly is: 'line'; readonly max: number; readonly example: MessageKey };
export type FormatsControl = Kept & Set<readonly ExportFormat[]> & { readonly is: 'formats' };

export type Folder = 'library' | 'backup' | 'export';
export interface FolderControl {
  readonly is: 'folder';
  readonly which: Folder;
  readonly key: 'libraryFolder' | 'backupFolder' | 'exportFolder';
}

/** Pages on which something is set that is not a person's own. */
export type Door = 'library' | 'newsroom' | 'themes' | 'shortcuts' | 'updates';
export interface DoorControl {
  readonly is: 'door';
  readonly to: Door;
}

/** Is as it is; said, so that nobody looks for a switch. */
export interface FactControl {
  readonly is: 'fact';
}

export type KeptControl = SwitchControl | ChoiceControl | AmountControl | LineControl | FormatsControl;
export type Control = KeptControl | FolderControl | DoorControl | FactControl;

const kept = <Value>({ key, read, write }: Lens<Value>): Kept & Set<Value> => ({
  key,
  read,
  write,
  value: (settings) => JSON.stringify(read(settings)),
  back: (defaults, settings) => write(read(defaults), settings),
});

export const switched = (lens: Lens<boolean>): SwitchControl => ({ is: 'switch', ...kept(lens) });

export const chosen = <Value extends string>(lens: Lens<Value>, options: readonly Option<Value>[]): ChoiceControl => ({
  is: 'choice',
  options,
  ...kept(lens),
  write: (value, settings) => {
    const option = options.find((each) => each.value === value);
    return option === undefined ? {} : lens.write(option.value, settings);
  },
});

export const counted = (lens: Lens<number>, choices: readonly number[], words: MessageKey): AmountControl => ({
  is: 'amount',
  choices,
  words,
  ...kept(lens),
});

export const written = (lens: Lens<string>, max: number, example: MessageKey): LineControl => ({
  is: 'line',
  max,
  example,
  ...kept(lens),
});

export const formatsOf = (lens: Lens<readonly ExportFormat[]>): FormatsControl => ({ is: 'formats', ...kept(lens) });
