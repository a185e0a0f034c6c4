/** Out of the trash: back to the desk once, however often it is clicked. */
import { expect, test } from 'vitest';
import { openDesk, showTrash, trashArticle } from '../../../../src/renderer/app/deeds/articles';
import { takeBack } from '../../../../src/renderer/app/deeds/trash';
import { testNewsroom } from '../support/test-newsroom';

test('clicked twice, an article is brought back once, and nothing is said to be missing', async () => {
  const desk = testNewsroom();
  const id = desk.add('A');
  await openDesk(desk.room);
  await trashArticle(desk.room, id);
  await showTrash(desk.room, true);
  await Promise.all([takeBack(desk.room, id), takeBack(desk.room, id)]);
  expect(desk.calls.filter(({ channel }) => channel === 'article/restore')).toHaveLength(1);
  expect(desk.toasts.filter(({ tone }) => tone === 'problem')).toEqual([]);
  expect(desk.onSheet()).toBe('A');
});
