import { expect, test } from 'vitest';
import { plain } from '#shared/article/inline';
import { createSearchIndex } from '../../../../src/main/library/search/search-index';
import { article, headlines, indexOf, search } from './search-desk';

const PLACES = [
  { headline: 'Bến Lức họp dân' },
  { headline: 'Bền lực vượt khó' },
  { headline: 'Ben Luc by boat' },
  { headline: 'Cần Đước' },
];

test('without accents every spelling is found', () => {
  expect([...headlines(indexOf(PLACES), 'ben luc')].sort()).toEqual([
    'Ben Luc by boat',
    'Bến Lức họp dân',
    'Bền lực vượt khó',
  ]);
  expect(headlines(indexOf(PLACES), 'can duoc')).toEqual(['Cần Đước']);
});

test('with accents every spelling is found too, the very same one first', () => {
  const found = headlines(indexOf(PLACES), 'bến lức');
  expect(found[0]).toBe('Bến Lức họp dân');
  expect(found).toHaveLength(3);
});

test('the same accents in the body come before others in the headline', () => {
  const index = indexOf([
    { headline: 'Bền lực, bền lực', lead: 'Bền lực' },
    { headline: 'Tin', body: ['Ở xã bến lức.'] },
  ]);
  expect(headlines(index, 'bến lức')[0]).toBe('Tin');
});

test.each([
  ['hoà', 'Hòa'],
  ['ủy', 'Uỷ'],
  ['thúy', 'THUÝ'],
])('%s typed one way is %s written the other way, as exactly as can be', (typed, written) => {
  const index = indexOf([
    { headline: 'Hoa uy thuy, hoa uy thuy', lead: 'hoa uy thuy' },
    { headline: `Tin ${written}` },
  ]);
  expect(headlines(index, typed)[0]).toBe(`Tin ${written}`);
});

test('capitals and decomposition make no difference', () => {
  expect(headlines(indexOf(PLACES), 'BẾN LỨC'.normalize('NFD'))[0]).toBe('Bến Lức họp dân');
});

test('the word being typed is the beginning of a word; a finished one is not', () => {
  const index = indexOf([{ headline: 'Kênh Thượng' }, { headline: 'Kênh Thu' }]);
  expect(headlines(index, 'kênh thu')).toEqual(['Kênh Thu', 'Kênh Thượng']);
  expect(headlines(index, 'kênh thu ')).toEqual(['Kênh Thu']);
  expect(headlines(index, 'ken thu')).toEqual([]);
});

test('typed with its tone still missing, a word with the tone counts as the same', () => {
  const index = indexOf([
    { headline: 'Lực lượng', lead: 'lúc lúc lúc' },
    { headline: 'Tin', body: ['xã Lức'] },
  ]);
  expect(headlines(index, 'xã lư')).toEqual(['Tin']);
});

test('all words must be found, in whatever part of the article', () => {
  const index = indexOf([{ headline: 'Cầu mới', body: ['Bà con góp công.'] }, { headline: 'Cầu cũ' }]);
  expect(headlines(index, 'cầu công')).toEqual(['Cầu mới']);
});

test('a phrase is found only where its words stand side by side, in this order', () => {
  const index = indexOf([
    { headline: 'Một', body: ['bến xe Lức', 'lức bến'] },
    { headline: 'Hai', body: ['chợ Bến Lức đông'] },
  ]);
  expect(headlines(index, '"ben luc" ')).toEqual(['Hai']);
  expect(headlines(index, '"bến lứ')).toEqual(['Hai']);
  expect(headlines(index, '"chợ bến lức" ')).toEqual(['Hai']);
  expect(headlines(index, '"chợ lức" ')).toEqual([]);
});

test('no phrase reaches from one part of an article into the next, nor into the next article', () => {
  const index = indexOf([{ headline: 'Chợ Bến', lead: 'Lức', body: ['kênh', 'xáng'] }, { headline: 'Lức' }]);
  expect(headlines(index, '"bến lức" ')).toEqual([]);
  expect(headlines(index, '"kênh xáng" ')).toEqual([]);
});

test.each(['9.087', '9.08', '21,85%', '21,85', '07/3/2024', '7/3/2024', '7/03/2024', '3/2024', '2024'])(
  '%s is found as typed',
  (typed) => {
    const index = indexOf([
      { headline: 'Thu', body: ['Ngày 07/3/2024 thu 9.087 tỷ, đạt 21,85% dự toán.'] },
      { headline: 'Khác', body: ['9 giờ, 87 hộ, 21%'] },
    ]);
    expect(headlines(index, typed)).toEqual(['Thu']);
  },
);

test('every slot is searched', () => {
  const index = indexOf([
    {
      headline: 'alpha',
      lead: 'bravo',
      body: ['charlie'],
      byline: ['Delta'],
      tags: ['echo'],
      place: 'Foxtrot',
      photos: [{ asset: null, size: null, alt: 'golf', caption: plain('hotel'), credit: 'india' }],
    },
  ]);
  const slots = ['alpha', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot', 'golf', 'hotel', 'india', '08/03/2024'].map(
    (word) => search(index, word).hits[0]?.snippet?.slot ?? null,
  );
  expect(slots).toEqual([null, 'lead', 'body', 'byline', 'tags', 'dateline', 'photo', 'photo', 'photo', 'dateline']);
});

test('a list and its sublists are searched', () => {
  const sublist = { type: 'list' as const, ordered: true, items: [{ text: plain('nhánh con'), sublist: null }] };
  const list = { type: 'list' as const, ordered: false, items: [{ text: plain('gốc'), sublist }] };
  const index = createSearchIndex();
  index.put({ ...article({ headline: 'Danh sách' }), body: [list] });
  expect(headlines(index, 'nhánh gốc')).toEqual(['Danh sách']);
  expect(headlines(index, '"gốc nhánh"')).toEqual([]);
});

test('the headline counts more than the body, and words side by side more than words apart', () => {
  const index = indexOf([
    { headline: 'Gần', body: ['lúa mùa ở đây còn kia'] },
    { headline: 'Lúa mùa', body: ['ở đây, còn ở kia'] },
    { headline: 'Xa', body: ['lúa ở đây, còn mùa ở kia'] },
  ]);
  expect(headlines(index, 'lua mua ')).toEqual(['Lúa mùa', 'Gần', 'Xa']);
});

test('of articles that fit as well, the one changed last comes first', () => {
  expect(
    headlines(indexOf([{ headline: 'Lúa một' }, { headline: 'Lúa hai' }, { headline: 'Lúa ba' }]), 'lúa '),
  ).toEqual(['Lúa ba', 'Lúa hai', 'Lúa một']);
});

test('no more are handed out than were asked for, but all are counted', () => {
  const index = indexOf(Array.from({ length: 30 }, (_, i) => ({ headline: `Lúa ${i}` })));
  const found = search(index, 'lúa', {}, 7);
  expect(found.hits).toHaveLength(7);
  expect(found.total).toBe(30);
});

test('a word that is nowhere finds nothing, and nothing typed finds all, last changed first', () => {
  expect(headlines(indexOf(PLACES), 'zzz')).toEqual([]);
  expect(headlines(indexOf(PLACES), '')).toEqual([...PLACES].reverse().map(({ headline }) => headline));
  expect(headlines(indexOf([]), 'lúa')).toEqual([]);
});
