import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { summarise } from '#shared/article/summary';
import { NO_FILTERS } from '#shared/search/filters';
import { connectThread } from '../../../../src/main/library/search/connect-thread';
import type { Connect } from '../../../../src/main/library/search/connection';
import { createSearch } from '../../../../src/main/library/search/search';
import { file, mustOpen, temporaryFolder } from '../../../support/library-desk';

let worker = '';

/** The thread's program in one file, as it lies beside the app's own. */
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-search-worker-'));
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '#shared': resolve('src/shared') } },
    build: {
      ssr: resolve('src/main/library/search/worker.ts'),
      outDir: folder,
      target: 'node20',
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'search-worker.cjs' } },
    },
    ssr: { noExternal: true },
  });
  worker = join(folder, 'search-worker.cjs');
}, 60_000);

const opened = async (connect: Connect) => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const articles = [await file(library, 'Bến Lức'), await file(library, 'Cần Đước')];
  const search = createSearch({
    folder,
    mayWrite: true,
    connect,
    stamps: () => articles,
    summary: (id) => articles.filter((one) => one.id === id).map(summarise)[0],
  });
  search.start();
  onTestFinished(() => search.close());
  return { folder, search };
};

const find = (text: string) => ({ text, filters: NO_FILTERS, limit: 10 });

test('the thread reads the library, finds and keeps its index', async () => {
  const { folder, search } = await opened(connectThread(worker));
  await search.ready();
  const found = await search.run(find('ben luc'));
  expect(found.hits.map(({ summary }) => summary.headline)).toEqual(['Bến Lức']);
  expect(found.hits[0]?.headline).toEqual([{ text: 'Bến Lức', isHit: true }]);
  await search.close();
  expect(await readdir(folder)).toContain('search.bin');
});

test('a thread that is ended from outside is replaced by another', async () => {
  const ends: (() => Promise<void>)[] = [];
  const { search } = await opened((setting, listeners) => {
    let isEnded = false;
    const connection = connectThread(worker)(setting, listeners);
    ends.push(async () => {
      if (!isEnded) await connection.end();
      isEnded = true;
      listeners.lose();
    });
    return connection;
  });
  await search.ready();
  await ends[0]?.();
  await search.ready();
  expect((await search.run(find('duoc'))).total).toBe(1);
  expect(ends).toHaveLength(2);
});

test('a program that is not there is no reason to fail', async () => {
  const { search } = await opened(connectThread(join(worker, '..', 'nothing.cjs')));
  expect(await search.run(find('ben'))).toEqual({ hits: [], total: 0, isComplete: false });
  await search.ready();
});
