/** A share of more than the whole: `chiếm 120%`. Growth may pass 100%, a share cannot. */
import type { Passage } from '../../manuscript';
import { readPassage } from '../../reading/read-passage';
import type { PassageRule } from '../../rule';
import { readFigure } from './written-figures';

const SHARE =
  /(?<!\p{L})chiếm\s(?:(?:tỷ lệ|tỉ lệ|tới|đến|gần|hơn|trên|khoảng|tỷ trọng|tỉ trọng)\s){0,2}(?<share>\d[\d.]*(?:,\d+)?)\s?%/giu;

const MAYBE = /\d\s?%/u;

const isTooMuch = (match: RegExpExecArray): boolean => readFigure(match.groups?.share ?? '') > 100;

const slipsIn = (passage: Passage) => {
  const reading = readPassage(passage);
  if (!MAYBE.test(reading.text)) return [];
  return [...reading.text.matchAll(SHARE)]
    .filter(isTooMuch)
    .map((match) =>
      reading.slip(match.index, match.index + match[0].length, { values: { share: `${match.groups?.share ?? ''}%` } }),
    );
};

export const shareAboveHundred: PassageRule = {
  id: 'share-above-hundred',
  group: 'numbers',
  normal: 'off',
  language: 'vi',
  reads: 'passage',
  find: slipsIn,
  examples: [{ wrong: 'Lao động nữ chiếm 120%.', right: 'Lao động nữ chiếm 12%.' }],
};
