/** Short news at the foot of the window, with one thing to do about it; read aloud politely. */
import { Toast as Base } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import type { JSX } from 'react';
import styles from './toasts.module.css';

export interface Toast {
  readonly text: string;
  readonly tone?: 'plain' | 'problem';
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Milliseconds on the screen; a pointer or focus on it stops the clock. */
  readonly lasts?: number;
}

export interface Toaster {
  readonly manager: ReturnType<typeof Base.createToastManager>;
  readonly show: (toast: Toast) => void;
}

const LASTS = 6_000;
/** A problem is read twice before it is believed. */
const PROBLEM_LASTS = 14_000;

export const createToaster = (): Toaster => {
  const manager = Base.createToastManager();
  const show = ({ text, tone = 'plain', action, lasts }: Toast): void => {
    const id = manager.add({
      title: text,
      type: tone,
      timeout: lasts ?? (tone === 'problem' ? PROBLEM_LASTS : LASTS),
      priority: tone === 'problem' ? 'high' : 'low',
      ...(action
        ? {
            actionProps: {
              children: action.label,
              onClick: () => {
                manager.close(id);
                action.run();
              },
            },
          }
        : {}),
    });
  };
  return { manager, show };
};

const List = ({ closeName }: { readonly closeName: string }): JSX.Element => (
  <>
    {Base.useToastManager().toasts.map((toast) => (
      <Base.Root key={toast.id} toast={toast} className={styles.toast} swipeDirection={[]} data-passing="">
        <Base.Content className={styles.content}>
          <Base.Title render={<p />} className={styles.text} />
          <Base.Action className={styles.action} />
          <Base.Close className={styles.close} aria-label={closeName}>
            <X size={14} aria-hidden />
          </Base.Close>
        </Base.Content>
      </Base.Root>
    ))}
  </>
);

export interface ToastsProps {
  readonly toaster: Toaster;
  readonly label: string;
  readonly closeName: string;
}

export const Toasts = ({ toaster, label, closeName }: ToastsProps): JSX.Element => (
  <Base.Provider toastManager={toaster.manager} limit={3}>
    <Base.Portal>
      <Base.Viewport className={styles.viewport} aria-label={label}>
        <List closeName={closeName} />
      </Base.Viewport>
    </Base.Portal>
  </Base.Provider>
);
