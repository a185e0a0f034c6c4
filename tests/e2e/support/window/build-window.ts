/** Builds the window's page and the fake bridge into test-results, once for each worker and each way of telling its messages. */
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { inOtherWords, type Words } from './other-words';

const alias = { '#shared': resolve('src/shared') };

/** A worker's own: what another one builds never changes under an open window. */
export const windowFolder = (words: Words): string =>
  resolve(`test-results/window-${words}-${process.env.TEST_PARALLEL_INDEX ?? '0'}`);
export const bridgeScript = (words: Words): string => resolve(windowFolder(words), 'fake-bridge.js');

const buildPage = (words: Words) =>
  build({
    configFile: false,
    logLevel: 'error',
    root: resolve('src/renderer'),
    resolve: { alias },
    plugins: [react(), inOtherWords(words)],
    build: {
      target: 'chrome130',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      outDir: windowFolder(words),
      emptyOutDir: true,
    },
  });

const buildBridge = (words: Words) =>
  build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
    build: {
      target: 'chrome130',
      outDir: windowFolder(words),
      emptyOutDir: false,
      lib: {
        entry: resolve('tests/e2e/support/window/fake-bridge.ts'),
        formats: ['iife'],
        name: 'fakeBridge',
        fileName: () => 'fake-bridge.js',
      },
    },
  });

const built = new Map<Words, Promise<void>>();

const buildAll = async (words: Words): Promise<void> => {
  await buildPage(words);
  await buildBridge(words);
};

/** Once for all files of a worker. */
export const buildWindow = (words: Words): Promise<void> => {
  const known = built.get(words) ?? buildAll(words);
  built.set(words, known);
  return known;
};
