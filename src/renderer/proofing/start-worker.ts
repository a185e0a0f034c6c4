/** Starts the worker as the window can. */
import type { ClientParts } from './client';
import type { FromProofreader } from './messages';

export const startWorker: ClientParts['start'] = ({ onMessage, onFailed }) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'proofreader' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromProofreader>) => onMessage(data));
  worker.addEventListener('error', onFailed, { once: true });
  return { send: (message) => worker.postMessage(message), end: () => worker.terminate() };
};
