/** Narrowing the desk: each filter must fit, names are compared without accents, days as they are printed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBefore, readDay, writeDay } from '#shared/calendar/day';
import { holding, noHoldings } from '#shared/desk/holdings';
import { countEachStatus, countNames, narrowed, toggled } from '#shared/desk/narrow';
import { NO_FILTERS, type SearchFilters } from '#shared/search/filters';
import { parseQuery } from '#shared/search/parse-query';
import { factsOf } from '../../../src/main/library/search/facts';
import { narrow } from '../../../src/main/library/search/narrowing';
import { createWordTable } from '../../../src/main/library/search/word-table';
import { bridgeArticle } from '../../support/articles';
import { datelineOf, rowOf } from './rows';

const ROWS = [
  rowOf(1, {
    headline: 'a',
    byline: ['Lê Hạnh'],
    place: 'Tân Hòa',
    tags: ['y tế'],
    datelineAt: datelineOf('2024-03-08T23:00:00+07:00'),
  }),
  rowOf(2, { headline: 'b', byline: ['Cẩm Tú', 'LÊ HẠNH'], place: 'Vàm Bầu', status: 'submitted' }),
  rowOf(3, { headline: 'c', byline: ['Cẩm Tú'], tags: ['y tế', 'giáo dục'], status: 'submitted' }),
];
const found = (filters: Partial<SearchFilters>): string =>
  narrowed(ROWS, { ...NO_FILTERS, ...filters })
    .map(({ headline }) => headline)
    .join('');

test('without a filter it is the very same list', () => {
  expect(narrowed(ROWS, NO_FILTERS)).toBe(ROWS);
});

test('names are found whatever their accents and capitals; of several any one will do', () => {
  expect([
    found({ bylines: ['le hanh'] }),
    found({ bylines: ['le hanh', 'Cẩm Tú'] }),
    found({ places: ['tân hoà'.normalize('NFD')] }),
  ]).toEqual(['ab', 'abc', 'a']);
});

test('every filter must fit', () => {
  expect([
    found({ tags: ['y tế'], statuses: ['submitted'] }),
    found({ bylines: ['Cẩm Tú'], places: ['Tân Hòa'] }),
  ]).toEqual(['c', '']);
});

test('both days count in, as the dateline prints them; without a dateline it is the day of the last change', () => {
  expect([
    found({ from: '2024-03-08', to: '2024-03-08' }),
    found({ to: '2024-03-07' }),
    found({ from: '2024-03-09' }),
  ]).toEqual(['a', '', 'bc']);
});

test('names are counted the most frequent first, however they are spelt', () => {
  expect(countNames(ROWS, 'bylines')).toEqual([
    { name: 'Cẩm Tú', count: 2 },
    { name: 'Lê Hạnh', count: 2 },
  ]);
  expect(countNames(ROWS, 'places').map(({ name }) => name)).toEqual(['Tân Hòa', 'Vàm Bầu']);
});

test('the statuses are counted among what the other filters leave', () => {
  const { statuses } = holding(noHoldings('updated'), ROWS);
  expect(countEachStatus(ROWS, { ...NO_FILTERS, statuses: ['draft'] }, statuses)).toBe(statuses);
  expect(countEachStatus(ROWS, { ...NO_FILTERS, tags: ['y tế'], statuses: ['draft'] }, statuses)).toMatchObject({
    draft: 1,
    submitted: 1,
  });
});

test('a name is put in once, and taken out in whatever spelling', () => {
  const once = toggled(NO_FILTERS, 'bylines', 'Lê Hạnh');
  expect([once.bylines, toggled(once, 'bylines', 'lê hạnh').bylines]).toEqual([['Lê Hạnh'], []]);
});

test.each([
  ['8/3/2024', '2024-03-08'],
  [' 08-03-2024 ', '2024-03-08'],
  ['29.2.2024', '2024-02-29'],
  ['29/2/2023', null],
  ['8/3', null],
  ['8/3/24', null],
  ['', null],
])('the day %j is read as %s', (typed, day) => {
  expect(readDay(typed)).toBe(day);
});

test('days are written as they are read, and counted over months and years', () => {
  expect([writeDay('2024-03-08'), daysBefore('2024-03-01', 1), daysBefore('2023-12-31', -1)]).toEqual([
    '08/03/2024',
    '2024-02-29',
    '2024-01-01',
  ]);
});

test('a name in another punctuation or spacing is the same name to the desk: chosen, counted and taken out', () => {
  const rows = [rowOf(1, { headline: 'a', byline: ['Tin–ảnh: Út'] }), rowOf(2, { byline: ['Tin ảnh Út'] })];
  const filters = { ...NO_FILTERS, bylines: ['tin  anh ut'] };
  expect(narrowed(rows, filters)).toEqual(rows);
  expect(countNames(rows, 'bylines')).toMatchObject([{ count: 2 }]);
  expect(toggled(filters, 'bylines', 'Tin–ảnh: Út').bylines).toEqual([]);
});

const respelt = fc.constantFrom(
  'Tin–ảnh: Út',
  'tin ảnh  ÚT',
  'Hoà',
  'HÒA',
  'Hòa.',
  'C',
  'C++',
  '★',
  '!?',
  'Ðông',
  'đông',
);

test('whatever name is clicked, the desk and the search let the same articles through', () => {
  fc.assert(
    fc.property(respelt, respelt, (worn, clicked) => {
      const filters = { ...NO_FILTERS, tags: [clicked] };
      const names = createWordTable();
      const facts = factsOf({ ...bridgeArticle(), tags: [worn] }, names);
      const isFound = narrow(filters, parseQuery('').narrowing, names)(facts);
      expect(narrowed([rowOf(1, { tags: [worn] })], filters).length === 1).toBe(isFound);
    }),
  );
});
