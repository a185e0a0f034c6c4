/** A small menu: on a button, or opened by code at a place (the context menu of a row). */
import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { FocusEvent, JSX, ReactElement, ReactNode } from 'react';
import { classNames } from './class-names';
import { LockedNote } from './locked-note';
import styles from './menu.module.css';

/** A place on the screen that a menu hangs on. */
export interface MenuPlace {
  readonly getBoundingClientRect: () => DOMRect;
}

interface PopupProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly anchor?: MenuPlace;
  readonly returnsFocus?: () => boolean;
}

/** What a key has opened begins at its first item; what the mouse has opened, at none. */
const beginAtFirst = ({ target, currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
  if (target !== currentTarget || currentTarget.contains(relatedTarget)) return;
  if (!currentTarget.matches(':focus-visible')) return;
  currentTarget.querySelector<HTMLElement>('[role^="menuitem"]:not([aria-disabled="true"])')?.focus();
};

const Popup = ({ label, children, anchor, returnsFocus }: PopupProps): JSX.Element => (
  <Base.Portal role="region" aria-label={label}>
    <Base.Positioner
      className={styles.positioner}
      // With large text an absolute one at the foot of a column makes the page longer than the window, and it scrolls away.
      positionMethod="fixed"
      sideOffset={4}
      align={anchor ? 'start' : 'end'}
      {...(anchor ? { anchor } : {})}
    >
      <Base.Popup
        className={styles.popup}
        aria-label={label}
        onFocus={beginAtFirst}
        {...(returnsFocus ? { finalFocus: returnsFocus } : {})}
      >
        {children}
      </Base.Popup>
    </Base.Positioner>
  </Base.Portal>
);

export interface MenuProps {
  readonly label: string;
  /** A button element; it gets the menu's attributes. */
  readonly trigger: ReactElement;
  readonly children: ReactNode;
  /** Asked when the menu closes: whether the keys go back to its button, as they do unless told otherwise. */
  readonly returnsFocus?: () => boolean;
}

export const Menu = ({ trigger, ...popup }: MenuProps): JSX.Element => (
  // A modal menu would keep the keys from whatever its items send them to.
  <Base.Root modal={popup.returnsFocus === undefined}>
    <Base.Trigger render={trigger} />
    <Popup {...popup} />
  </Base.Root>
);

export interface MenuAtProps extends Omit<PopupProps, 'anchor'> {
  readonly place: MenuPlace;
  readonly onClose: () => void;
}

export const MenuAt = ({ place, onClose, ...popup }: MenuAtProps): JSX.Element => (
  <Base.Root
    open
    onOpenChange={(open) => {
      if (!open) onClose();
    }}
  >
    <Popup {...popup} anchor={place} />
  </Base.Root>
);

export interface MenuItemProps {
  readonly onChoose: () => void;
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  readonly shortcut?: string;
  readonly tone?: 'plain' | 'danger';
}

export const MenuItem = ({ onChoose, children, icon, shortcut, tone = 'plain' }: MenuItemProps): JSX.Element => (
  <Base.Item className={classNames(styles.item, tone === 'danger' && styles.danger)} onClick={onChoose}>
    <span className={styles.icon}>{icon}</span>
    {children}
    {shortcut === undefined ? null : <span className={styles.shortcut}>{shortcut}</span>}
  </Base.Item>
);

/** On or off, e.g. a way of writing. */
export const MenuSwitch = ({
  checked,
  onChoose,
  children,
  lock = null,
}: Pick<MenuItemProps, 'onChoose' | 'children'> & {
  readonly checked: boolean;
  /** Why it cannot be turned, in words; null where it can. */
  readonly lock?: string | null;
}): JSX.Element => (
  <Base.CheckboxItem
    checked={checked}
    onCheckedChange={onChoose}
    disabled={lock !== null}
    className={styles.item}
    closeOnClick
  >
    <span className={styles.icon}>
      <Base.CheckboxItemIndicator className={styles.tick}>
        <Check size={14} aria-hidden />
      </Base.CheckboxItemIndicator>
    </span>
    {children}
    <LockedNote why={lock} />
  </Base.CheckboxItem>
);

export interface MenuChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  /** Why it cannot be changed, in words; null where it can. */
  readonly lock?: string | null;
  readonly onChoose: (value: Value) => void;
}

/** One of several, e.g. the theme. */
export const MenuChoice = <Value extends string>(props: MenuChoiceProps<Value>): JSX.Element => (
  <Base.RadioGroup
    value={props.value}
    onValueChange={(value: unknown) => {
      const choice = props.choices.find((c) => c.value === value);
      if (choice) props.onChoose(choice.value);
    }}
  >
    <Base.GroupLabel className={styles.label}>
      {props.label} <LockedNote why={props.lock ?? null} />
    </Base.GroupLabel>
    {props.choices.map((choice) => (
      <Base.RadioItem
        key={choice.value}
        value={choice.value}
        disabled={typeof props.lock === 'string'}
        className={styles.item}
        closeOnClick
      >
        <span className={styles.icon}>
          <Base.RadioItemIndicator className={styles.tick}>
            <Check size={14} aria-hidden />
          </Base.RadioItemIndicator>
        </span>
        {choice.label}
      </Base.RadioItem>
    ))}
  </Base.RadioGroup>
);

export const MenuRule = (): JSX.Element => <Base.Separator className={styles.rule} />;
