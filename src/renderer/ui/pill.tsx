/** A word in a tinted capsule, e.g. an article's status. */
import type { JSX } from 'react';
import { classNames } from './class-names';
import styles from './pill.module.css';

export type PillTone = 'ok' | 'warn' | 'info' | 'muted';

export const Pill = ({ tone, children }: { readonly tone: PillTone; readonly children: string }): JSX.Element => (
  <span className={classNames(styles.pill, styles[tone])}>{children}</span>
);
