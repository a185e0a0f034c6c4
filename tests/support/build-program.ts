/** A program of the tests as Node runs it: in one file, like the app's own main process. */
import { basename, resolve } from 'node:path';
import { build } from 'vite';

/** @param source under tests/support, e.g. `save-loop.ts` @returns the path of what was built into the folder */
export const buildProgram = async (source: string, folder: string): Promise<string> => {
  const name = `${basename(source, '.ts')}.mjs`;
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '#shared': resolve('src/shared') } },
    build: {
      ssr: resolve('tests/support', source),
      outDir: folder,
      target: 'node20',
      rollupOptions: { output: { format: 'es', entryFileNames: name } },
    },
    ssr: { noExternal: true },
  });
  return resolve(folder, name);
};
