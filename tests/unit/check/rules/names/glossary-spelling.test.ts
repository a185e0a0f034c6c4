import { expect, test } from 'vitest';
import { glossarySpelling } from '#shared/check/rules/names/glossary-spelling';
import { describeArticleRule, entry, findInArticle } from '../../article-table';

const glossary = [
  entry('Nguyễn Văn Bình', { wrong: ['Nguyễn Văn Bìn', 'Ng. Văn Bình'] }),
  entry('Sở Nông nghiệp và Môi trường', { kind: 'agency', wrong: ['Sở Nông nghiệp', 'Sở NN&PTNT'] }),
  entry('Đức Hòa', { kind: 'place', wrong: ['Đức Hoà Thượng'] }),
  entry('ủy ban nhân dân', { kind: 'agency', wrong: ['Ủy ban Nhân dân', 'ủy ban ND'] }),
  entry('sầu riêng', { kind: 'other', wrong: ['sầu giêng'] }),
];

describeArticleRule(glossarySpelling, {
  glossary,
  wrong: [
    [{ body: ['Ông Nguyễn Văn Bìn dự lễ.'] }, 'Nguyễn Văn Bìn'],
    [{ body: ['Ông Ng. Văn Bình dự lễ.'] }, 'Ng. Văn Bình'],
    [{ body: ['Theo Sở Nông nghiệp, mùa lũ về muộn.'] }, 'Sở Nông nghiệp'],
    [{ headline: 'Sở NN&PTNT kiểm tra đê' }, 'Sở NN&PTNT'],
    [{ body: ['Họp với Ủy ban Nhân dân xã.'] }, 'Ủy ban Nhân dân'],
    [{ body: ['Sầu giêng rớt giá, vườn sầu giêng vắng.'] }, ['Sầu giêng', 'sầu giêng']],
  ],
  right: [
    { body: ['Ông Nguyễn Văn Bình dự lễ.'] },
    { body: ['Theo Sở Nông nghiệp và Môi trường, mùa lũ về muộn.'] },
    { body: ['Ủy ban nhân dân xã họp; ủy ban nhân dân huyện dự.'] },
    { body: ['Ông Ng, Văn Bình dự lễ.'] },
    { body: ['Ông Nguyễn Văn Bìnhh dự lễ.'] },
  ],
});

test('the fix is the name as the house writes it, large where the sentence begins', () => {
  const fixes = (body: string) => findInArticle(glossarySpelling, { body: [body] }, glossary).map((one) => one.fix);
  expect(fixes('Sầu giêng rớt giá, vườn sầu giêng vắng.')).toEqual(['Sầu riêng', 'sầu riêng']);
  expect(fixes('Theo Sở NN&PTNT, đê đã vững.')).toEqual(['Sở Nông nghiệp và Môi trường']);
  expect(fixes('VƯỜN SẦU GIÊNG RỚT GIÁ')).toEqual(['SẦU RIÊNG']);
});

test('without a glossary there is nothing to say', () => {
  expect(findInArticle(glossarySpelling, { body: ['Sầu giêng rớt giá.'] })).toEqual([]);
});
