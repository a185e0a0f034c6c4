/** Enter in the search box: the best of what is found for the words as they stand, and nothing where the person has gone on. */
import { expect, test } from 'vitest';
import type { ArticleId } from '#shared/article/identity';
import { summarise } from '#shared/article/summary';
import type { Found } from '#shared/search/hit';
import { openArticle, openDesk } from '../../../../src/renderer/app/deeds/articles';
import { openBest, searchNow } from '../../../../src/renderer/app/deeds/searching';
import { testNewsroom } from '../support/test-newsroom';

/** A desk of three articles, whose search finds the one that is called like the words. */
const searched = async () => {
  const ids = new Map<string, ArticleId>();
  const desk = testNewsroom({
    'search/run': async ({ text }): Promise<Found> => {
      await new Promise((done) => setTimeout(done, 5));
      const id = ids.get(text);
      const article = id && desk.library.open(id);
      const hits = article
        ? [{ id: article.id, score: 1, summary: summarise(article), headline: [], snippet: null }]
        : [];
      return { hits, total: hits.length, isComplete: true };
    },
  });
  for (const headline of ['A', 'Phà', 'Phà đêm']) ids.set(headline, desk.add(headline));
  await openDesk(desk.room);
  const idOf = (headline: string): ArticleId => ids.get(headline) ?? desk.add(headline);
  await openArticle(desk.room, idOf('A'));
  const type = (text: string): void => desk.room.store.send({ is: 'search-text', text });
  return { ...desk, idOf, type };
};

test('what was found for fewer letters is not opened for more', async () => {
  const desk = await searched();
  desk.type('Phà');
  await searchNow(desk.room);
  desk.type('Phà đêm');
  await openBest(desk.room);
  expect(desk.onSheet()).toBe('Phà đêm');
});

test('Enter before the first answer is not lost', async () => {
  const desk = await searched();
  desk.type('Phà');
  await openBest(desk.room);
  expect(desk.onSheet()).toBe('Phà');
});

test('nothing comes to the sheet where nothing is found, the words have changed, or another article was wished for', async () => {
  const desk = await searched();
  desk.type('Cầu');
  await openBest(desk.room);
  desk.type('Phà');
  const first = openBest(desk.room);
  desk.type('');
  await first;
  expect(desk.onSheet()).toBe('A');
  desk.type('Phà');
  await Promise.all([openBest(desk.room), openArticle(desk.room, desk.idOf('Phà đêm'))]);
  expect(desk.onSheet()).toBe('Phà đêm');
});
