/** A button with words on it: plain, the one main action of its place, or quiet like a link. */
import type { ButtonHTMLAttributes, JSX, Ref } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'plain' | 'primary' | 'quiet';
  readonly ref?: Ref<HTMLButtonElement>;
}

export const Button = ({ look = 'plain', className, ...rest }: ButtonProps): JSX.Element => (
  <button type="button" className={classNames(styles.button, styles[look], className)} {...rest} />
);
