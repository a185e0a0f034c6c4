/** Exporting for the window: what stands against it, what is kept of it, and a look at a file beforehand. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Content, Status } from '#shared/article/article';
import { contentOf } from '#shared/article/create';
import { type ArticleId, toInstant } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import type { ExportFormat } from '#shared/exporting/formats';
import { DEFAULT_MANNER, type Manner } from '#shared/exporting/order';
import { HOUSE } from '#shared/exporting/themes';
import type { Request } from '#shared/ipc';
import { PORTAL } from '#shared/layout/portal';
import { createExportDesk } from '../../../../src/main/exporting/export-desk';
import { createPreviews } from '../../../../src/main/exporting/preview';
import { createPreviewShelf } from '../../../../src/main/exporting/preview-shelf';
import type { Library } from '../../../../src/main/library/library';
import { createOpenArticles } from '../../../../src/main/open-articles';
import { bridgeArticle } from '../../../support/articles';
import { exportTools, NOON } from '../../../support/exporting';
import { granted, mustOpen, temporaryFolder } from '../../../support/library-desk';

const ORIGIN = 'dateline://preview';
const HAND = { by: 'Lê Hạnh', now: toInstant(NOON) };
const GAP: Partial<Content> = { lead: plain('Cầu dài [TK] mét, nối hai bờ kênh sau nhiều năm bà con phải đi đò.') };

let out = '';

beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'dateline-desk-'));
});
afterEach(() => rm(out, { recursive: true }));

const setUp = async () => {
  const library = await mustOpen(await temporaryFolder());
  const articles = createOpenArticles(library, () => HAND);
  const tools = exportTools();
  const parts = { library, tools, layoutOf: () => PORTAL };
  const exports = createExportDesk({ ...parts, articles, onProgress: () => undefined });
  const shelf = createPreviewShelf(ORIGIN);
  return { library, articles, exports, shelf, previews: createPreviews({ ...parts, shelf }) };
};

const begin = async (library: Library, changes: Partial<Content> = {}, status: Status = 'draft') => {
  const made = granted(
    await library.create({ ...contentOf(bridgeArticle()), ...changes }, { layout: 'portal', language: 'vi' }),
  );
  if (status !== 'draft') await createOpenArticles(library, () => HAND).change(made.article.id, { status });
  return granted(await library.open(made.article.id)).article;
};

interface Wanted extends Partial<Manner> {
  readonly override?: string | null;
  readonly onSheet?: Request<'export/run'>['onSheet'];
}

const orderOf = (ids: readonly ArticleId[], { override = null, onSheet = null, ...manner }: Wanted = {}) => ({
  ids,
  onSheet,
  override,
  replace: false,
  manner: { ...DEFAULT_MANNER, formats: ['txt', 'md'] as const, ...manner },
});

const trailOf = async (library: Library, id: ArticleId) =>
  granted(await library.open(id)).article.trail.map(({ by, act, note }) => [by, act, note]);

describe('what is kept of an export', () => {
  test('an approved article is exported from then on, and its trail says as what', async () => {
    const { library, exports } = await setUp();
    const { id } = await begin(library, {}, 'approved');
    const { changed, outcomes } = await exports.run(orderOf([id]), out);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(changed).toMatchObject([{ id, status: 'exported' }]);
    expect(await trailOf(library, id)).toEqual([
      ['Lê Hạnh', 'approved', ''],
      ['Lê Hạnh', 'exported', 'txt, md'],
    ]);
  });

  test('any other stays what it is, and nothing is stored', async () => {
    const { library, exports } = await setUp();
    const { id, revision } = await begin(library);
    expect((await exports.run(orderOf([id]), out)).changed).toEqual([]);
    expect(granted(await library.open(id)).article).toMatchObject({ status: 'draft', revision });
  });

  test('an approved article of which no file came about stays approved', async () => {
    const { library, exports } = await setUp();
    const { id } = await begin(library, GAP, 'approved');
    expect(await exports.run(orderOf([id]), out)).toMatchObject({
      changed: [],
      outcomes: [{ reason: 'unfilled' }, { reason: 'unfilled' }],
    });
    expect(await trailOf(library, id)).toEqual([['Lê Hạnh', 'approved', '']]);
  });

  test('the reason of an override, by whom, beside what came of it', async () => {
    const { library, exports } = await setUp();
    const { id } = await begin(library, GAP, 'approved');
    const { changed } = await exports.run(orderOf([id], { override: 'Số liệu bổ sung ở bản sau' }), out);
    expect(changed).toHaveLength(1);
    expect((await trailOf(library, id)).slice(1)).toEqual([
      ['Lê Hạnh', 'checks-overridden', 'Số liệu bổ sung ở bản sau'],
      ['Lê Hạnh', 'exported', 'txt, md'],
    ]);
  });

  test('text on the sheet that is stored a moment later builds on what was kept', async () => {
    const { library, articles, exports } = await setUp();
    const { id } = await begin(library, GAP, 'approved');
    const { article } = granted(await articles.open(id));
    const onSheet = { id, revision: article.revision, storedAt: article.updatedAt };
    const { changed } = await exports.run(orderOf([id], { override: 'Tin khẩn', onSheet }), out);
    const [summary] = changed;
    if (summary === undefined) throw new Error('nothing was kept');
    const content = { ...contentOf(article), headline: plain('Cầu thứ ba bắc qua kênh Rạch Chanh') };
    const saved = await articles.save({ id, content, revision: summary.revision, storedAt: summary.updatedAt });
    expect(saved).toMatchObject({ ok: true });
    const stored = granted(await library.open(id)).article;
    expect(stored.headline).toEqual(content.headline);
    expect(stored.trail.map(({ act }) => act)).toEqual(['approved', 'checks-overridden', 'exported']);
  });
});

test('what stands against an export is told of those articles alone', async () => {
  const { library, exports } = await setUp();
  const [good, gapped] = [await begin(library), await begin(library, GAP)];
  const told = await exports.examine([good.id, gapped.id]);
  expect(told).toEqual([
    {
      id: gapped.id,
      obstacles: [{ kind: 'gap', rule: 'to-fill', slot: 'lead', text: '[TK]', values: { text: '[TK]' } }],
    },
  ]);
});

test('a theme of the newsroom’s own dresses its pages', async () => {
  const { library, previews } = await setUp();
  const theme = { ...HOUSE, id: 'bao-tinh', publisher: { name: 'Báo Tỉnh Nhà', address: '' } };
  granted(await library.newsroom.change({ is: 'put-theme', theme }));
  const { id } = await begin(library);
  const shown = await previews.show({ id, format: 'ninjs', theme: 'bao-tinh', paper: 'newspaper' });
  expect(shown).toMatchObject({ ok: true, kind: 'source', text: expect.stringContaining('Báo Tỉnh Nhà') });
});

test('cancelling stops what runs and what waits, and the next order begins anew', async () => {
  const { library, exports } = await setUp();
  const ids = await Promise.all(Array.from({ length: 8 }, async () => (await begin(library)).id));
  const [first, second] = [exports.run(orderOf(ids), out), exports.run(orderOf(ids), out)];
  exports.cancel();
  const states = [...(await first).outcomes, ...(await second).outcomes].map((o) => (o.ok ? 'ok' : o.reason));
  expect(new Set(states)).toEqual(new Set(['cancelled']));
  expect(await readdir(out)).toEqual([]);
  const [one] = ids;
  if (one === undefined) throw new Error('no article');
  expect((await exports.run(orderOf([one]), out)).outcomes.every(({ ok }) => ok)).toBe(true);
});

describe('a look at a file beforehand', () => {
  const look = (id: ArticleId, format: ExportFormat) => ({ id, format, theme: 'house', paper: 'newspaper' as const });

  test('is a page by an address that works once', async () => {
    const { library, previews, shelf } = await setUp();
    const { id } = await begin(library);
    const shown = await previews.show(look(id, 'html'));
    if (!shown.ok || shown.kind !== 'page') throw new Error('no page');
    const token = shown.address.slice(`${ORIGIN}/`.length);
    expect(shelf.take('đoán mò')).toBeNull();
    expect(shelf.take(token)).toContain('<article>');
    expect(shelf.take(token)).toBeNull();
  });

  test.each(['md', 'txt', 'ninjs', 'newsml', 'docx', 'dateline'] as const)(
    'is text of %s, gaps and all',
    async (format) => {
      const { library, previews } = await setUp();
      const { id } = await begin(library, GAP);
      const shown = await previews.show(look(id, format));
      expect(shown).toMatchObject({ ok: true, kind: 'source', text: expect.stringContaining('Rạch Chanh') });
    },
  );

  test('is the bytes of a PDF', async () => {
    const { library, previews } = await setUp();
    const { id } = await begin(library);
    const shown = await previews.show(look(id, 'pdf'));
    expect(shown.ok && shown.kind === 'pdf' && Buffer.from(shown.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  });

  test('is given up when the next one is asked for', async () => {
    const { library, previews } = await setUp();
    const { id } = await begin(library);
    const [first, second] = await Promise.all([previews.show(look(id, 'html')), previews.show(look(id, 'txt'))]);
    expect(first).toEqual({ ok: false, reason: 'cancelled' });
    expect(second).toMatchObject({ ok: true });
  });
});
