import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, type Content, EMPTY_CONTENT, type Photo } from '#shared/article/article';
import { countCharacters, countSpaces, countWords } from '#shared/article/count-words';
import { readAssetName } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { measureOf, measureTexts, readingMinutes } from '#shared/article/measure';
import { countContent } from '#shared/article/words';
import { content as anyContent } from '../../support/arbitrary';

const asset = readAssetName(`${'0'.repeat(64)}.jpg`);
const photo = (caption: string): Photo => ({ asset, size: null, alt: '', caption: plain(caption), credit: 'Minh Thư' });

const BODY: readonly Block[] = [
  { type: 'paragraph', text: plain('Một hai\nba') },
  { type: 'paragraph', text: [] },
  { type: 'quote', text: plain('bốn'), attribution: 'năm' },
  {
    type: 'list',
    ordered: false,
    items: [
      { text: plain('sáu'), sublist: null },
      { text: plain('bảy'), sublist: null },
    ],
  },
  { type: 'table', header: false, widths: null, rows: [[plain('tám'), plain('chín')]] },
  { type: 'photos', position: 'full', photos: [photo('mười'), photo('')] },
  {
    type: 'box',
    blocks: [
      { type: 'subhead', level: 3, text: plain('Tin') },
      { type: 'paragraph', text: plain('thêm') },
    ],
  },
];

const ARTICLE: Content = {
  ...EMPTY_CONTENT,
  headline: plain('Tít bài'),
  lead: plain('Sa-pô'),
  photos: [photo('Chú thích')],
  body: BODY,
  byline: [{ name: 'Lê Hạnh', role: null }],
};

test('every slot is measured by itself, and together they are the article', () => {
  const { slots, ...total } = measureOf(ARTICLE);
  expect(slots).toEqual({
    headline: { words: 2, characters: 7, spaceless: 6, paragraphs: 1 },
    lead: { words: 2, characters: 5, spaceless: 5, paragraphs: 1 },
    photo: { words: 2, characters: 9, spaceless: 8, paragraphs: 1 },
    body: { words: 12, characters: 9 + 6 + 6 + 7 + 4 + 3 + 4, spaceless: 8 + 6 + 6 + 7 + 4 + 3 + 4, paragraphs: 8 },
  });
  expect(total).toMatchObject({ words: 18, characters: 60, spaceless: 57, paragraphs: 11, photos: 3 });
});

test('dateline, credits and byline are not counted', () => {
  const { readingSeconds: _, photos: __, ...without } = measureOf({ ...ARTICLE, byline: [] });
  expect(measureOf(ARTICLE)).toMatchObject(without);
});

test('of any article the words and characters are those that all others count', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      const { words, characters, spaceless } = measureOf(content);
      expect({ words, characters }).toEqual(countContent(content));
      expect(spaceless).toBeLessThanOrEqual(characters);
    }),
    { numRuns: 60 },
  );
});

test('of any text the spaces are its white space, line breaks left out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(countSpaces(text)).toBe(text.replace(/\n/gu, '').match(/\s/gu)?.length ?? 0);
    }),
    { numRuns: 50 },
  );
});

test('a Vietnamese letter with all its marks is one character, as people count', () => {
  expect(countCharacters('Nguyễn Ái'.normalize('NFC'))).toBe([...new Intl.Segmenter('vi').segment('Nguyễn Ái')].length);
  expect(measureTexts(['ế ề ể'])).toEqual({ words: 3, characters: 5, spaceless: 3, paragraphs: 1 });
});

describe('reading takes', () => {
  const long = (words: number, photos: number): Content => ({
    ...EMPTY_CONTENT,
    lead: plain('chữ '.repeat(words)),
    photos: Array.from({ length: photos }, () => photo('')),
  });

  test.each([
    [0, 0, 0, 1],
    [240, 0, 60, 1],
    [480, 0, 120, 2],
    [481, 0, 120, 2],
    [480, 1, 132, 3],
    [0, 3, 12 + 11 + 10, 1],
    [0, 11, 78, 2],
  ])('for %i words and %i pictures %i seconds, said as %i minutes', (words, photos, seconds, minutes) => {
    const measure = measureOf(long(words, photos));
    expect(measure.readingSeconds).toBe(seconds);
    expect(readingMinutes(measure)).toBe(minutes);
  });

  test('no time for a caption without a picture', () => {
    expect(measureOf({ ...EMPTY_CONTENT, photos: [{ ...photo(''), asset: null }] }).readingSeconds).toBe(0);
  });
});

/** Where the browser's own counting differs, ours stays: it is the same on every machine, and what the house has always paid by. */
describe('beside Intl.Segmenter', () => {
  const segmenter = new Intl.Segmenter('vi', { granularity: 'word' });
  const segmented = (text: string): number =>
    [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;

  test.each([
    'Bến Lức',
    'COVID-19',
    '08/3/2024',
    '21,85%',
    '1.234 tấn',
    'TP.HCM',
    'và/hoặc',
    'can’t',
    'Đắk Lắk – m²',
    '😀',
  ])('%s counts the same', (text) => expect(countWords(text)).toBe(segmented(text)));

  test.each([
    ['a time is one word', '10:54', 1, 2],
    ['a sign without the space after it joins', 'xã,phường', 1, 2],
    ['an underline parts', 'bai_viet', 2, 1],
    ['a formula is one word, its small figures with it', 'H₂O', 1, 2],
  ])('%s: %s', (_, text, ours, theirs) => {
    expect([countWords(text), segmented(text)]).toEqual([ours, theirs]);
  });
});
