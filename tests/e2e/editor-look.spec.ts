import { expect, test } from './support/editor-page';
test('look', async ({ editor }) => {
  await editor.open({});
  await editor.page.screenshot({ path: '/tmp/shots/empty.png' });
  expect(editor.complaints).toEqual([]);
});
