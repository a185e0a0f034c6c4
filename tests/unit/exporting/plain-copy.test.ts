import { expect, test } from 'vitest';
import { type Block, EMPTY_CONTENT } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { plainCopy } from '#shared/exporting/plain-copy';
import { PORTAL } from '#shared/layout/portal';
import { paragraph, photoOf } from '../../support/articles';
import { BOX, COSTS, QUOTE, setPhotos } from '../../support/furnished';

const copyOf = (...body: readonly Block[]): string => plainCopy({ ...EMPTY_CONTENT, body }, PORTAL);

test('every block has its place in a copy in plain text', () => {
  const photo = { ...photoOf(null), caption: plain('Lúa trên đồng.'), credit: 'Minh Thư' };
  expect(copyOf(QUOTE, COSTS, setPhotos('full', photo, photo), { type: 'rule' }, BOX, paragraph('Hết'))).toBe(
    [
      'Tôi chống đò ở bến này hai mươi sáu năm, nay được nghỉ.\n— Ông Phan Văn Đò, người chèo đò cuối cùng',
      [
        'Hạng mục\tTriệu đồng\tNguồn',
        'Mố và trụ cầu\t1.240\tNgân sách xã',
        'Đường dẫn hai đầu\t610\tDân góp',
        'Đèn chiếu sáng\t250\t',
      ].join('\n'),
      'Lúa trên đồng. Ảnh: Minh Thư',
      'Lúa trên đồng. Ảnh: Minh Thư',
      '* * *',
      'Cầu trong xã',
      'Trước cầu này xã đã có cầu Ông Bường và cầu Rạch Vong.',
      '- Cầu Ông Bường: năm 2019',
      'Hết./.\n',
    ].join('\n\n'),
  );
});

test.each<readonly [string, Block]>([
  ['table', COSTS],
  ['box', BOX],
  ['rule', { type: 'rule' }],
  ['photo', setPhotos('left', photoOf(null))],
])('after a last %s the end mark has a line to itself', (_, block) => {
  expect(copyOf(paragraph('Thân bài'), block)).toMatch(/^Thân bài\n[\s\S]+\n\n\.\/\.\n$/u);
});

test('an article without a body has no end mark', () => {
  expect(plainCopy({ ...EMPTY_CONTENT, headline: plain('Tít') }, PORTAL)).toBe('Tít\n');
});
