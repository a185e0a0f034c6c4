/** Starts the worker as the window can. */
import { ownWorker } from '../trusted/own-worker';
import type { ClientParts } from './client';
import type { FromProofreader } from './messages';
import address from './worker.ts?worker&url';

export const startWorker: ClientParts['start'] = ({ onMessage, onFailed }) => {
  const worker = ownWorker(address, 'proofreader');
  worker.addEventListener('message', ({ data }: MessageEvent<FromProofreader>) => onMessage(data));
  worker.addEventListener('error', onFailed, { once: true });
  return { send: (message) => worker.postMessage(message), end: () => worker.terminate() };
};
