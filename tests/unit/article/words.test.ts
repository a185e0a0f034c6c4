import { expect, test } from 'vitest';
import { type Block, EMPTY_CONTENT } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { countContent } from '#shared/article/words';

const words = (text: string) => countContent({ ...EMPTY_CONTENT, headline: plain(text) }).words;

test.each([
  ['Bến Lức', 2],
  ['đạt 21,85% dự toán', 4],
  ['kinh tế - xã hội', 4],
  ['lúa tăng 9.087 tấn', 4],
  ['tháng 02/2024', 3],
  ['', 0],
  ['– … ./.', 0],
])('%s has %i words', (text, count) => {
  expect(words(text)).toBe(count);
});

test('counts headline, lead, captions and body, in code points', () => {
  const content = {
    ...EMPTY_CONTENT,
    headline: plain('Một'),
    lead: plain('hai ba'),
    body: [{ type: 'list' as const, ordered: false, items: [{ text: plain('bốn 😀'), sublist: null }] }],
  };
  expect(countContent(content)).toEqual({ words: 4, characters: 3 + 6 + 5 });
});

test('counts a quote’s speaker, the cells of a table, the captions of photos in the body and a box, each once', () => {
  const photo = { asset: null, size: null, alt: 'mô tả', caption: plain('bảy tám'), credit: 'Minh Thư' };
  const body: readonly Block[] = [
    { type: 'quote', text: plain('một hai'), attribution: 'ba' },
    {
      type: 'table',
      header: true,
      widths: null,
      rows: [
        [plain('bốn'), plain('năm')],
        [plain('sáu'), []],
      ],
    },
    { type: 'photos', position: 'left', photos: [photo] },
    { type: 'box', blocks: [{ type: 'paragraph', text: plain('chín') }] },
    { type: 'rule' },
  ];
  expect(countContent({ ...EMPTY_CONTENT, body })).toEqual({ words: 9, characters: 7 + 2 + 3 + 3 + 3 + 7 + 4 });
});
