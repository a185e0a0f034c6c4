/** Starts the worker as the window can. */
import { ownWorker } from '../../../trusted/own-worker';
import type { FromSeeker } from './messages';
import type { SeekerParts } from './pattern-client';
import address from './seek-worker.ts?worker&url';

export const startSeeker: SeekerParts['start'] = ({ onMessage, onFailed }) => {
  const worker = ownWorker(address, 'seeker');
  worker.addEventListener('message', ({ data }: MessageEvent<FromSeeker>) => onMessage(data));
  worker.addEventListener('error', onFailed, { once: true });
  return { send: (message) => worker.postMessage(message), end: () => worker.terminate() };
};
