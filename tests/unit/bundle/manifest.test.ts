/** What a `.dateline` file may say of itself, and what of an article leaves the newsroom. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '#shared/article/article';
import { toInstant } from '#shared/article/identity';
import { forTravel } from '#shared/bundle/for-travel';
import { BUNDLE_FORMAT, manifestOf, photoFile, readManifest, readPhotoFile } from '#shared/bundle/manifest';
import { bridgeArticle } from '../../support/articles';
import { JPEG } from '../../support/stored-photos';

const FILE = { name: 'article.json', size: 3, sha256: 'a'.repeat(64) };

describe('the manifest', () => {
  test('is read as it was written', () => {
    const manifest = manifestOf([FILE]);
    expect(readManifest(JSON.parse(JSON.stringify(manifest)))).toEqual({ ok: true, manifest });
  });

  test('may say more than this version knows', () => {
    expect(readManifest({ ...manifestOf([FILE]), madeBy: 'Dateline 9' })).toMatchObject({ ok: true });
  });

  test('of a later form is named as such, whatever else it says', () => {
    const later = { dateline: 'article', format: BUNDLE_FORMAT + 1, files: 'elsewhere' };
    expect(readManifest(later)).toEqual({ ok: false, reason: 'newer-schema' });
  });

  test.each([
    ['nothing', undefined],
    ['a backup', { ...manifestOf([FILE]), dateline: 'backup' }],
    ['no files', manifestOf([])],
    ['a sum that is none', manifestOf([{ ...FILE, sha256: 'A'.repeat(64) }])],
    ['a size below nothing', manifestOf([{ ...FILE, size: -1 }])],
    ['half a format', { ...manifestOf([FILE]), format: 0.5 }],
  ])('that says %s is broken', (_, value) => {
    expect(readManifest(value)).toEqual({ ok: false, reason: 'broken-file' });
  });

  test('whatever it is given, it answers', () => {
    fc.assert(fc.property(fc.anything(), (value) => void expect(readManifest(value)).toHaveProperty('ok')));
  });
});

describe('names', () => {
  test('a photo is found under the name it is given', () => {
    expect(readPhotoFile(photoFile(JPEG.asset))).toBe(JPEG.asset);
  });

  test.each([
    'photos/../article.json',
    `photos/./${JPEG.asset}`,
    `photos//${JPEG.asset}`,
    `photos\\${JPEG.asset}`,
    `Photos/${JPEG.asset}`,
    `photos/${JPEG.asset} `,
    `photos/${JPEG.asset}\u0000.exe`,
    `/photos/${JPEG.asset}`,
  ])('%j is no photo', (name) => {
    expect(readPhotoFile(name)).toBeNull();
  });
});

describe('what travels', () => {
  const at = toInstant(new Date('2024-03-09T01:00:00Z'));
  const kept: Article = {
    ...bridgeArticle(),
    status: 'approved',
    section: 'Nông thôn mới',
    genre: 'tin',
    tags: ['cầu'],
    slug: 'cau-moi',
    embargo: at,
    deadline: at,
    assignee: 'Phan Thị Kín',
    letStand: ['abc'],
    trail: [{ at, by: 'Lê Hạnh', act: 'checks-overridden', note: 'Tên riêng' }],
  };

  test('the article, where it belongs, and its embargo', () => {
    const { status, assignee, deadline, letStand, trail, ...rest } = kept;
    expect(forTravel(kept)).toMatchObject(rest);
    expect(forTravel(kept).embargo).toBe(at);
  });

  test('not who worked on it, what was let stand, or which way it went', () => {
    expect(forTravel(kept)).toMatchObject({ status: 'draft', assignee: '', deadline: null, letStand: [], trail: [] });
    expect(JSON.stringify(forTravel(kept))).not.toMatch(/Phan Thị Kín|Tên riêng/u);
  });

  test('twice is as once', () => {
    expect(forTravel(forTravel(kept))).toEqual(forTravel(kept));
  });
});
