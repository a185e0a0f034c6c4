/** A small panel over the desk, on a button or at a place: the filters, the tags of some articles. */
import { Popover as Base } from '@base-ui/react/popover';
import type { JSX, ReactElement, ReactNode } from 'react';
import type { MenuPlace } from '../../ui/menu';
import styles from './filters.module.css';

interface PanelProps {
  readonly label: string;
  readonly place?: MenuPlace | undefined;
  readonly children: ReactNode;
}

const Panel = ({ label, place, children }: PanelProps): JSX.Element => (
  <Base.Portal>
    <Base.Positioner
      className={styles.positioner}
      sideOffset={6}
      align="start"
      {...(place === undefined ? {} : { anchor: place })}
    >
      <Base.Popup className={styles.popup} aria-label={label}>
        {children}
      </Base.Popup>
    </Base.Positioner>
  </Base.Portal>
);

/** @param trigger a button element; it gets the panel's attributes. */
export const PopoverOn = (props: PanelProps & { readonly trigger: ReactElement }): JSX.Element => (
  <Base.Root>
    <Base.Trigger render={props.trigger} />
    <Panel label={props.label}>{props.children}</Panel>
  </Base.Root>
);

export const PopoverAt = (
  props: PanelProps & { readonly place: MenuPlace; readonly onClose: () => void },
): JSX.Element => (
  <Base.Root
    open
    onOpenChange={(open) => {
      if (!open) props.onClose();
    }}
  >
    <Panel label={props.label} place={props.place}>
      {props.children}
    </Panel>
  </Base.Root>
);
