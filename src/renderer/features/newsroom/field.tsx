/** Fields of the newsroom's forms, each with its name over it. */
import { type ChangeEvent, type JSX, type ReactNode, type Ref, useEffect, useId, useRef } from 'react';
import styles from './fields.module.css';

interface LabelledProps {
  readonly label: string;
  readonly hint?: string | undefined;
}

const Labelled = (props: LabelledProps & { readonly id: string; readonly children: ReactNode }): JSX.Element => (
  <div className={styles.field}>
    <label htmlFor={props.id}>{props.label}</label>
    {props.children}
    {props.hint === undefined ? null : (
      <p id={`${props.id}-hint`} className={styles.hint}>
        {props.hint}
      </p>
    )}
  </div>
);

const described = (id: string, hint: string | undefined) =>
  hint === undefined ? {} : { 'aria-describedby': `${id}-hint` };

export interface TextFieldProps extends LabelledProps {
  readonly value: string;
  readonly max: number;
  readonly readOnly: boolean;
  readonly onType: (text: string) => void;
  /** Takes the caret when it comes onto the page, all of its text selected. */
  readonly takesFocus?: boolean;
}

export const TextField = ({ label, hint, value, max, readOnly, onType, takesFocus }: TextFieldProps): JSX.Element => {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) input.current?.select();
  }, [takesFocus]);
  return (
    <Labelled id={id} label={label} hint={hint}>
      <input
        id={id}
        ref={input}
        type="text"
        className={styles.input}
        value={value}
        maxLength={max}
        readOnly={readOnly}
        autoComplete="off"
        spellCheck={false}
        {...described(id, hint)}
        onChange={(event) => onType(event.target.value)}
      />
    </Labelled>
  );
};

export interface AreaFieldProps extends Omit<TextFieldProps, 'takesFocus'> {
  readonly rows: number;
  /** Takes the room that is left. */
  readonly grows?: boolean;
  readonly field?: Ref<HTMLTextAreaElement>;
  readonly placeholder?: string;
}

export const AreaField = (props: AreaFieldProps): JSX.Element => {
  const id = useId();
  const { label, hint, value, max, readOnly, onType, rows, grows = false, field, placeholder } = props;
  return (
    <Labelled id={id} label={label} hint={hint}>
      <textarea
        id={id}
        ref={field}
        className={styles.area}
        data-grows={grows || undefined}
        rows={rows}
        value={value}
        maxLength={max}
        readOnly={readOnly}
        placeholder={placeholder}
        spellCheck={false}
        {...described(id, hint)}
        onChange={(event) => onType(event.target.value)}
      />
    </Labelled>
  );
};

export interface ChoiceFieldProps<Value extends string> extends LabelledProps {
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly readOnly: boolean;
  readonly onChoose: (value: Value) => void;
}

export const ChoiceField = <Value extends string>(props: ChoiceFieldProps<Value>): JSX.Element => {
  const id = useId();
  const choose = ({ target }: ChangeEvent<HTMLSelectElement>): void => {
    const chosen = props.choices.find(({ value }) => value === target.value);
    if (chosen) props.onChoose(chosen.value);
  };
  return (
    <Labelled id={id} label={props.label} hint={props.hint}>
      <select
        id={id}
        className={styles.input}
        value={props.value}
        disabled={props.readOnly}
        {...described(id, props.hint)}
        onChange={choose}
      >
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  );
};
