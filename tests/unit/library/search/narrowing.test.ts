import { expect, test } from 'vitest';
import { headlines, indexOf } from './search-desk';

const index = () =>
  indexOf([
    { headline: 'Nháp', status: 'draft', byline: ['Lê Hạnh'], tags: ['giao thông'], changed: '2024-03-10T12:00:00Z' },
    {
      headline: 'Chờ',
      status: 'submitted',
      byline: ['Minh Thư', 'Lê Hạnh'],
      place: 'Bến Lức',
      at: '2024-03-08T23:30:00+07:00',
    },
    {
      headline: 'Duyệt',
      status: 'approved',
      byline: ['Hạnh Lê'],
      place: 'Tân An',
      at: '2024-02-29T08:00:00+07:00',
      tags: ['Xã hội'],
    },
  ]);

test.each([
  ['byline:"le hanh"', ['Chờ', 'Nháp']],
  ['byline:hạ', ['Chờ', 'Duyệt', 'Nháp']],
  ['byline:"Lê Hạnh Thư"', []],
  ['nơi:"bến l', ['Chờ']],
  ['thẻ:giao', ['Nháp']],
  ['trạng-thái:nháp', ['Nháp']],
  ['status:draft status:approved', ['Duyệt', 'Nháp']],
  ['ngày:8/3/2024', ['Chờ']],
  ['từ:01/03/2024', ['Chờ', 'Nháp']],
  ['đến:02/2024', ['Duyệt']],
  ['từ:2024 đến:8/3/2024', ['Chờ', 'Duyệt']],
  ['byline:hanh nơi:tân', ['Duyệt']],
  ['từ:1/3/20', ['Chờ', 'Duyệt', 'Nháp']],
])('%s lets through what fits', (text, expected) => {
  expect([...headlines(index(), text)].sort()).toEqual(expected);
});

test('clicked names are whole names, compared without accents', () => {
  expect([...headlines(index(), '', { bylines: ['le hanh'] })].sort()).toEqual(['Chờ', 'Nháp']);
  expect(headlines(index(), '', { bylines: ['Lê'] })).toEqual([]);
  expect([...headlines(index(), '', { tags: ['XÃ HỘI', 'giao thông'] })].sort()).toEqual(['Duyệt', 'Nháp']);
});

test('clicks, typing and words narrow together', () => {
  expect(headlines(index(), 'byline:hạnh ch', { statuses: ['submitted', 'approved'] })).toEqual(['Chờ']);
  expect(headlines(index(), 'byline:hạnh', { from: '2024-03-01', to: '2024-03-09' })).toEqual(['Chờ']);
});

test('an article without a dateline is of the day of its last change', () => {
  expect(headlines(index(), 'ngày:10/3/2024')).toEqual(['Nháp']);
});

test('filters alone list what fits, last changed first', () => {
  expect(headlines(index(), 'byline:hạnh')).toEqual(['Nháp', 'Duyệt', 'Chờ']);
});
