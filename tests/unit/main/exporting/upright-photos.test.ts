/** Which photos are made anew for Word. */
import { expect, test } from 'vitest';
import { uprightPhotos } from '../../../../src/main/exporting/upright-photos';
import { JPEG, PNG, STORED_PHOTOS, TURNED_JPEG, WEBP } from '../../../support/stored-photos';

test('those are that Word may not know or may turn wrongly, and no others', async () => {
  const upright = await uprightPhotos(STORED_PHOTOS, async () => PNG.bytes);
  expect([...upright.keys()].sort()).toEqual([TURNED_JPEG.asset, WEBP.asset].sort());
});

test('one that cannot be made anew is used as it is', async () => {
  const photos = new Map([JPEG, WEBP].map(({ asset, bytes }) => [asset, bytes]));
  expect((await uprightPhotos(photos, async () => null)).size).toBe(0);
});
