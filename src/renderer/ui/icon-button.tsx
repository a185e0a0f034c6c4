/** A button that is a picture: its name is read aloud and shown in a tooltip with its shortcut. */
import { Tooltip } from '@base-ui/react/tooltip';
import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, JSX, Ref } from 'react';
import { classNames } from './class-names';
import styles from './icon-button.module.css';

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'children'> {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly shortcut?: string;
  /** For a switch: whether it is on. */
  readonly pressed?: boolean;
  readonly size?: number;
  readonly ref?: Ref<HTMLButtonElement>;
}

export const IconButton = ({
  icon: Icon,
  name,
  shortcut,
  pressed,
  size = 16,
  className,
  ...rest
}: IconButtonProps): JSX.Element => (
  <Tooltip.Root>
    <Tooltip.Trigger
      render={
        <button
          type="button"
          className={classNames(styles.button, className)}
          aria-label={name}
          aria-pressed={pressed}
          aria-keyshortcuts={shortcut?.replace('Ctrl', 'Control')}
          {...rest}
        >
          <Icon size={size} strokeWidth={1.75} aria-hidden />
        </button>
      }
    />
    {/* It says what the button is called already. */}
    <Tooltip.Portal aria-hidden>
      <Tooltip.Positioner sideOffset={6} className={styles.positioner}>
        <Tooltip.Popup className={styles.tip}>
          {name}
          {shortcut === undefined ? null : <span className={styles.shortcut}>{shortcut}</span>}
        </Tooltip.Popup>
      </Tooltip.Positioner>
    </Tooltip.Portal>
  </Tooltip.Root>
);
