/** One way of looking that is on or off: a sign, its name in a tooltip with its keys, and why it cannot be used where that is so. */
import { Tooltip } from '@base-ui/react/tooltip';
import type { JSX, ReactNode } from 'react';
import styles from './find-bar.module.css';

export interface FindSwitchProps {
  readonly name: string;
  /** `Alt+C` */
  readonly keys?: string;
  readonly on: boolean;
  /** Null where it can be used. */
  readonly why?: string | null;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

export const FindSwitch = ({ name, keys, on, why = null, onPress, children }: FindSwitchProps): JSX.Element => (
  <Tooltip.Root>
    <Tooltip.Trigger
      render={
        <button
          type="button"
          className={styles.switch}
          aria-pressed={on}
          aria-disabled={why !== null}
          aria-keyshortcuts={keys}
          aria-description={why ?? undefined}
          onClick={why === null ? onPress : undefined}
        >
          <span className="for-readers">{name}</span>
          {children}
        </button>
      }
    />
    <Tooltip.Portal aria-hidden>
      <Tooltip.Positioner sideOffset={6} className={styles.positioner}>
        <Tooltip.Popup className={styles.tip}>
          {why ?? name}
          {keys === undefined || why !== null ? null : <span className={styles.keys}>{keys}</span>}
        </Tooltip.Popup>
      </Tooltip.Positioner>
    </Tooltip.Portal>
  </Tooltip.Root>
);
