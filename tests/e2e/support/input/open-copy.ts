/** A fresh copy of a stored article on the sheet, so that what is typed into it is typed into nothing else. */
import { expect } from '@playwright/test';
import type { ArticleId } from '#shared/article/identity';
import type { VietnameseDesk } from '../vietnamese-desk';
import { type Lines, sheetText } from './sheet-lines';

/**
 * Milliseconds after which the keys are the sheet's: the input method hears of a click from the window's system, a moment later than the
 * page; a hand is slower than both.
 */
export const FOCUS_PAUSE = 250;

/** @param lines what stands in it; the article before may say the same, so its sheet has to be gone as well */
export const openCopy = async ({ page }: VietnameseDesk, source: ArticleId, lines: Lines): Promise<ArticleId> => {
  const copy = await page.evaluate((id) => window.dateline.call('article/duplicate', { id }), source);
  if (!copy.ok) throw new Error(`no copy was made: ${copy.reason}`);
  const before = await page.evaluateHandle(() => document.querySelector('.sheet'));
  await page.locator(`[data-row="${copy.id}"]`).click();
  await expect.poll(() => before.evaluate((sheet) => sheet?.isConnected ?? false)).toBe(false);
  await before.dispose();
  await expect.poll(async () => (await sheetText(page)).lines, { intervals: [50] }).toEqual(lines);
  return copy.id;
};
