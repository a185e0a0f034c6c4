/** Beside a control that the organisation has set for everybody: why nothing can be changed there. */
import { Lock } from 'lucide-react';
import type { JSX } from 'react';
import styles from './locked-note.module.css';

export interface LockedNoteProps {
  /** In words; null where nothing is in the way, and nothing is said. */
  readonly why: string | null;
  readonly id?: string;
}

export const LockedNote = ({ why, id }: LockedNoteProps): JSX.Element | null =>
  why === null ? null : (
    <span id={id} className={styles.note}>
      <Lock size={12} strokeWidth={2} aria-hidden />
      {why}
    </span>
  );
