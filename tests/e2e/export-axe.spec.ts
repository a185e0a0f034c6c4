/** What people who cannot see, or see little, meet in an exported page: judged by axe, in every theme, in the light and in the dark. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test';
import * as v from 'valibot';
import type { Article, Block } from '#shared/article/article';
import { assetNameSchema } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { type Theme, themeSchema } from '#shared/exporting/theme';
import { photoOf } from '../support/articles';
import { furnishedArticle } from '../support/furnished';
import { buildPrintMain } from './support/build-print-main';
import type { PrintDesk } from './support/print-main';

declare const desk: PrintDesk;

const WORKSHOP = resolve('test-results/export-axe');
const photos = join(WORKSHOP, 'photos');
const THEMES = ['house', 'portal-blue', 'magazine'] as const;
const AXE = createRequire(resolve('package.json')).resolve('axe-core/axe.min.js');

let app: ElectronApplication;
let axe = '';
let article: Article;

const storePhoto = async (width: number) => {
  const base64 = await app.evaluate((_e, wide) => desk.drawPhoto({ width: wide, height: 400, kind: 'jpg' }), width);
  const bytes = Buffer.from(base64, 'base64');
  const name = v.parse(assetNameSchema, `${createHash('sha256').update(bytes).digest('hex')}.jpg`);
  await writeFile(join(photos, name), bytes);
  return name;
};

/** Wider than its page, so that it scrolls. */
const WIDE: Block = {
  type: 'table',
  header: true,
  widths: Array.from({ length: 8 }, () => 12),
  rows: ['Xã', 'Thạnh Lợi', 'Bình Đức'].map((name) => Array.from({ length: 8 }, (_, i) => plain(`${name} ${i + 1}`))),
};

test.beforeAll(async () => {
  await rm(WORKSHOP, { recursive: true, force: true });
  await mkdir(photos, { recursive: true });
  axe = await readFile(AXE, 'utf8');
  const program = await buildPrintMain(join(WORKSHOP, 'program'));
  // Loaded late, because it awaits at its top level, which a test file cannot require.
  const { electronRuntime } = await import('../../scripts/electron-runtime.mjs');
  const { executable } = await electronRuntime({ quiet: true });
  const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), program];
  app = await _electron.launch({ executablePath: executable, args });
  const [first, second] = [await storePhoto(600), await storePhoto(500)];
  const furnished = furnishedArticle(photoOf(first), [photoOf(second), photoOf(first), photoOf(second)]);
  article = { ...furnished, photos: [photoOf(first)], body: [...furnished.body, WIDE], section: 'Nông thôn' };
});
test.afterAll(() => app.close());

const themeCalled = async (name: string): Promise<Theme> => {
  const theme = v.parse(themeSchema, JSON.parse(await readFile(resolve(`resources/themes/${name}.json`), 'utf8')));
  const publisher = { ...theme.publisher, name: 'Báo Kênh Rạch', address: 'https://kenhrach.example/' };
  return { ...theme, publisher, footer: 'Báo Kênh Rạch\nĐường dây nóng: 0900 000 000' };
};

const show = async (format: 'html' | 'cms', theme: Theme): Promise<Page> => {
  const coming = app.waitForEvent('window');
  const order = { article, paper: 'newspaper' as const, file: join(WORKSHOP, `${theme.id}.${format}.html`), photos };
  await app.evaluate((_e, o) => desk.show(o), { ...order, format, theme });
  const page = await coming;
  await expect(page.locator('h1')).toBeVisible();
  return page;
};

const report = v.object({ passed: v.number(), stopped: v.array(v.string()) });

/** One line for each finding: the rule, and the first element that it stops at. */
const findings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  const told: unknown = await page.evaluate(
    "axe.run(document).then(({ violations, passes }) => ({ passed: passes.length, stopped: violations.map(({ id, nodes }) => id + ': ' + nodes[0].html) }))",
  );
  const { passed, stopped } = v.parse(report, told);
  // A page that it could not look into would have nothing to stop at.
  expect(passed).toBeGreaterThan(15);
  return stopped;
};

for (const name of THEMES)
  test(`a page with every kind of block has nothing that axe stops at: ${name}`, async () => {
    const page = await show('html', await themeCalled(name));
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [320, 900]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        expect(await findings(page), `${colorScheme}, ${width} wide`).toEqual([]);
      }
    await page.close();
  });

test('nor has a fragment in a page of somebody else’s', async () => {
  const page = await show('cms', await themeCalled('house'));
  expect(await findings(page)).toEqual([]);
  await page.close();
});
