/** The import's preview as a person uses it: waited for, read, and accepted as it is where a test is about something else. */
import { expect, type Locator, type Page } from '@playwright/test';

export const previewOf = (page: Page): Locator =>
  page.getByRole('dialog', { name: /^(?:Xem trước khi nhập|Before )/u });

/** A part by words in it, wherever it stands. */
export const partWith = (page: Page, words: string): Locator =>
  previewOf(page).locator('[data-part]').filter({ hasText: words });

/** What a slot of the preview shows, part by part. */
export const previewSlot = (page: Page, label: string): Locator =>
  previewOf(page).getByRole('region', { name: label, exact: true }).locator('[data-part] > :first-child');

/** Takes what is proposed as it is. */
export const acceptPreview = async (page: Page): Promise<void> => {
  await previewOf(page).waitFor();
  await page.keyboard.press('Control+Enter');
  await expect(previewOf(page)).toHaveCount(0);
};
