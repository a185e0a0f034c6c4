import { expect, test } from 'vitest';
import { twoSpellings } from '#shared/check/rules/names/two-spellings';
import { describeArticleRule, entry, findInArticle } from '../../article-table';

describeArticleRule(twoSpellings, {
  wrong: [
    [{ headline: 'Ông Lê Thành Út thăm đê', body: ['Tại đây, ông Lê Thanh Út dặn dò.'] }, 'Lê Thanh Út'],
    [{ body: ['Chị Võ Thị Tươi kể.', 'Chị Võ Thị Tươi trồng lan.', 'Vườn của chị Võ Thị Tưới rộng.'] }, 'Võ Thị Tưới'],
    [
      { body: ['Anh Phạm Minh Tấn hàn cửa.', 'Anh Phạm Minh Tân nghỉ tay.', 'Anh Phạm Minh Tấn cười.'] },
      'Phạm Minh Tân',
    ],
    [{ body: ['Cô Cao Thị Nhài dạy.', 'Cô Cao Thị Nhài về.', 'Cô Cao Thị Nhàn kể.'] }, 'Cao Thị Nhàn'],
    [{ caption: 'Bà Đặng Thúy Vy bên vườn', body: ['Bà Đặng Thùy Vy mở vườn.'] }, 'Đặng Thùy Vy'],
    [
      { headline: 'Bà Nguyễn Thị Kim Loan giữ nghề', body: ['Theo bà Nguyễn Thị Loan, nghề đan cần kiên nhẫn.'] },
      'Nguyễn Thị Loan',
    ],
    [{ body: ['Anh Võ Văn Hùng đến.', 'Anh Võ Văn Hùng kể.', 'Anh Võ Hùng về.'] }, 'Võ Hùng'],
  ],
  right: [
    { body: ['Anh Võ Văn Hùng đến.', 'Anh Võ Hùng về.'] },
    { body: ['Anh Võ Văn Hùng và anh Võ Hùng đến.', 'Anh Võ Văn Hùng kể.'] },
    { items: ['Nguyễn Thị Kim Loan', 'Nguyễn Thị Loan', 'Nguyễn Thị Kim Loan'] },
    { lead: 'Theo ông Bùi Khắc Duy, nước còn lên.', body: ['Có Bùi Khắc Duy và Bùi Khắc Dũy.'] },
    { body: ['Hai anh em Nguyễn Văn An và Nguyễn Văn Ân cùng đi.'] },
    { items: ['Nguyễn Văn Hai', 'Nguyễn Văn Hải', 'Nguyễn Văn Hai'] },
    { body: ['Anh Lê Văn Sơn đến.', 'Anh Lê Văn Sơn về.', 'Chị Lê Vân Sơn ở lại.', 'Chị Lê Vân Sơn nói.'] },
    { body: ['Anh Trần Văn Tâm đến.', 'Chị Trần Văn Tám về.'] },
    { lead: 'Bà Đặng Thúy Hoà nói.', body: ['Bà Đặng Thuý Hòa nói.'] },
    { body: ['Ở Cao Bằng mưa to.', 'Ở Cao Lãnh nắng.', 'Ở Cao Bằng lạnh.'] },
    { headline: 'Lê Hạnh đoạt giải', body: ['Lê Hanh vỗ tay.'] },
  ],
});

test('two people of the house are two people', () => {
  const told = { headline: 'Ông Lê Thành Út thăm đê', body: ['Ông Lê Thanh Út dặn dò.'] };
  expect(findInArticle(twoSpellings, told, [entry('Lê Thành Út'), entry('Lê Thanh Út')])).toEqual([]);
});
