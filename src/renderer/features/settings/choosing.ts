/** What a setting can be set to, one by one, for whoever sets it away from its row: in the palette. Pure. */
import { EXPORT_FORMATS } from '#shared/exporting/formats';
import type { MessageKey, Translate } from '#shared/i18n/translate';
import type { Settings, SettingsChange } from '#shared/settings';
import type { Entry } from './catalogue';
import type { AmountControl, Control, FormatsControl } from './control';

export interface Choosable {
  readonly value: string;
  readonly words: MessageKey;
  readonly values?: Readonly<Record<string, number>>;
  /** The setting stands at it. */
  readonly isNow: boolean;
}

/** The number that is set is among them, wherever it came from. */
export const amountsOf = ({ choices, read }: AmountControl, settings: Settings): readonly number[] => {
  const value = read(settings);
  return choices.includes(value) ? choices : [...choices, value].sort((a, b) => a - b);
};

/** With one of them more, or one less; the last one stays: no export is made of nothing. */
const toggled = (control: FormatsControl, wanted: string, settings: Settings): SettingsChange => {
  const had = control.read(settings);
  const formats = EXPORT_FORMATS.filter((each) => had.includes(each) !== (each === wanted));
  return formats.length === 0 ? {} : control.write(formats, settings);
};

/** None for what is switched, written, or set elsewhere. */
export const choosable = (control: Control, settings: Settings): readonly Choosable[] => {
  switch (control.is) {
    case 'choice':
      return control.options.map((option) => ({ ...option, isNow: option.value === control.read(settings) }));
    case 'amount':
      return amountsOf(control, settings).map((value) => ({
        value: String(value),
        words: control.words,
        values: { value },
        isNow: value === control.read(settings),
      }));
    case 'formats':
      return EXPORT_FORMATS.map((format) => ({
        value: format,
        words: `export.${format}`,
        isNow: control.read(settings).includes(format),
      }));
    default:
      return [];
  }
};

/** @param value of `choosable`, or the line itself; passed over for a switch, which is turned */
export const choose = (control: Control, value: string, settings: Settings): SettingsChange => {
  switch (control.is) {
    case 'switch':
      return control.write(!control.read(settings), settings);
    case 'choice':
      return control.write(value, settings);
    case 'amount':
      return control.write(Number(value), settings);
    case 'formats':
      return toggled(control, value, settings);
    case 'line':
      return control.write(value.normalize('NFC').trim().slice(0, control.max), settings);
    default:
      return {};
  }
};

/** How a setting stands, in words; empty for a door, behind which it is told. */
export const standingOf = ({ control }: Entry, settings: Settings, t: Translate): string => {
  switch (control.is) {
    case 'switch':
      return t(control.read(settings) ? 'palette.on' : 'palette.off');
    case 'line':
      return control.read(settings) === '' ? t('palette.empty') : control.read(settings);
    case 'folder':
      return settings[control.key] ?? (control.which === 'library' ? '' : t('palette.no-folder'));
    case 'door':
      return '';
    case 'fact':
      return t('settings.always-on');
    default:
      return choosable(control, settings)
        .filter(({ isNow }) => isNow)
        .map(({ words, values }) => t(words, values))
        .join(', ');
  }
};
