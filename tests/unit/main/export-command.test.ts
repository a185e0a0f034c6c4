/** `dateline export`, run as the command line runs it, on a real library in a folder of its own. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Content } from '#shared/article/article';
import { contentOf } from '#shared/article/create';
import { toInstant } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { readArguments } from '../../../src/main/cli/arguments';
import { runExport } from '../../../src/main/cli/export-command';
import { createOutput } from '../../../src/main/cli/output';
import { UsageError } from '../../../src/main/cli/usage';
import { makeHere } from '../../../src/main/exporting/making/make-here';
import { createMakers } from '../../../src/main/exporting/making/makers';
import type { Form } from '../../../src/main/library/library';
import { realDisk } from '../../../src/main/library-keys';
import { openRealLibrary } from '../../../src/main/open-library';
import { bridgeArticle, photoOf } from '../../support/articles';
import { JPEG, WEBP } from '../../support/stored-photos';

let home = '';
let folder = '';

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'dateline-export-command-'));
  folder = join(home, 'library');
  vi.stubEnv('DATELINE_HOME', home);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(home, { recursive: true, force: true });
});

/** @param about what else is known of each */
const fillKnown = async (about: Form['about'] = {}, ...changes: readonly Partial<Content>[]) => {
  const opened = await openRealLibrary(folder);
  if (!opened.ok) throw new Error(opened.reason);
  const ids: string[] = [];
  for (const change of changes) {
    const made = await opened.library.create(
      { ...contentOf(bridgeArticle()), ...change },
      { layout: 'portal', language: 'vi', about },
    );
    if (!made.ok) throw new Error(made.reason);
    ids.push(made.article.id);
  }
  await opened.library.close();
  return ids;
};

const fill = (...changes: readonly Partial<Content>[]): Promise<readonly string[]> => fillKnown({}, ...changes);

const run = async (...args: readonly string[]) => {
  const out: string[] = [];
  const err: string[] = [];
  const output = createOutput(true, { out: (line) => void out.push(line), err: (line) => void err.push(line) });
  const { task } = readArguments(['export', ...args, '--out', join(home, 'out')]);
  if (task.command !== 'export') throw new Error('not an export');
  const code = await runExport(task, folder, output, null, createMakers(makeHere(realDisk)));
  return { code, results: out.map((line) => JSON.parse(line)), err };
};

const GAP = { lead: plain('Cầu dài [TK] mét, nối hai bờ kênh sau nhiều năm bà con phải đi đò.') };

test('each file is told with its bytes, in the order of the articles', async () => {
  await fill({}, { headline: plain('Bến đò cuối cùng nghỉ đưa khách từ hôm nay') });
  const { code, results, err } = await run('--all', '--format', 'txt,docx,dateline');
  expect({ code, err }).toEqual({ code: 0, err: [] });
  expect(results.map(({ format }) => format)).toEqual(['txt', 'docx', 'dateline', 'txt', 'docx', 'dateline']);
  for (const { path, bytes } of results) expect((await readFile(path)).length).toBe(bytes);
});

test('what stands against an article is named with its place, and the others are exported', async () => {
  const [gapped] = await fill(GAP, {});
  const { code, results, err } = await run('--all', '--format', 'txt');
  expect(code).toBe(1);
  expect(results).toHaveLength(1);
  expect(err.join('\n')).toContain(`${gapped}: lead: [TK]`);
});

test('an embargo is told on the clock of this computer, with its offset', async () => {
  vi.stubEnv('TZ', 'Asia/Ho_Chi_Minh');
  const [held] = await fillKnown({ embargo: toInstant(new Date('2999-05-22T01:30:00Z')) }, {});
  const { code, err } = await run('--all', '--format', 'txt');
  expect(code).toBe(1);
  expect(err.join('\n')).toContain(`${held}: embargo until 2999-05-22T08:30:00+07:00`);
});

