/** From the outline to a part of the body: the caret goes there, and nothing lies over it. */
import { expect, test } from 'vitest';
import { openArticle } from '../../../../src/renderer/app/deeds/articles';
import { goToSignpost } from '../../../../src/renderer/app/deeds/signposts';
import { testNewsroom } from '../support/test-newsroom';

test('a drawer makes way for the part that one goes to', async () => {
  const { room, add } = testNewsroom();
  await openArticle(room, add('Tít'));
  const handle = room.session()?.handle;
  if (!handle?.current) throw new Error('the editor is on the sheet');
  const gone: string[] = [];
  handle.current = { ...handle.current, goToSignpost: (key) => gone.push(key) > 0 };
  room.store.send({ is: 'drawer', open: true });
  goToSignpost(room, 'a-subhead');
  await Promise.resolve();
  expect([gone, room.store.get().drawer]).toEqual([['a-subhead'], false]);
});
