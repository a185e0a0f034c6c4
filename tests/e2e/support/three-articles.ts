/** Three articles of today on the desk of the newsroom, their records and cards, and what the disk tells of their way. */
import { expect, type Locator, type Page } from '@playwright/test';
import { readOffsetDateTime } from '#shared/article/identity';
import { textOf } from '#shared/article/inline';
import { plain } from './editor-articles';
import { readArticles } from './library';
import { inOtherSession, minutesAgo } from './other-session';

export const RICE = 'Giá lúa tăng nhẹ';
export const FERRY = 'Phà Vàm Cống chạy đêm';
/** Written last, so that it is the one on the sheet. */
export const SCHOOL = 'Khai giảng sớm một tuần';

export const today = (): string => {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const offsetDateTime = (text: string) => {
  const at = readOffsetDateTime(text);
  if (at === null) throw new Error(text);
  return at;
};

export const threeArticles = (home: string): Promise<void> =>
  inOtherSession(
    home,
    async ({ write, pass }) => {
      for (const headline of [RICE, FERRY, SCHOOL]) {
        await write({
          headline: plain(headline),
          lead: plain(`Tin vắn: ${headline.toLowerCase()}.`),
          dateline: { at: offsetDateTime(`${today()}T07:30:00+07:00`), place: 'Đồng Tháp' },
          byline: [{ name: headline === FERRY ? 'Trần Bình' : 'Lê Hạnh', role: null }],
        });
        pass(1);
      }
    },
    minutesAgo(60),
  );

export const articleOnDisk = async (home: string, headline: string) =>
  [...(await readArticles(home)).values()].find((article) => textOf(article.headline) === headline);

export const stepsOnDisk = async (home: string, headline: string): Promise<readonly string[]> =>
  (await articleOnDisk(home, headline))?.trail.map(({ act, note }) => (note === '' ? act : `${act}: ${note}`)) ?? [];

export const openRecord = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: 'Hồ sơ' }).click();
  await expect(page.getByRole('region', { name: 'Tình trạng bài' })).toBeVisible();
};

export const cardOf = (page: Page, headline: string): Locator =>
  page.locator('[data-card]').filter({ hasText: headline });
export const columnOf = (page: Page, name: string): Locator => page.locator('[data-column]').filter({ hasText: name });
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
