/** How far something is; a bar that only moves where nobody knows yet. */
import { Progress } from '@base-ui/react/progress';
import type { JSX } from 'react';
import styles from './progress-bar.module.css';

export interface ProgressBarProps {
  readonly label: string;
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
}

export const ProgressBar = ({ label, done, total }: ProgressBarProps): JSX.Element => (
  <Progress.Root
    aria-label={label}
    aria-valuetext={label}
    value={total === 0 ? null : Math.min(done, total)}
    max={total === 0 ? 100 : total}
  >
    <Progress.Track className={styles.track}>
      <Progress.Indicator className={styles.bar} />
    </Progress.Track>
  </Progress.Root>
);
