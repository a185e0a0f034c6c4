/** A page of the dialog: a list, and beside it what is chosen in it. */
import type { JSX, ReactNode } from 'react';
import styles from './newsroom.module.css';

/** Chosen in place of a key while an entry is being made; no entry has it. */
export const NEW = '';

export interface PageLayoutProps {
  readonly list: ReactNode;
  readonly children: ReactNode;
}

export const Page = ({ list, children }: PageLayoutProps): JSX.Element => (
  <div className={styles.page}>
    {list}
    <div className={styles.chosen}>{children}</div>
  </div>
);
