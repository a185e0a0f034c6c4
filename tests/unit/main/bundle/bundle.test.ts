/** A `.dateline` file holds the article exactly, and nothing but: older ones are brought up to date, later ones named. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Article, CURRENT_SCHEMA } from '#shared/article/article';
import { forTravel } from '#shared/bundle/for-travel';
import { readBundle } from '../../../../src/main/bundle/read-bundle';
import { writeBundle } from '../../../../src/main/bundle/write-bundle';
import { content } from '../../../support/arbitrary';
import { articleOf, bridgeArticle, emptyArticle, photoOf } from '../../../support/articles';
import { bundleOf, filesOfBundle } from '../../../support/bundles';
import { furnishedArticle } from '../../../support/furnished';
import { ALL_PHOTOS, GIF, JPEG, PNG, STORED_PHOTOS, TURNED_JPEG, WEBP } from '../../../support/stored-photos';

const furnished: Article = {
  ...furnishedArticle(photoOf(JPEG.asset), [photoOf(PNG.asset), photoOf(JPEG.asset)]),
  photos: [photoOf(TURNED_JPEG.asset), photoOf(GIF.asset), photoOf(WEBP.asset)],
};

describe('there and back', () => {
  test('any article comes back exactly', async () => {
    await fc.assert(
      fc.asyncProperty(content, async (random) => {
        const article = articleOf(random);
        const read = await readBundle(await writeBundle(article, STORED_PHOTOS));
        expect(read).toEqual({ ok: true, article: forTravel(article), photos: new Map() });
      }),
    );
  }, 30_000);

  test('photos of every kind come back byte for byte, each once', async () => {
    const bytes = await writeBundle(furnished, STORED_PHOTOS);
    const read = await readBundle(bytes);
    expect(read).toMatchObject({ ok: true, article: forTravel(furnished) });
    expect(read.ok && [...read.photos.keys()].sort()).toEqual(ALL_PHOTOS.map(({ asset }) => asset).sort());
    for (const { asset, bytes: original } of ALL_PHOTOS)
      expect(read.ok && Buffer.compare(read.photos.get(asset) ?? Buffer.of(), original)).toBe(0);
  });

  test('the same article gives the same file', async () => {
    const [first, second] = await Promise.all([
      writeBundle(furnished, STORED_PHOTOS),
      writeBundle(furnished, STORED_PHOTOS),
    ]);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test('an empty article is an article', async () => {
    expect(await readBundle(await writeBundle(emptyArticle(), new Map()))).toMatchObject({ ok: true });
  });

  test('a photo that was gone when the file was written is missing, and the article says where it stood', async () => {
    const read = await readBundle(await writeBundle(bridgeArticle(photoOf(JPEG.asset)), new Map()));
    expect(read).toMatchObject({ ok: true, photos: new Map(), article: { photos: [{ asset: JPEG.asset }] } });
  });

  test('photos of other articles stay out of it', async () => {
    const files = await filesOfBundle(await writeBundle(bridgeArticle(photoOf(JPEG.asset)), STORED_PHOTOS));
    expect([...files.keys()]).toEqual(['manifest.json', 'article.json', `photos/${JPEG.asset}`]);
  });
});

describe('other versions', () => {
  test('an article of the first schema is brought up to this one', async () => {
    const { letStand, section, genre, assignee, deadline, embargo, trail, ...first } = bridgeArticle();
    const body = first.body.map((block) => {
      if (block.type !== 'quote') return block;
      const { attribution, ...older } = block;
      return older;
    });
    const read = await readBundle(await bundleOf({ ...first, schema: 1, body }));
    expect(read).toMatchObject({ ok: true, article: { schema: CURRENT_SCHEMA, headline: first.headline, trail: [] } });
  });

  test('an article of a later schema is named as such', async () => {
    const later = { ...bridgeArticle(), schema: CURRENT_SCHEMA + 1, hologram: true };
    expect(await readBundle(await bundleOf(later))).toEqual({ ok: false, reason: 'newer-schema' });
  });

  test.each([
    ['no article', { hello: 'world' }],
    ['a field that no article has', { ...bridgeArticle(), run: 'rm' }],
    ['a link that runs something', articleOf({ lead: [{ text: 'a', link: 'javascript:alert(1)' }] })],
    ['null', null],
  ])('%s is a broken file', async (_, value) => {
    expect(await readBundle(await bundleOf(value))).toEqual({ ok: false, reason: 'broken-file' });
  });
});
