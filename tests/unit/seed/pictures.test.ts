/** The photos of seeded articles: real files, the same on every machine, and in their places. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { assetNameSchema } from '#shared/article/identity';
import { photosOf } from '#shared/article/photos';
import { contentSchema } from '#shared/article/schema';
import { arrange, piecesOf } from '#shared/layout/arrange';
import { PORTAL } from '#shared/layout/portal';
import { sniffPhoto } from '#shared/photo/sniff';
import { stripMetadata } from '#shared/photo/strip';
import { illustrate, planPictures, type Shot } from '#shared/seed/illustrate';
import { drawPicture, PICTURES, pictureSize } from '#shared/seed/pictures/draw-picture';
import { seedContent } from '#shared/seed/seed-content';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('a drawn photo', () => {
  const [lying, standing] = [drawPicture(1, 0), drawPicture(1, 3)];

  test('is a JPEG of its size, lying or upright, with nothing in it that a library would take out', () => {
    expect(sniffPhoto(lying)).toEqual({ kind: 'jpg', ...pictureSize(0), orientation: 1 });
    expect(sniffPhoto(standing)).toEqual({ kind: 'jpg', width: 800, height: 1_200, orientation: 1 });
    for (const bytes of [lying, standing]) expect(stripMetadata(bytes)).toEqual(bytes);
  });

  test('has the bytes of a press photo', () => {
    for (const bytes of [lying, standing]) {
      expect(bytes.length).toBeGreaterThan(100_000);
      expect(bytes.length).toBeLessThan(300_000);
    }
  });

  test('is the same for the same number, and another for any other', () => {
    expect(digest(drawPicture(1, 0))).toBe(digest(lying));
    expect(digest(drawPicture(2, 0))).not.toBe(digest(lying));
    expect(digest(drawPicture(1, 1))).not.toBe(digest(lying));
  });
});

describe('a seeded article', () => {
  const shotOf = (number: number): Shot => ({
    asset: v.parse(assetNameSchema, `${`${number}`.padStart(64, '0')}.jpg`),
    size: pictureSize(number),
  });
  const many = Array.from({ length: 300 }, (_, nth) => illustrate(seedContent(1, nth), 1, nth, shotOf));

  test('has the photos of its plan, each with its words', () => {
    for (const [nth, content] of many.entries()) {
      const { opening, inside } = planPictures(1, nth);
      expect(photosOf(content).map(({ asset }) => asset)).toEqual([opening, ...inside].map((n) => shotOf(n).asset));
      for (const { alt, caption, credit } of photosOf(content)) expect([alt, caption, credit]).not.toContain('');
    }
  });

  test('says the same with photos as without', () => {
    for (const [nth, { body }] of many.entries())
      expect(body.filter(({ type }) => type !== 'photos')).toEqual(seedContent(1, nth).body);
  });

  test('is an article that the schema takes and the house layout leaves as it is', () => {
    for (const content of many) {
      expect(v.is(contentSchema, content)).toBe(true);
      expect(arrange(piecesOf(content), PORTAL)).toEqual(content);
    }
  });

  test('has in some places a gallery, or one photo over the width, to the left or to the right', () => {
    const blocks = many.flatMap(({ body }) => body.filter((block) => block.type === 'photos'));
    expect(new Set(blocks.map(({ position }) => position))).toEqual(new Set(['full', 'left', 'right']));
    expect(blocks.filter(({ photos }) => photos.length > 1).length).toBeGreaterThan(10);
    const used = new Set(many.flatMap((_, nth) => [planPictures(1, nth).opening, ...planPictures(1, nth).inside]));
    expect(used.size).toBe(PICTURES);
  });
});
