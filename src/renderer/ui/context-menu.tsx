/** A menu for whatever is pressed with the right button, or with the menu key while it has the focus. */

import { type JSX, type MouseEvent, type ReactNode, useState } from 'react';
import { MenuAt, type MenuPlace } from './menu';
import { placeAt } from './place-at';

export interface ContextMenu {
  readonly open: (event: MouseEvent) => void;
  /** Stands beside what it belongs to. */
  readonly menu: JSX.Element | null;
}

/** @param items asked only while it is open; null: then it does not open */
export const useContextMenu = (label: string, items: (() => ReactNode) | null): ContextMenu => {
  const [place, setPlace] = useState<MenuPlace | null>(null);
  return {
    open: (event) => {
      if (items === null) return;
      event.preventDefault();
      event.stopPropagation();
      setPlace(placeAt(event));
    },
    menu:
      place === null || items === null ? null : (
        <MenuAt label={label} place={place} onClose={() => setPlace(null)}>
          {items()}
        </MenuAt>
      ),
  };
};
