/** The fields of one entry; Enter in a line of text keeps it. */
import type { FormEvent, JSX, ReactNode } from 'react';
import styles from './fields.module.css';

export interface FormProps {
  readonly onKeep: () => void;
  readonly children: ReactNode;
}

export const Form = ({ onKeep, children }: FormProps): JSX.Element => {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onKeep();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {children}
      {/* So that Enter keeps, in forms of several fields too. */}
      <button type="submit" className="for-readers" tabIndex={-1} aria-hidden />
    </form>
  );
};
