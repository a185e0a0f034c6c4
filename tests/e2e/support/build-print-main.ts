/** Bundles the exporting main program of the tests as the real one is bundled: CommonJS for Node 20, fonts inside. */
import { resolve } from 'node:path';
import { build } from 'vite';

/** @returns the path of the built program. */
export const buildPrintMain = async (folder: string): Promise<string> => {
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '#shared': resolve('src/shared') } },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: {
        input: resolve('tests/e2e/support/print-main.ts'),
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  return resolve(folder, 'main.js');
};
