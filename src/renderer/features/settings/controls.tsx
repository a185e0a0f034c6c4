/** The controls of the settings window: each has the setting's name, and is described by its sentence. */
import { type JSX, useEffect, useRef, useState } from 'react';
import { EXPORT_FORMATS } from '#shared/exporting/formats';
import type { SettingsChange } from '#shared/settings';
import { useWords } from '../../i18n/words';
import { amountsOf, choose } from './choosing';
import type { AmountControl, ChoiceControl, FormatsControl, LineControl, SwitchControl } from './control';
import styles from './controls.module.css';
import type { Ground } from './standing';

export interface ControlProps<Kind> extends Pick<Ground, 'settings'> {
  readonly control: Kind;
  readonly name: string;
  /** The id of the sentence that explains it. */
  readonly describedBy: string;
  readonly disabled: boolean;
  readonly onChange: (change: SettingsChange) => void;
}

export const SwitchField = (props: ControlProps<SwitchControl>): JSX.Element => {
  const { control, settings, name, describedBy, disabled, onChange } = props;
  const isOn = control.read(settings);
  return (
    <input
      type="checkbox"
      role="switch"
      aria-checked={isOn}
      className={styles.switch}
      aria-label={name}
      aria-describedby={describedBy}
      disabled={disabled}
      checked={isOn}
      onChange={() => onChange(control.write(!isOn, settings))}
    />
  );
};

export const ChoiceField = (props: ControlProps<ChoiceControl>): JSX.Element => {
  const { t } = useWords();
  const { control, settings, name, describedBy, disabled, onChange } = props;
  return (
    <select
      className={styles.select}
      aria-label={name}
      aria-describedby={describedBy}
      disabled={disabled}
      value={control.read(settings)}
      onChange={({ target }) => onChange(control.write(target.value, settings))}
    >
      {control.options.map(({ value, words, values }) => (
        <option key={value} value={value}>
          {t(words, values)}
        </option>
      ))}
    </select>
  );
};

export const AmountField = (props: ControlProps<AmountControl>): JSX.Element => {
  const { t } = useWords();
  const { control, settings, name, describedBy, disabled, onChange } = props;
  const amount = control.read(settings);
  return (
    <select
      className={styles.select}
      aria-label={name}
      aria-describedby={describedBy}
      disabled={disabled}
      value={amount}
      onChange={({ target }) => onChange(control.write(Number(target.value), settings))}
    >
      {amountsOf(control, settings).map((value) => (
        <option key={value} value={value}>
          {t(control.words, { value })}
        </option>
      ))}
    </select>
  );
};

/** Milliseconds after the last letter. */
const PAUSE = 500;

export const LineField = (props: ControlProps<LineControl> & { readonly placeholder: string }): JSX.Element => {
  const { control, settings, name, describedBy, disabled, placeholder, onChange } = props;
  const value = control.read(settings);
  const [typed, setTyped] = useState(value);
  const unsent = useRef<(() => void) | null>(null);
  // Set back, or changed elsewhere: but never while a word of it is being typed.
  useEffect(() => {
    if (unsent.current === null) setTyped(value);
  }, [value]);
  useEffect(() => {
    const timer = setTimeout(() => unsent.current?.(), PAUSE);
    return () => clearTimeout(timer);
  });
  // What was typed just before the window is closed is meant as well.
  useEffect(() => () => unsent.current?.(), []);
  const type = (text: string): void => {
    setTyped(text);
    unsent.current = () => {
      unsent.current = null;
      onChange(choose(control, text, settings));
    };
  };
  return (
    <input
      type="text"
      className={styles.line}
      aria-label={name}
      aria-describedby={describedBy}
      disabled={disabled}
      placeholder={placeholder}
      maxLength={control.max}
      autoComplete="off"
      spellCheck={false}
      value={typed}
      onChange={({ target }) => type(target.value)}
      onBlur={() => unsent.current?.()}
    />
  );
};

/** The last one cannot be taken away. */
export const FormatsField = (props: ControlProps<FormatsControl>): JSX.Element => {
  const { t } = useWords();
  const { control, settings, name, describedBy, disabled, onChange } = props;
  const formats = control.read(settings);
  return (
    <fieldset className={styles.formats} aria-label={name} aria-describedby={describedBy} disabled={disabled}>
      {EXPORT_FORMATS.map((format) => (
        <label key={format} className={styles.format}>
          <input
            type="checkbox"
            checked={formats.includes(format)}
            disabled={formats.length === 1 && formats.includes(format)}
            onChange={() => onChange(choose(control, format, settings))}
          />
          {t(`export.${format}`)}
        </label>
      ))}
    </fieldset>
  );
};
