/** Many articles in one order. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '#shared/article/article';
import { type ArticleId, readArticleId } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import type { ExportFormat } from '#shared/exporting/formats';
import { DEFAULT_MANNER, type ExportOutcome } from '#shared/exporting/order';
import { HOUSE } from '#shared/exporting/themes';
import { PORTAL } from '#shared/layout/portal';
import { placeOrder } from '../../../../src/main/exporting/place-order';
import { type RunOrder, runOrder, type Step, type Wanted } from '../../../../src/main/exporting/run-order';
import { filesOf } from '../../../../src/main/library/backup/archive';
import { openFileSource } from '../../../../src/main/library/backup/archive-source';
import { createSystemDisk } from '../../../../src/main/library/patient-disk';
import { bridgeArticle } from '../../../support/articles';
import { exportTools, NOON } from '../../../support/exporting';
import { createFailingDisk } from '../../../support/failing-disk';

const disk = createSystemDisk();
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-order-'));
});
afterEach(() => rm(folder, { recursive: true }));

const idAt = (nth: number): ArticleId => {
  const id = readArticleId(`01HRFZ3Y5ZQ8M4W2X7K9T1B${`${nth}`.padStart(3, '0')}`);
  if (id === null) throw new Error('not an id');
  return id;
};

const article = (nth: number, headline = `Tin số ${nth} trong ngày của xã`): Article => ({
  ...bridgeArticle(),
  id: idAt(nth),
  headline: plain(headline),
});

const wantedOf = (each: Article): Wanted => ({ id: each.id, load: async () => ({ ok: true, article: each }) });

interface Given extends Partial<Omit<RunOrder, 'manner'>> {
  readonly formats?: readonly ExportFormat[];
  readonly zip?: boolean;
  readonly name?: string;
  readonly onDisk?: typeof disk;
}

const run = async (wanted: readonly Wanted[], given: Given = {}) => {
  const { formats = ['txt'], zip = false, name = DEFAULT_MANNER.name, onDisk = disk, ...changes } = given;
  const outcomes: ExportOutcome[] = [];
  const steps: Step[] = [];
  const manner = { ...DEFAULT_MANNER, formats, zip, name };
  await runOrder(
    {
      wanted,
      manner,
      theme: HOUSE,
      layoutOf: () => PORTAL,
      destination: await placeOrder(manner, { disk: onDisk, folder, replace: false, now: NOON }),
      override: null,
      record: async () => null,
      finished: async (done) => void outcomes.push(...done),
      onProgress: (step) => steps.push(step),
      signal: new AbortController().signal,
      atOnce: 3,
      ...changes,
    },
    exportTools({ disk: onDisk }),
  );
  return { outcomes, steps };
};

const names = async (): Promise<readonly string[]> => (await readdir(folder)).sort();

test('outcomes come in the order of the articles and, for each, of the formats', async () => {
  const { outcomes } = await run(
    [1, 2, 3, 4, 5].map((nth) => wantedOf(article(nth))),
    { formats: ['txt', 'html'] },
  );
  expect(outcomes.map(({ id, format }) => `${id} ${format}`)).toEqual(
    [1, 2, 3, 4, 5].flatMap((nth) => [`${idAt(nth)} txt`, `${idAt(nth)} html`]),
  );
  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  expect(await names()).toHaveLength(10);
});

test('articles of one headline get names of their own, the same in every run', async () => {
  const { outcomes } = await run([1, 2, 3].map((nth) => wantedOf(article(nth, 'Mưa lớn ở hạ nguồn'))));
  expect(outcomes.map((o) => o.ok && o.path.slice(folder.length + 1))).toEqual([
    '2024-03-08-mua-lon-o-ha-nguon.txt',
    '2024-03-08-mua-lon-o-ha-nguon-2.txt',
    '2024-03-08-mua-lon-o-ha-nguon-3.txt',
  ]);
});

test('one bad article does not stop the rest', async () => {
  const bad: Wanted = { id: idAt(2), load: async () => ({ ok: false, reason: 'damaged' }) };
  const gapped = { ...article(3), lead: plain('Còn thiếu [TK] số liệu của quý trước trong đoạn này.') };
  const { outcomes } = await run([wantedOf(article(1)), bad, wantedOf(gapped), wantedOf(article(4))]);
  expect(outcomes.map((o) => (o.ok ? 'ok' : o.reason))).toEqual(['ok', 'damaged', 'unfilled', 'ok']);
});

test('progress tells of each file, and counts every one once', async () => {
  const { steps } = await run(
    [1, 2].map((nth) => wantedOf(article(nth))),
    { formats: ['txt', 'md'] },
  );
  expect(steps.filter(({ state }) => state === 'making')).toHaveLength(4);
  const done = steps.filter(({ state }) => state === 'done');
  expect(done.map((step) => step.done)).toEqual([1, 2, 3, 4]);
  expect(steps.every(({ total }) => total === 4)).toBe(true);
});

test('no more articles are read than are in flight', async () => {
  let open = 0;
  let most = 0;
  const counted = (nth: number): Wanted => ({
    id: idAt(nth),
    load: async () => {
      open += 1;
      most = Math.max(most, open);
      return { ok: true, article: article(nth) };
    },
  });
  await run(
    Array.from({ length: 20 }, (_, nth) => counted(nth)),
    {
      finished: async () => {
        open -= 1;
      },
    },
  );
  expect(most).toBeLessThanOrEqual(3);
});

test('cancelled in the middle, what is written stays and what is not begun is cancelled', async () => {
  const stop = new AbortController();
  let finished = 0;
  const outcomes: ExportOutcome[] = [];
  await run(
    Array.from({ length: 12 }, (_, nth) => wantedOf(article(nth))),
    {
      signal: stop.signal,
      finished: async (done) => {
        outcomes.push(...done);
        finished += 1;
        if (finished === 2) stop.abort();
      },
    },
  );
  const written = outcomes.filter(({ ok }) => ok);
  expect(outcomes).toHaveLength(12);
  expect(written.length).toBeGreaterThanOrEqual(2);
  expect(outcomes.at(-1)).toMatchObject({ ok: false, reason: 'cancelled' });
  expect(await names()).toHaveLength(written.length);
});

describe('one archive', () => {
  const contents = async (path: string) => {
    const source = await openFileSource(path);
    const files = new Map<string, string>();
    for await (const file of filesOf(source)) files.set(file.name, Buffer.from(await file.read()).toString('utf8'));
    await source.close();
    return files;
  };

  test('holds the files of all articles, and nothing lies beside it', async () => {
    const { outcomes } = await run(
      [1, 2, 3].map((nth) => wantedOf(article(nth))),
      { formats: ['txt', 'html'], zip: true },
    );
    const path = join(folder, 'dateline-2024-03-08.zip');
    expect(outcomes.map((o) => o.ok && o.path)).toEqual(Array.from({ length: 6 }, () => path));
    expect(await names()).toEqual(['dateline-2024-03-08.zip']);
    const files = await contents(path);
    expect([...files.keys()].sort()).toEqual(
      [1, 2, 3].flatMap((nth) =>
        ['html', 'txt'].map((ending) => `2024-03-08-tin-so-${nth}-trong-ngay-cua-xa.${ending}`),
      ),
    );
    expect(files.get('2024-03-08-tin-so-2-trong-ngay-cua-xa.txt')).toContain('Tin số 2 trong ngày của xã');
  });

  test('never takes the place of another', async () => {
    await writeFile(join(folder, 'dateline-2024-03-08.zip'), 'của người khác');
    const { outcomes } = await run([wantedOf(article(1))], { zip: true });
    expect(outcomes[0]).toMatchObject({ path: join(folder, 'dateline-2024-03-08-2.zip') });
    expect(await readFile(join(folder, 'dateline-2024-03-08.zip'), 'utf8')).toBe('của người khác');
  });

  test('of which nothing came about is none', async () => {
    const gapped = { ...article(3), lead: plain('Còn thiếu [TK] số liệu của quý trước trong đoạn này.') };
    const { outcomes } = await run([wantedOf(gapped)], { zip: true });
    expect(outcomes[0]).toMatchObject({ reason: 'unfilled' });
    expect(await names()).toEqual([]);
  });

  test.each([
    ['{date}-{slug}', 'dateline-2024-03-08.zip'],
    ['Số Tết Giáp Thìn', 'so-tet-giap-thin.zip'],
    ['…', 'dateline-2024-03-08.zip'],
  ])('with names by %s is called %s', async (name, archive) => {
    await run([wantedOf(article(1))], { zip: true, name });
    expect(await names()).toEqual([archive]);
  });

  test('is whole or not at all, at whichever step the disk refuses', async () => {
    for (let atStep = 1; atStep <= 8; atStep += 1) {
      const failing = createFailingDisk(disk, { atStep, reason: 'disk-full', forGood: false });
      const { outcomes } = await run(
        [1, 2].map((nth) => wantedOf(article(nth))),
        { zip: true, onDisk: failing.disk },
      );
      const left = await names();
      if (outcomes.some(({ ok }) => ok)) expect((await contents(join(folder, left[0] ?? ''))).size).toBeGreaterThan(0);
      else expect(outcomes.every((o) => !o.ok && o.reason === 'disk-full')).toBe(true);
      expect(left.filter((name) => !name.endsWith('.zip'))).toEqual([]);
      for (const name of left) await rm(join(folder, name));
    }
  });
});
