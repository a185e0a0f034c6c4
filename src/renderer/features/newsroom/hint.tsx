/** What a page is for, while nothing of its list is chosen. */
import type { JSX, ReactNode } from 'react';
import styles from './newsroom.module.css';

export interface HintProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

export const Hint = ({ title, text, children }: HintProps): JSX.Element => (
  <div className={styles.hint}>
    <h3 className={styles.hintTitle}>{title}</h3>
    <p>{text}</p>
    {children}
  </div>
);
