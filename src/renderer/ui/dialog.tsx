/** A question or a page of facts over the window: focus stays inside, Escape and the cross close it. */
import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { JSX, ReactNode, RefObject } from 'react';
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
  /** For a page of lists and fields, which is not read aloud as one sentence. */
  readonly broad?: boolean;
  /** A long page with nothing in it but words: the keys must reach it to scroll. */
  readonly isRead?: boolean;
  /** A page that can be put on paper: printing the window then prints it alone. */
  readonly isPrinted?: boolean;
  /** For work of its own: nearly the whole window, whose parts scroll by themselves. */
  readonly large?: boolean;
  /** `alert`: a question that a stray click beside it must not answer. */
  readonly role?: 'dialog' | 'alertdialog';
  /** What has the keys first, where that is not the first thing that can. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
}

export const Dialog = ({
  title,
  closeName,
  onClose,
  children,
  actions,
  wide = false,
  broad = false,
  large = false,
  isRead = false,
  isPrinted = false,
  role = 'dialog',
  initialFocus,
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
      <Base.Popup
        className={classNames(styles.popup, wide && styles.wide, broad && styles.broad, large && styles.large)}
        role={role}
        data-printed={isPrinted ? '' : undefined}
        {...(initialFocus === undefined ? {} : { initialFocus })}
      >
        <header className={styles.header}>
          <Base.Title className={styles.title}>{title}</Base.Title>
          <Base.Close className={styles.close} aria-label={closeName}>
            <X size={16} strokeWidth={1.75} aria-hidden />
          </Base.Close>
        </header>
        {broad || large ? (
          <div className={large ? styles.work : styles.body}>{children}</div>
        ) : (
          <Base.Description render={<div />} className={styles.body} {...(isRead ? { tabIndex: 0 } : {})}>
            {children}
          </Base.Description>
        )}
        {actions === undefined ? null : <footer className={styles.actions}>{actions}</footer>}
      </Base.Popup>
    </Base.Portal>
  </Base.Root>
);
