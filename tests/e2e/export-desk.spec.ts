// Exporting through the real bridge: a look at the page in a frame that runs nothing, a refusal with its reasons, a reason that opens the gate, one archive.
import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { ArticleId } from '#shared/article/identity';
import { DEFAULT_MANNER, type Manner } from '#shared/exporting/order';
import type { ExportFormat, Replies, Request } from '#shared/ipc';
import { type OpenApp, test } from './support/app';
import { readArticle } from './support/library';
import { presentArticle } from './support/sheet';

const run = (page: Page, request: Request<'export/run'>): Promise<Replies['export/run']> =>
  page.evaluate((sent) => window.dateline.call('export/run', sent), request);

const look = (page: Page, id: ArticleId, format: ExportFormat): Promise<Replies['export/preview']> =>
  page.evaluate((sent) => window.dateline.call('export/preview', sent), {
    id,
    format,
    theme: DEFAULT_MANNER.theme,
    paper: DEFAULT_MANNER.paper,
  });

const mustBe = (id: ArticleId | null): ArticleId => {
  if (id === null) throw new Error('nothing is on the sheet');
  return id;
};

const chooseFolder = async ({ app, page }: Pick<OpenApp, 'app' | 'page'>, folder: string): Promise<void> => {
  await mkdir(folder);
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, folder);
  await page.evaluate(() => window.dateline.call('export/choose-folder'));
};

const order = (id: ArticleId, manner: Partial<Manner>, override: string | null = null) => ({
  ids: [id],
  onSheet: null,
  manner: { ...DEFAULT_MANNER, ...manner },
  replace: false,
  override,
});

test('a page to be exported is looked at in a frame of the window, under a policy of its own', async ({ start }) => {
  const { page } = await start({ env: { DATELINE_SAMPLE: '1' } });
  const id = mustBe(await presentArticle(page));
  const shown = await look(page, id, 'html');
  if (!shown.ok || shown.kind !== 'page') throw new Error('no page to look at');
  await page.evaluate((src) => {
    const inner = Object.assign(document.createElement('iframe'), { src, name: 'look' });
    inner.setAttribute('sandbox', '');
    document.body.append(inner);
  }, shown.address);
  const inner = page.frameLocator('iframe[name="look"]');
  await expect(inner.locator('h1')).toHaveText('Tân Hòa đưa nước sạch về ba xã ven sông trước mùa khô');
  expect(await look(page, id, 'pdf')).toMatchObject({ ok: true, kind: 'pdf' });
  expect(await look(page, id, 'md')).toMatchObject({ ok: true, kind: 'source' });
});

test('a gap holds an export up until somebody gives a reason, which is kept', async ({ start, home }) => {
  const open = await start({ env: { DATELINE_SAMPLE: '1' } });
  const { page } = open;
  const id = mustBe(await presentArticle(page));
  const folder = join(home, 'out');
  await chooseFolder(open, folder);
  await page.locator('[data-slot="lead"]').click();
  await page.keyboard.type('[TK] ');
  await expect.poll(async () => JSON.stringify((await readArticle(home, id)).lead)).toContain('[TK]');
  expect(await page.evaluate((ids) => window.dateline.call('export/examine', { ids }), [id])).toMatchObject([
    { id, obstacles: [{ kind: 'gap', slot: 'lead', text: '[TK]' }] },
  ]);
  const refused = await run(page, order(id, { formats: ['txt'] }));
  expect(refused.outcomes).toMatchObject([{ ok: false, reason: 'unfilled' }]);
  expect(await readdir(folder)).toEqual([]);
  const done = await run(page, order(id, { formats: ['html', 'pdf', 'docx'], zip: true }, 'Tòa soạn đã duyệt'));
  const [name, ...more] = await readdir(folder);
  expect(more).toEqual([]);
  const path = join(folder, name ?? '');
  expect(name).toMatch(/^dateline-\d{4}-\d\d-\d\d\.zip$/u);
  expect(done.outcomes).toMatchObject(['html', 'pdf', 'docx'].map((format) => ({ ok: true, format, path })));
  expect((await stat(path)).size).toBeGreaterThan(100_000);
  expect((await readArticle(home, id)).trail).toMatchObject([{ act: 'checks-overridden', note: 'Tòa soạn đã duyệt' }]);
});
