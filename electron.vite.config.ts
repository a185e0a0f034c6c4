// Builds the three processes: main and preload as CommonJS for Node 20, the renderer for Chromium 130, so that what is tested is what ships.
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const alias = { '#shared': resolve('src/shared') };

/** Words and tables are read as JSON, which the engine does in half the time of an object in a script. */
const json = { stringify: true };

/** Shorter to read at every start; names stay, so that a trace in the log still says where something broke. */
const readable = { mangle: false, compress: true, codegen: { removeWhitespace: true } };

export default defineConfig({
  main: {
    resolve: { alias },
    json,
    build: {
      target: 'node20',
      externalizeDeps: false,
      rollupOptions: {
        input: {
          index: resolve('src/main/index.ts'),
          'start-desk': resolve('src/main/start-desk.ts'),
          cli: resolve('src/main/cli.ts'),
          'search-worker': resolve('src/main/library/search/worker.ts'),
          'import-worker': resolve('src/main/importing/import-worker.ts'),
          'export-worker': resolve('src/main/exporting/making/worker.ts'),
        },
        output: {
          format: 'cjs',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          minify: readable,
        },
      },
    },
  },
  preload: {
    resolve: { alias },
    json,
    build: {
      target: 'node20',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].js', minify: readable },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    resolve: { alias },
    json,
    plugins: [react()],
    build: {
      minify: true,
      target: 'chrome130',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: resolve('src/renderer/index.html') } },
    },
  },
});
