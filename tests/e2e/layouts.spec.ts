/** A newsroom with a layout of its own: chosen on the record, the text is laid out in it, and comes back as it was. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { textOf } from '#shared/article/inline';
import { PORTAL } from '#shared/layout/portal';
import { test } from './support/app';
import { undoSaid } from './support/said';
import { slotOf } from './support/sheet';
import { articleOnDisk, openRecord, SCHOOL, threeArticles } from './support/three-articles';

const LEAD = `Tin vắn: ${SCHOOL.toLowerCase()}.`;

test.beforeEach(async ({ home }) => {
  await threeArticles(home);
  const slots = PORTAL.slots.filter(({ slot }) => slot !== 'lead');
  const brief = { ...PORTAL, id: 'tin-ngan', name: { vi: 'Tin ngắn', en: 'In brief' }, slots };
  await mkdir(join(home, 'library', 'layouts'), { recursive: true });
  await writeFile(join(home, 'library', 'layouts', 'tin-ngan.json'), JSON.stringify(brief));
});

test('another layout is chosen on the record, loses no letter, and undo puts each text back where it stood', async ({
  start,
  home,
}) => {
  const { page } = await start();
  await expect(slotOf(page, 'lead')).toHaveText(LEAD);
  await openRecord(page);
  await page.getByRole('button', { name: /^Bố cục: / }).click();
  await page.getByRole('menuitemradio', { name: 'Tin ngắn' }).click();
  await expect(slotOf(page, 'body')).toContainText(LEAD);
  await expect(slotOf(page, 'lead')).toHaveCount(0);
  await expect.poll(async () => (await articleOnDisk(home, SCHOOL))?.layout).toBe('tin-ngan');
  await undoSaid(page).click();
  await expect(slotOf(page, 'lead')).toHaveText(LEAD);
  await expect(slotOf(page, 'body')).not.toContainText(LEAD);
  await expect
    .poll(async () => {
      const article = await articleOnDisk(home, SCHOOL);
      return article && [article.layout, textOf(article.lead), article.body.length];
    })
    .toEqual([PORTAL.id, LEAD, 0]);
});
