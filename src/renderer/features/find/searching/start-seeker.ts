/** Starts the worker as the window can. */
import type { FromSeeker } from './messages';
import type { SeekerParts } from './pattern-client';

export const startSeeker: SeekerParts['start'] = ({ onMessage, onFailed }) => {
  const worker = new Worker(new URL('./seek-worker.ts', import.meta.url), { type: 'module', name: 'seeker' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromSeeker>) => onMessage(data));
  worker.addEventListener('error', onFailed, { once: true });
  return { send: (message) => worker.postMessage(message), end: () => worker.terminate() };
};
