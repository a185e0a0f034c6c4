import { expect, test } from 'vitest';
import { readArticleId } from '#shared/article/identity';
import { itemUri } from '#shared/exporting/iptc/item-uri';

/** The same 128 bits, worked out by hand from the base-32 digits. */
test.each([
  ['01HRE5Q3K8ZQ4T7V9X2N6M5B1C', 'urn:uuid:018e1c5b-8e68-fdc9-a3ed-3d154d42ac2c'],
  ['00000000000000000000000000', 'urn:uuid:00000000-0000-0000-0000-000000000000'],
  ['7ZZZZZZZZZZZZZZZZZZZZZZZZZ', 'urn:uuid:ffffffff-ffff-ffff-ffff-ffffffffffff'],
])('the id %s is %s to the world', (text, uri) => {
  const id = readArticleId(text);
  expect(id === null ? null : itemUri(id)).toBe(uri);
});
