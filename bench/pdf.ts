/** PDFs of one page with a photo: the pool, with everything that is added and read back, beside two reused windows that only print and LibreOffice's batch; and its memory over a thousand. */
import { resolve } from 'node:path';
import { _electron } from '@playwright/test';
import { build } from 'vite';
import type { PdfBench } from './pdf/main';
import { openOffice } from './pdf/office';
import { report, spreadOf } from './support/measure';

declare const pdfBench: PdfBench;

const RUNS = 5;
const BATCH = 60;
const STOPS = [100, 500, 1_000];

const program = resolve('node_modules/.cache/bench/pdf');

/** As the app's own main process and its threads are built. */
const bundle = (): Promise<unknown> =>
  build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '#shared': resolve('src/shared') } },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: program,
      emptyOutDir: true,
      rollupOptions: {
        input: { main: resolve('bench/pdf/main.ts'), finisher: resolve('bench/pdf/finisher.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });

await bundle();
const app = await _electron.launch({
  executablePath: process.env.DATELINE_ELECTRON ?? 'electron',
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), resolve(program, 'main.js')],
});
await app.evaluate(() => pdfBench.rate(10));
const office = await openOffice();
await office?.print();
const rates: { readonly ours: number; readonly raw: number }[] = [];
const printed: number[] = [];
for (let run = 0; run < RUNS; run += 1) {
  rates.push(await app.evaluate((_electron, count) => pdfBench.rate(count), BATCH));
  if (office) printed.push(await office.print());
}
await office?.close();
report({
  figure: 'PDF of one page with a photo, finished and read back',
  unit: 'ms',
  size: BATCH,
  ours: spreadOf(rates.map(({ ours }) => ours)),
  floor: spreadOf(rates.map(({ raw }) => raw)),
  ...(printed.length > 0 ? { peer: spreadOf(printed) } : {}),
  runs: RUNS,
});
const memory = await app.evaluate((_electron, stops) => pdfBench.memory(stops), STOPS);
for (const [i, stop] of STOPS.entries())
  report({
    figure: 'memory of all processes after so many PDFs',
    unit: 'MB',
    size: stop,
    ours: spreadOf([memory[i] ?? Number.NaN]),
    runs: 1,
  });
await app.close();
