import { expect, test } from 'vitest';
import { EMPTY_CONTENT } from '#shared/article/article';
import { readAssetName } from '#shared/article/identity';
import { assetsOf, photosOf } from '#shared/article/photos';
import { paragraph, photoOf } from '../../support/articles';

const named = (digits: string) => photoOf(readAssetName(`${digits.repeat(32)}.jpg`));

test('the photos of an article are those of its slot, then those of its body, as often as they stand there', () => {
  const [first, second, third] = [named('0a'), named('0b'), named('0c')];
  const content = {
    ...EMPTY_CONTENT,
    photos: [first],
    body: [
      { type: 'photos' as const, position: 'left' as const, photos: [second] },
      paragraph('Thân bài'),
      { type: 'photos' as const, position: 'full' as const, photos: [third, photoOf(null), first] },
    ],
  };
  expect(photosOf(content)).toEqual([first, second, third, photoOf(null), first]);
  expect(assetsOf(content)).toEqual([first.asset, second.asset, third.asset, first.asset]);
});
