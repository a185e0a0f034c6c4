/** Builds the window's page and the fake bridge into test-results, once for each worker. */
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const alias = { '#shared': resolve('src/shared') };

/** A worker's own: what another one builds never changes under an open window. */
export const WINDOW_FOLDER = resolve(`test-results/window-${process.env.TEST_PARALLEL_INDEX ?? '0'}`);
export const BRIDGE_SCRIPT = resolve(WINDOW_FOLDER, 'fake-bridge.js');

const buildPage = () =>
  build({
    configFile: false,
    logLevel: 'error',
    root: resolve('src/renderer'),
    resolve: { alias },
    plugins: [react()],
    build: {
      target: 'chrome130',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      outDir: WINDOW_FOLDER,
      emptyOutDir: true,
    },
  });

const buildBridge = () =>
  build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
    build: {
      target: 'chrome130',
      outDir: WINDOW_FOLDER,
      emptyOutDir: false,
      lib: {
        entry: resolve('tests/e2e/support/window/fake-bridge.ts'),
        formats: ['iife'],
        name: 'fakeBridge',
        fileName: () => 'fake-bridge.js',
      },
    },
  });

let built: Promise<void> | null = null;

const buildAll = async (): Promise<void> => {
  await buildPage();
  await buildBridge();
};

/** Once for all files of a worker. */
export const buildWindow = (): Promise<void> => {
  built ??= buildAll();
  return built;
};