test('an error is told in its rule’s words, with its place', async () => {
  const [wrong] = await fill({ lead: plain('Xã thúc đẩy chuyển chuyển đổi số sau nhiều năm làm việc bằng giấy tờ.') });
  const { code, err } = await run('--all', '--format', 'txt');
  expect(code).toBe(1);
  expect(err.join('\n')).toContain(`${wrong}: lead: Từ “chuyển” bị lặp.`);
});

test('a WebP for Word is left to a process that can draw it anew; other formats need none', async () => {
  await fill({ photos: [photoOf(WEBP.asset)] }, {});
  expect(await run('--all', '--format', 'txt,docx')).toEqual({ code: 64, results: [], err: [] });
  expect(await run('--all', '--format', 'txt,md')).toMatchObject({ code: 0, err: [] });
});

test('a reason exports it all the same, and is kept in the library', async () => {
  const [gapped = ''] = await fill(GAP);
  expect(await run(gapped, '--format', 'txt', '--override', 'verified by phone')).toMatchObject({ code: 0, err: [] });
  const opened = await openRealLibrary(folder, { access: 'read' });
  if (!opened.ok) throw new Error(opened.reason);
  const [summary] = opened.library.list().summaries;
  const peeked = summary && (await opened.library.peek(summary.id));
  expect(peeked?.ok && peeked.article.trail).toMatchObject([{ act: 'checks-overridden', note: 'verified by phone' }]);
  await opened.library.close();
});

test('an export without a reason changes nothing in the library', async () => {
  const [id = ''] = await fill({});
  const file = join(folder, 'articles', id, 'article.json');
  const before = await readFile(file, 'utf8');
  expect((await run('--all', '--format', 'txt')).code).toBe(0);
  expect(await readFile(file, 'utf8')).toBe(before);
});

test('all files go into one archive where that was asked for', async () => {
  await fill({}, {});
  const { code, results } = await run('--all', '--format', 'txt,md', '--zip');
  expect(code).toBe(0);
  const [name, ...more] = await readdir(join(home, 'out'));
  expect(more).toEqual([]);
  expect(results.map(({ path }) => path)).toEqual(Array.from({ length: 4 }, () => join(home, 'out', name ?? '')));
});

test('a theme that there is not is wrong usage', async () => {
  await fill({});
  await expect(run('--all', '--format', 'html', '--theme', 'neon')).rejects.toThrow(UsageError);
});

test('a PDF is left to a process that has an engine', async () => {
  expect((await run('--file', 'a.txt', '--format', 'pdf')).code).toBe(64);
});

test('Ctrl+C ends an export in order: what was not begun is told of in one line, and the exit code says so', async () => {
  await fill(...Array.from({ length: 40 }, () => ({})));
  const before = process.listenerCount('SIGINT');
  const exporting = run('--all', '--format', 'txt');
  await vi.waitFor(() => expect(process.listenerCount('SIGINT')).toBeGreaterThan(before));
  process.emit('SIGINT');
  const { code, results, err } = await exporting;
  expect(code).toBe(1);
  expect(err).toEqual([`stopped: ${40 - results.length} of 40 articles were not exported`]);
  expect((await readdir(join(home, 'out'))).filter((name) => name.startsWith('.'))).toEqual([]);
  expect(process.listenerCount('SIGINT')).toBe(before);
});

test('a file is told with its own bytes, not with those of the photos beside it', async () => {
  const opened = await openRealLibrary(folder);
  if (!opened.ok) throw new Error(opened.reason);
  const kept = await opened.library.putPhoto(JPEG.bytes);
  await opened.library.close();
  if (!kept.ok) throw new Error(kept.reason);
  await fill({ photos: [photoOf(kept.asset)] });
  const { code, results } = await run('--all', '--format', 'md');
  expect([code, results.length]).toEqual([0, 1]);
  for (const { path, bytes } of results) expect((await readFile(path)).length).toBe(bytes);
});
