import { expect, test } from 'vitest';
import { glossaryNearMiss } from '#shared/check/rules/names/glossary-near-miss';
import { describeArticleRule, entry, findInArticle } from '../../article-table';

const glossary = [
  entry('Lê Thành Út'),
  entry('Trần Thị Mỹ Hạnh'),
  entry('Cần Đước', { kind: 'place' }),
  entry('Hòa Bình', { kind: 'place' }),
  entry('Sở Nông nghiệp và Môi trường', { kind: 'agency' }),
  entry('Phó Chủ tịch', { kind: 'title' }),
  entry('Nhựt Chánh', { kind: 'place' }),
  entry('Nhựt Chanh', { kind: 'place' }),
];

describeArticleRule(glossaryNearMiss, {
  glossary,
  wrong: [
    [{ body: ['Ông Lê Thanh Út chủ trì.'] }, 'Lê Thanh Út'],
    [{ body: ['Bà Trần thị Mỹ Hạnh phát biểu.'] }, 'Trần thị Mỹ Hạnh'],
    [{ body: ['Huyện Cần Đước mở hội, người Cần Đuớc đi xem.'] }, 'Cần Đuớc'],
    [{ body: ['Theo sở nông nghiệp và môi trường, lũ về muộn.'] }, 'sở nông nghiệp và môi trường'],
    [{ body: ['Gặp phó chủ tịch huyện.'] }, 'phó chủ tịch'],
    [{ body: ['Đoàn về tỉnh Hòa bình.'] }, 'Hòa bình'],
  ],
  right: [
    { body: ['Ông Lê Thành Út chủ trì, bà Trần Thị Mỹ Hạnh phát biểu.'] },
    { body: ['Mong hòa bình cho mọi nhà. Hòa bình là quý.'] },
    { body: ['Người Cần Đuốc nào đó.'] },
    { body: ['Anh Lê Thanh Út học giỏi.', 'Lê Thanh Út về nhất.'] },
    { body: ['Sở Nông nghiệp và Môi trường họp.', 'Phó Chủ tịch dự.'] },
    { headline: 'HUYỆN CẦN ĐƯỚC MỞ HỘI' },
    { body: ['Xã Nhựt Chánh giáp xã Nhựt Chanh.'] },
    { body: ['Đoàn về Hoà Bình.'] },
    { body: ['Anh Phan Cần Đước Tài đi chợ.'] },
  ],
});

test('what is listed as wrong is told by its own rule alone', () => {
  const listed = [
    entry('Lê Thành Út', { wrong: ['Lê Thanh Út'] }),
    entry('Gò Đen', { kind: 'place', wrong: ['GÒ đen'] }),
  ];
  const found = (...body: string[]) => findInArticle(glossaryNearMiss, { body }, listed).map(({ text }) => text);
  expect(found('Ông Lê Thanh Út chủ trì.')).toEqual([]);
  expect(found('Ông Lê Thánh Út chủ trì.')).toEqual(['Lê Thánh Út']);
  expect(found('Đoàn về chợ Gò đen.')).toEqual(['Gò đen']);
});

test('a fix is offered where nothing else can be meant', () => {
  const fixes = (...body: string[]) => findInArticle(glossaryNearMiss, { body }, glossary).map((one) => one.fix);
  expect(fixes('Bà Trần thị Mỹ Hạnh phát biểu.')).toEqual(['Trần Thị Mỹ Hạnh']);
  expect(fixes('Ông Lê Thành Út chủ trì.', 'Ông Lê Thanh Út nói thêm.')).toEqual(['Lê Thành Út']);
  expect(fixes('Ông Lê Thanh Út chủ trì.')).toEqual([undefined]);
});

test('a fix that begins a sentence begins it large', () => {
  const agency = [entry('ủy ban nhân dân', { kind: 'agency' })];
  const [finding] = findInArticle(glossaryNearMiss, { body: ['Ủy ban Nhân dân xã họp.'] }, agency);
  expect(finding?.fix).toBe('Ủy ban nhân dân');
});
