/** Lays the preview over the sheet. The editor stays where it is, with its undo and its unsaved words, but takes no keys while it is covered. */
import type { JSX, ReactNode } from 'react';
import styles from './over-sheet.module.css';

export interface OverSheetProps {
  readonly sheet: ReactNode;
  /** Null while nothing lies over the sheet. */
  readonly over: ReactNode | null;
}

export const OverSheet = ({ sheet, over }: OverSheetProps): JSX.Element => (
  <div className={styles.place}>
    <div className={styles.sheet} inert={over !== null}>
      {sheet}
    </div>
    {over === null ? null : <div className={styles.over}>{over}</div>}
  </div>
);
