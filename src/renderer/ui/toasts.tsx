/** Short news at the foot of the window, with one thing to do about it; read aloud politely. */
import { Toast as Base } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import type { JSX, MouseEvent } from 'react';
import { type MessageKey, translator } from '#shared/i18n/translate';
import type { Say } from '../i18n/say';
import { useWords } from '../i18n/words';
import styles from './toasts.module.css';

export interface Toast {
  readonly text: Say;
  readonly tone?: 'plain' | 'problem';
  readonly action?: { readonly label: MessageKey; readonly run: () => void };
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

const Told = ({ say }: { readonly say: Say }): string => {
  const { t, language } = useWords();
  return say(t, language);
};

/** Said again while it is still there, the same news stays one: it only lasts anew. What an action takes back is never the same as what another does. */
const sameAs = ({ text, tone, action }: Toast): { readonly id?: string } =>
  action === undefined ? { id: `${tone ?? 'plain'} ${text(translator('vi'), 'vi')}` } : {};

export const createToaster = (): Toaster => {
  const manager = Base.createToastManager();
  let times = 0;
  const show = (toast: Toast): void => {
    const { text, tone = 'plain', action, lasts } = toast;
    times += 1;
    // Every second one ends in a space that nobody sees: the very same words would not be read aloud again.
    const end = '\u00a0'.repeat(times % 2);
    const id = manager.add({
      ...sameAs(toast),
      title: <Told say={(t, language) => text(t, language) + end} />,
      type: tone,
      timeout: lasts ?? (tone === 'problem' ? PROBLEM_LASTS : LASTS),
      priority: tone === 'problem' ? 'high' : 'low',
      ...(action
        ? {
            actionProps: {
              children: <Told say={(t) => t(action.label)} />,
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

/** Base UI reads a problem out of a copy and hides the toast itself, though Tab reaches its buttons: here it is there for everybody, and does not speak a second time. */
const SPOKEN_ALREADY = { role: 'dialog', 'aria-hidden': false, 'aria-live': 'off' } as const;

/** The keys stay where they are: the button goes with the toast, and the next letter would be lost with it. */
const keepKeys = (event: MouseEvent): void => event.preventDefault();

const List = ({ closeName }: { readonly closeName: string }): JSX.Element => (
  <>
    {Base.useToastManager().toasts.map((toast) => (
      <Base.Root
        key={toast.id}
        toast={toast}
        className={styles.toast}
        swipeDirection={[]}
        data-passing=""
        {...(toast.priority === 'high' ? SPOKEN_ALREADY : {})}
      >
        <Base.Content className={styles.content}>
          <Base.Title render={<p />} className={styles.text} />
          <Base.Action className={styles.action} onMouseDown={keepKeys} />
          <Base.Close className={styles.close} aria-label={closeName} onMouseDown={keepKeys}>
            <X size={14} aria-hidden />
          </Base.Close>
        </Base.Content>
      </Base.Root>
    ))}
  </>
);

export const Toasts = ({ toaster }: { readonly toaster: Toaster }): JSX.Element => {
  const { t } = useWords();
  return (
    <Base.Provider toastManager={toaster.manager} limit={3}>
      <Base.Portal>
        <Base.Viewport className={styles.viewport} aria-label={t('app.toasts')}>
          <List closeName={t('app.close')} />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
};
