/** Errors that nobody foresaw: main's log hears of each, and of no word that they quote. */
import { traceOf } from '#shared/help/trace';
import type { Bridge } from '#shared/ipc';

type Caller = Pick<Bridge, 'call'>;

/** The page lives through it. */
export const tellTrouble = (bridge: Caller, error: unknown): void =>
  void bridge.call('log/trouble', { trace: traceOf(error) }).catch(() => undefined);

/** Nothing of the page can be drawn: main puts another one in its place. */
export const tellBroken = (bridge: Caller, error: unknown): void =>
  void bridge.call('window/broken', { trace: traceOf(error) }).catch(() => undefined);

/** @returns a function that stops listening */
export const watchPage = (
  page: Pick<Window, 'addEventListener' | 'removeEventListener'>,
  bridge: Caller,
): (() => void) => {
  const onError = ({ error }: ErrorEvent): void => tellTrouble(bridge, error);
  const onRejection = ({ reason }: PromiseRejectionEvent): void => tellTrouble(bridge, reason);
  page.addEventListener('error', onError);
  page.addEventListener('unhandledrejection', onRejection);
  return () => {
    page.removeEventListener('error', onError);
    page.removeEventListener('unhandledrejection', onRejection);
  };
};
