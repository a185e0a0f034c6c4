/** Starts the window: asks main how things stand, dresses the page, then draws; or shows the guide, where it was opened for that. */
import { createRoot } from 'react-dom/client';
import type { Bridge } from '#shared/ipc';
import './ui/tokens.css';
import './ui/fonts.css';
import './ui/base.css';
import './ui/leave-at-once';
import { App } from './app/app';
import { bridgeOf } from './app/bridge';
import { clock } from './app/clock';
import { CrashBoundary } from './app/crash-boundary';
import { beginDesk } from './app/deeds/articles';
import { rescue } from './app/deeds/leaving';
import { letKeysActOnce } from './app/held-keys';
import { createNewsroom } from './app/newsroom';
import { dressPage } from './app/page';
import { watchMain } from './app/watch-main';
import { tellBroken, watchPage } from './app/watch-page';
import { startWorker } from './proofing/start-worker';
import { keepKeys } from './ui/keep-keys';
import { createToaster } from './ui/toasts';

/** In milliseconds: a disk that takes longer than this over an article gets the desk drawn without it. */
const AT_ONCE = 80;

/** Drawn but once, with the rows and the article in it, where main has them at hand. Whether it fails is told by whoever goes on with it. */
const soon = (begun: Promise<unknown>): Promise<unknown> =>
  Promise.race([begun.catch(() => undefined), new Promise((resolve) => clock.wait(AT_ONCE, () => resolve(null)))]);

const start = async (root: HTMLElement, bridge: Bridge): Promise<void> => {
  const state = await bridge.call('app/start');
  dressPage(state.settings);
  const toaster = createToaster();
  const room = createNewsroom({ bridge, show: toaster.show, clock, startProofreader: startWorker }, state);
  const stopWatching = watchMain(room);
  const begun = beginDesk(room);
  await soon(begun);
  createRoot(root).render(
    <CrashBoundary rescue={() => rescue(room)} onBroken={(error) => tellBroken(bridge, error)}>
      <App room={room} toaster={toaster} begun={begun} stopWatching={stopWatching} />
    </CrashBoundary>,
  );
};

const startDesk = (root: HTMLElement): void => {
  const bridge = bridgeOf(window);
  watchPage(window, bridge);
  letKeysActOnce(window);
  start(root, bridge).catch((error: unknown) => tellBroken(bridge, error));
};

/** The guide's window has this page too, and another address; its code is loaded there alone. */
const startHelp = async (root: HTMLElement): Promise<void> => (await import('./app/help-window')).drawHelp(root);

/** Before the desk, where the library is sealed. */
const startUnlock = async (root: HTMLElement): Promise<void> =>
  (await import('./app/start-unlocking')).startUnlocking(root);

keepKeys(document);
const root = document.getElementById('root');
if (root && window.location.search === '?help') void startHelp(root);
else if (root && window.location.search === '?unlock') void startUnlock(root);
else if (root) startDesk(root);
