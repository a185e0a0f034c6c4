import { rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { file, granted, mustOpen, mustSave, temporaryFolder } from '../../support/library-desk';
import { png } from '../../support/photo-bytes';

test('a whole library is found whole, trash and photos included', async () => {
  const library = await mustOpen(await temporaryFolder());
  await file(library, 'Trên bàn');
  granted(await library.trash((await file(library, 'Trong thùng rác')).id));
  granted(await library.putPhoto(png()));
  expect(await library.verify()).toEqual({
    ok: true,
    isSound: true,
    articles: 2,
    recoverable: [],
    damaged: [],
    photos: 1,
    damagedPhotos: [],
  });
});

test('what is damaged is named, what can be brought back apart from what cannot, and nothing is changed', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const whole = await file(library, 'Lành');
  const recoverable = await mustSave(library, await file(library, 'Còn bản trước'));
  const lost = await file(library, 'Mất');
  const trashed = await file(library, 'Mất trong thùng rác');
  granted(await library.trash(trashed.id));
  const { asset } = granted(await library.putPhoto(png()));
  const broken = [
    join('articles', recoverable.id, 'article.json'),
    join('articles', lost.id, 'article.json'),
    join('trash', trashed.id, 'article.json'),
    join('assets', asset),
  ];
  for (const path of broken) await truncate(join(folder, path), 20);

  const expected = {
    ok: true,
    isSound: false,
    articles: 4,
    recoverable: [recoverable.id],
    damaged: [
      { id: lost.id, reason: 'damaged' },
      { id: trashed.id, reason: 'damaged' },
    ],
    photos: 1,
    damagedPhotos: [asset],
  };
  expect(await library.verify()).toEqual(expected);
  expect(await library.verify()).toEqual(expected);
  expect((await library.listTrash()).damaged).toEqual([{ id: trashed.id, reason: 'damaged' }]);
  granted(await library.open(whole.id));
});

test('a library whose folder is gone cannot be looked at', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  await rm(folder, { recursive: true });
  expect(await library.verify()).toEqual({ ok: false, reason: 'missing' });
});
