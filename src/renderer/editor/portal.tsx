/** One island's drawing. */
import type { JSX, ReactNode } from 'react';
import { createPortal } from 'react-dom';

export const Portal = ({
  element,
  children,
}: {
  readonly element: HTMLElement;
  readonly children: ReactNode;
}): JSX.Element => <>{createPortal(children, element)}</>;
