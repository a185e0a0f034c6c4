/** Starts a worker of the window's own build: a program from anywhere else is refused before the engine is asked. */
import { policyOf } from './trusted-types';

/** Where the build lays the window's programs. */
const PROGRAM = /\/assets\/[\w.-]+\.js$/u;

/** @returns the whole address. Throws where it is not beside the page: no text of anybody's may lead here. */
const ownProgram = (address: string): string => {
  const { protocol, host, pathname, href, search } = new URL(address, document.baseURI);
  const isBeside = protocol === location.protocol && host === location.host && search === '';
  if (!isBeside || !PROGRAM.test(pathname)) throw new TypeError('not a program of the window');
  return href;
};

const policy = policyOf('dateline-workers', { createScriptURL: ownProgram });

/** @param address as `import address from './worker.ts?worker&url'` gives it */
export const ownWorker = (address: string, name: string): Worker =>
  new Worker(policy().createScriptURL(address), { type: 'module', name });
