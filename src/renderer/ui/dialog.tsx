/** A question or a page of facts over the window: focus stays inside, Escape and the cross close it. */
import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { JSX, ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly closeName: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  /** `alert`: a question that a stray click beside it must not answer. */
  readonly role?: 'dialog' | 'alertdialog';
}

export const Dialog = ({
  title,
  closeName,
  onClose,
  children,
  actions,
  wide = false,
  role = 'dialog',
}: DialogProps): JSX.Element => (
  <Base.Root
    open
    onOpenChange={(open) => {
      if (!open) onClose();
    }}
    disablePointerDismissal={role === 'alertdialog'}
  >
    <Base.Portal>
      <Base.Backdrop className={styles.backdrop} />
      <Base.Popup className={classNames(styles.popup, wide && styles.wide)} role={role}>
        <header className={styles.header}>
          <Base.Title className={styles.title}>{title}</Base.Title>
          <Base.Close className={styles.close} aria-label={closeName}>
            <X size={16} strokeWidth={1.75} aria-hidden />
          </Base.Close>
        </header>
        <Base.Description render={<div />} className={styles.body}>
          {children}
        </Base.Description>
        {actions === undefined ? null : <footer className={styles.actions}>{actions}</footer>}
      </Base.Popup>
    </Base.Portal>
  </Base.Root>
);
