import { expect, test } from 'vitest';
import { plain } from '#shared/article/inline';
import { alphabetsOf, chooseFaces, type FontName, type Setting } from '#shared/exporting/html/font-face';
import { articleOf, bridgeArticle, paragraph, photoOf, VIETNAMESE_LETTERS } from '../../../support/articles';

const STOCK: readonly FontName[] = (['latin', 'latin-ext', 'vietnamese'] as const).flatMap((alphabet) =>
  (['normal', 'italic'] as const).map((style) => ({
    family: 'Source Serif 4' as const,
    weight: 400 as const,
    style,
    alphabet,
  })),
);

const chosen = (text: string, italic = false): readonly string[] =>
  chooseFaces(
    STOCK,
    articleOf({ body: [paragraph([{ text, ...(italic ? { italic: true as const } : {}) }])] }),
    '',
  ).map(({ alphabet, style }) => `${alphabet} ${style}`);

test('an English article carries Latin letters alone', () => {
  expect(chosen('The bridge – “finally” – opened at 9:30, costing £2m.')).toEqual(['latin normal']);
});

test('a Vietnamese article carries no other Latin letters', () => {
  expect(chosen(VIETNAMESE_LETTERS.join(' '))).toEqual(['latin normal', 'vietnamese normal']);
});

test('a name from elsewhere brings its letters', () => {
  expect(chosen('Łódź')).toEqual(['latin normal', 'latin-ext normal']);
});

test('italic comes only where something is italic', () => {
  expect(chosen('a', true)).toEqual(['latin normal', 'latin italic']);
});

test('the dateline printed by the layout counts too', () => {
  expect(chooseFaces(STOCK, articleOf({ headline: plain('A') }), 'Thứ Sáu').map((face) => face.alphabet)).toContain(
    'vietnamese',
  );
});

test('every letter of Vietnamese beyond Latin-1 is in the Vietnamese files', () => {
  const beyond = VIETNAMESE_LETTERS.flatMap((letter) => [letter, letter.toUpperCase()]).filter(
    (letter) => letter > '\u00ff',
  );
  for (const letter of beyond) expect(alphabetsOf(letter)).toEqual(new Set(['latin', 'vietnamese']));
  expect(
    alphabetsOf(
      bridgeArticle()
        .headline.map((run) => run.text)
        .join(''),
    ),
  ).toContain('vietnamese');
});

test('a page carries one family for its text, and the sans upright for its captions', () => {
  const families = (['Source Serif 4', 'Be Vietnam Pro'] as const).flatMap((family) =>
    ([400, 600] as const).flatMap((weight) =>
      (['normal', 'italic'] as const).map((style): FontName => ({ family, weight, style, alphabet: 'latin' })),
    ),
  );
  const slanted = articleOf({ body: [paragraph([{ text: 'a', italic: true }])] });
  const namesOf = (setting: Setting, article = slanted) =>
    chooseFaces(families, article, '', setting).map(({ family, weight, style }) => `${family} ${weight} ${style}`);
  expect(namesOf('serif')).toEqual([
    'Source Serif 4 400 normal',
    'Source Serif 4 400 italic',
    'Source Serif 4 600 normal',
    'Source Serif 4 600 italic',
    'Be Vietnam Pro 400 normal',
  ]);
  expect(namesOf('sans')).toEqual([
    'Be Vietnam Pro 400 normal',
    'Be Vietnam Pro 400 italic',
    'Be Vietnam Pro 600 normal',
    'Be Vietnam Pro 600 italic',
  ]);
  // The decree's captions and dates are slanted, whether the text is or not.
  expect(namesOf('decree', articleOf({}))).toEqual([
    'Source Serif 4 400 normal',
    'Source Serif 4 400 italic',
    'Source Serif 4 600 normal',
    'Source Serif 4 600 italic',
  ]);
  const caption = [{ text: 'a' }, { text: 'b', bold: true as const }];
  expect(namesOf('serif', articleOf({ photos: [{ ...photoOf(null), caption }] }))).toContain(
    'Be Vietnam Pro 600 normal',
  );
});
