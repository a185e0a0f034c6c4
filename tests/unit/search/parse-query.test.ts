import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from '#shared/search/parse-query';
import { withoutFilter } from '#shared/search/typed-filter';

const terms = (text: string) =>
  parseQuery(text).groups.map((group) => group.map(({ term, isPrefix }) => (isPrefix ? `${term}*` : term)).join(' '));

test('the last word is being typed until a space follows it', () => {
  expect(terms('Bến Lứ')).toEqual(['ben', 'lu*']);
  expect(terms('Bến Lức ')).toEqual(['ben', 'luc']);
});

test('quoted words stand together, whichever quotes the keyboard makes', () => {
  expect(terms('"Bến Lức" họp')).toEqual(['ben luc', 'hop*']);
  expect(terms('“Bến Lức” ')).toEqual(['ben luc']);
});

test('an open quote is being typed; an empty one asks for nothing', () => {
  expect(terms('"bến lứ')).toEqual(['ben lu*']);
  expect(terms('họp "')).toEqual(['hop']);
  expect(terms('""')).toEqual([]);
});

test('numbers and dates are looked for as typed', () => {
  expect(terms('9.087 ')).toEqual(['9 087']);
  expect(terms('21,85%')).toEqual(['21 85']);
  expect(terms('TP.HCM ')).toEqual(['tp hcm']);
  const [date] = parseQuery('07/3/2024').groups;
  expect(date?.map(({ term, otherTerm }) => [term, otherTerm])).toEqual([
    ['07', '7'],
    ['3', '03'],
    ['2024', null],
  ]);
});

test('whether accents were typed is known of the whole query', () => {
  expect(parseQuery('ben luc').prefersMarks).toBe(false);
  expect(parseQuery('bến tre').prefersMarks).toBe(true);
});

test.each([
  ['byline:"Lê Hạnh"', { bylines: ['le hanh'] }],
  ['tác-giả:Hạnh', { bylines: ['hanh'] }],
  ['but-danh:hanh', { bylines: ['hanh'] }],
  ['nơi:"Bến Lức"', { places: ['ben luc'] }],
  ['thẻ:giao-thông', { tags: ['giao thong'] }],
  ['trạng-thái:nháp', { statuses: ['draft'] }],
  ['status:submitted', { statuses: ['submitted'] }],
  ['trang-thai:"chờ duyệt"', { statuses: ['submitted'] }],
  ['status:đã', { statuses: ['approved', 'exported', 'spiked'] }],
  ['từ:01/03/2024 đến:2024', { from: '2024-03-01', to: '2024-12-31' }],
  ['from:3/2024', { from: '2024-03-01' }],
  ['ngày:02/2024', { from: '2024-02-01', to: '2024-02-29' }],
])('%s is a filter', (text, expected) => {
  const query = parseQuery(text);
  expect(query.narrowing).toMatchObject(expected);
  expect(query.groups).toEqual([]);
});

test.each(['byline:', 'byline:"', 'status:', 'status:xyz', 'từ:', 'từ:1/3/20', 'ngày:32/1/2024', 'TAG:'])(
  'while it is unfinished %s narrows nothing and asks for no word',
  (text) => {
    const query = parseQuery(`cầu ${text}`);
    expect(query.narrowing).toEqual(parseQuery('').narrowing);
    expect(query.groups).toHaveLength(1);
    expect(query.filters[0]?.isUnderstood).toBe(false);
  },
);

test('a colon after any other word is no filter', () => {
  expect(terms('chủ-đề:nước ')).toEqual(['chu de nuoc']);
  expect(parseQuery('10:54:03').filters).toEqual([]);
});

test('a filter knows where it stands, and can be taken out of the text', () => {
  const text = 'cầu byline:"Lê Hạnh" mới';
  const [filter] = parseQuery(text).filters;
  expect(filter).toMatchObject({ name: 'byline', value: 'Lê Hạnh', isUnderstood: true });
  expect(filter && text.slice(filter.start, filter.end)).toBe('byline:"Lê Hạnh"');
  expect(filter && withoutFilter(text, filter)).toBe('cầu mới');
});

const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        '“',
        '”',
        ':',
        ' ',
        'byline:',
        'từ:',
        'status:',
        '01/03/',
        '2024',
        'bến',
        'Lức',
        'đ',
        '\u0301',
        '\n',
        '%',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

test('whatever is typed is a query whose words have letters and whose filters stand where they say', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const { groups, filters } = parseQuery(text);
      for (const word of groups.flat()) expect(word.term).not.toBe('');
      expect(groups.every((group) => group.length > 0)).toBe(true);
      expect(groups.flat().length).toBeLessThanOrEqual(24);
      for (const { start, end, value } of filters) expect(text.slice(start, end)).toContain(value);
      expect(groups.flat().filter(({ isPrefix }) => isPrefix).length).toBeLessThanOrEqual(1);
    }),
  );
});
