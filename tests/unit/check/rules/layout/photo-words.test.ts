import { describe, expect, test } from 'vitest';
import { houseOf, loudnessOf } from '#shared/check/house';
import type { PhotoFacts } from '#shared/check/manuscript';
import { photoAlt, photoCaption, photoCredit } from '#shared/check/rules/layout/photo-words';
import { PORTAL } from '#shared/layout/portal';
import { EMPTY_NEWSROOM } from '#shared/newsroom/newsroom';
import { findWith, manuscriptWith } from '../../rule-table';

const PHOTO: PhotoFacts = {
  key: 'photos/0/caption',
  slot: 'photo',
  hasPicture: true,
  alt: 'Cây cầu bê tông bắc qua rạch',
  caption: 'Cầu Rạch Gốc ngày thông xe',
  credit: 'Ngọc Diễm',
};

describe.each([
  [photoAlt, 'alt'],
  [photoCaption, 'caption'],
  [photoCredit, 'credit'],
] as const)('%o', (rule, words) => {
  const found = (...photos: readonly PhotoFacts[]) =>
    findWith(rule, { ...manuscriptWith([]), photos }).map(({ key, slot }) => [key, slot]);

  test('tells of each picture without it, where the picture is', () => {
    const second = { ...PHOTO, key: 'body/3/0/caption', slot: 'body', [words]: '' } as const;
    expect(found({ ...PHOTO, [words]: ' ' }, second)).toEqual([
      ['photos/0/caption', 'photo'],
      ['body/3/0/caption', 'body'],
    ]);
  });

  test('is content with a picture that has it', () => {
    expect(found(PHOTO)).toEqual([]);
  });

  test('says nothing while there is no picture', () => {
    expect(found({ ...PHOTO, hasPicture: false, alt: '', caption: '', credit: '' })).toEqual([]);
  });
});

test('portals of districts print no credits, so their layout does not ask for them', () => {
  expect(loudnessOf(photoCredit, houseOf(PORTAL, EMPTY_NEWSROOM, '2026-05-20'))).toBe('off');
});
