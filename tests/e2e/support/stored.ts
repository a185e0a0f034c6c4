/** The present article as it lies in the library. */
import type { Page } from '@playwright/test';
import type { Article } from '#shared/article/article';
import { readAnswer } from '#shared/wire';
import { saved } from './newsroom';
import { presentArticle } from './sheet';

/** Once what was typed is on the disk. */
export const stored = async (page: Page): Promise<Article> => {
  await saved(page);
  const id = await presentArticle(page);
  if (id === null) throw new Error('an article is on the sheet');
  const answer = readAnswer(
    'article/open',
    await page.evaluate((of) => window.dateline.call('article/open', { id: of }), id),
  );
  if (!answer.ok) throw new Error(answer.reason);
  return answer.article;
};
