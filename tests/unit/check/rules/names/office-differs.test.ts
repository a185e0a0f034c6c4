import { expect, test } from 'vitest';
import { officeDiffers } from '#shared/check/rules/names/office-differs';
import { describeArticleRule, entry, findInArticle } from '../../article-table';

const glossary = [
  entry('Lê Văn Bình', { means: 'Chủ tịch UBND huyện Tân Hòa' }),
  entry('Trần Thị Lài', { means: 'Phó Bí thư Thường trực Huyện ủy, Chủ tịch HĐND huyện' }),
  entry('Võ Minh Đạt', { means: 'Phó Giám đốc Sở Y tế' }),
];

describeArticleRule(officeDiffers, {
  glossary,
  wrong: [
    [{ body: ['Phó Chủ tịch UBND huyện Lê Văn Bình chủ trì.'] }, 'Lê Văn Bình'],
    [{ body: ['Quyền Chủ tịch UBND huyện Tân Hòa - Lê Văn Bình chủ trì.'] }, 'Lê Văn Bình'],
    [{ body: ['Ông Lê Văn Bình, Phó Chủ tịch Ủy ban nhân dân huyện, dự lễ.'] }, 'Lê Văn Bình'],
    [{ body: ['Phó Chủ tịch HĐND huyện, đồng chí nói.', 'Phó Chủ tịch HĐND huyện Trần Thị Lài dự.'] }, 'Trần Thị Lài'],
    [{ body: ['Giám đốc Sở Y tế Võ Minh Đạt nói.'] }, 'Võ Minh Đạt'],
    [
      {
        body: [
          'Giám đốc Hợp tác xã Phan Văn Lúa kể.',
          'Giám đốc Hợp tác xã Phan Văn Lúa cười.',
          'Phó Giám đốc Hợp tác xã Phan Văn Lúa nói.',
        ],
      },
      'Phan Văn Lúa',
    ],
  ],
  right: [
    { body: ['Chủ tịch UBND huyện Lê Văn Bình chủ trì.'] },
    { body: ['Nguyên Phó Chủ tịch UBND huyện Lê Văn Bình dự.'] },
    { body: ['Phó Chủ tịch UBND huyện giao Lê Văn Bình làm rõ.'] },
    { body: ['Phó Chủ tịch UBND huyện, cùng ông Lê Văn Bình dự.'] },
    { body: ['Phó Bí thư Huyện ủy Trần Thị Lài, Chủ tịch HĐND huyện Trần Thị Lài dự.'] },
    { body: ['Phó Chủ tịch HĐND xã Lê Văn Bình dự.'] },
    { body: ['Phó Giám đốc Sở Y tế Võ Minh Đạt nói.'] },
    {
      body: [
        'Ông được bổ nhiệm sáng nay.',
        'Phó Giám đốc Hợp tác xã Phan Văn Lúa nhận quyết định.',
        'Giám đốc Hợp tác xã Phan Văn Lúa hứa.',
      ],
    },
  ],
});

test('both offices are told, and no fix is offered', () => {
  const told = { body: ['Phó Chủ tịch UBND huyện Lê Văn Bình chủ trì.'] };
  const [finding] = findInArticle(officeDiffers, told, glossary);
  expect(finding?.fix).toBeUndefined();
  expect(finding?.values).toEqual({
    name: 'Lê Văn Bình',
    office: 'Phó Chủ tịch UBND huyện',
    known: 'Chủ tịch UBND huyện Tân Hòa',
  });
});
