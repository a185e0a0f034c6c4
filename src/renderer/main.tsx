/** Starts the window: asks main how things stand, dresses the page, then draws. */
import { createRoot } from 'react-dom/client';
import './ui/tokens.css';
import './ui/fonts.css';
import './ui/base.css';
import { App } from './app/app';
import { bridgeOf } from './app/bridge';
import { createNewsroom } from './app/newsroom';
import { dressPage } from './app/page';
import { isUnlocking, startUnlocking } from './app/start-unlocking';
import { startWorker } from './proofing/start-worker';
import { createToaster } from './ui/toasts';

const clock = {
  now: () => performance.now(),
  wait: (ms: number, then: () => void) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};

const start = async (root: HTMLElement): Promise<void> => {
  const bridge = bridgeOf(window);
  const state = await bridge.call('app/start');
  dressPage(state.settings);
  const toaster = createToaster();
  const room = createNewsroom({ bridge, show: toaster.show, clock, startProofreader: startWorker }, state);
  createRoot(root).render(<App room={room} toaster={toaster} />);
};

const root = document.getElementById('root');
if (root) void (isUnlocking(window.location.search) ? startUnlocking : start)(root);
