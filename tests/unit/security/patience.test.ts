import { describe, expect, test } from 'vitest';
import { plain } from '#shared/article/inline';
import { check } from '#shared/check/check';
import { houseOf } from '#shared/check/house';
import { manuscriptOf } from '#shared/check/manuscript-of';
import { PORTAL } from '#shared/layout/portal';
import { readGlossaryCsv } from '#shared/newsroom/glossary-csv';
import { EMPTY_NEWSROOM } from '#shared/newsroom/newsroom';
import { articleOf, paragraph } from '../../support/articles';

/** Texts at which a careless pattern tries every way of cutting them: in each, one piece again and again and an end that does not fit. */
const PIECES = [
  'a',
  ' ',
  '\t',
  '1',
  '1.',
  '1,',
  '-',
  '–',
  '.',
  '"',
  '(',
  '[',
  '{{',
  '<',
  '<style',
  'à',
  'ngày ',
  '12/',
  'http://',
  'a@',
  'Ảnh: ',
  '\u0301',
  '|',
  '\\',
  'ông ',
  'A.B.',
  './',
  '&#',
];
const LENGTH = 20_000;
/** In milliseconds, on a machine that others use as well; a pattern that tries every way takes hours. */
const PATIENCE = 5_000;

describe.each(PIECES.map((piece) => [JSON.stringify(piece), piece]))('a text of nothing but %s', (_name, piece) => {
  const text = `${piece.repeat(LENGTH / piece.length)}!`;

  test('is checked by every rule of the house before anybody loses patience', () => {
    const article = articleOf({ headline: plain(text.slice(0, 500)), lead: plain(text), body: [paragraph(text)] });
    const started = performance.now();
    check(manuscriptOf(article, PORTAL), houseOf(PORTAL, EMPTY_NEWSROOM, '2024-03-08'));
    expect(performance.now() - started).toBeLessThan(PATIENCE);
  });

  test('is read as a table of names in time', () => {
    const started = performance.now();
    readGlossaryCsv(`${text}\n"${text}`);
    expect(performance.now() - started).toBeLessThan(PATIENCE);
  });
});
