import { expect, test } from 'vitest';
import { captionScore, nameInCredit, readCredit, SURE_CAPTION } from '#shared/importing/text/caption';
import { foldedWords } from '#shared/importing/text/wording';

test.each([
  ['Cánh đồng sen. Ảnh: T.SỸ', 'Cánh đồng sen.', 'T.SỸ'],
  ['Cánh đồng sen (Ảnh: Quốc Bảo)', 'Cánh đồng sen', 'Quốc Bảo'],
  ['Cánh đồng sen - Ảnh: TTXVN', 'Cánh đồng sen', 'TTXVN'],
  ['ẢNH: THU HÀ', '', 'THU HÀ'],
  ['Cánh đồng sen. (Nguồn: TTXVN)', 'Cánh đồng sen.', 'TTXVN'],
  ['Cánh đồng sen (Ảnh: Nhân vật cung cấp).', 'Cánh đồng sen', 'Nhân vật cung cấp'],
  ['Cánh đồng sen. Photo by Xuan News/Hoang Nam', 'Cánh đồng sen.', 'Xuan News/Hoang Nam'],
  ['Cánh đồng sen – Ảnh TTXVN', 'Cánh đồng sen', 'TTXVN'],
  ['Ảnh minh họa: Internet', '', 'Internet'],
  ['Biểu đồ giá sen. Đồ họa: Thu Hà', 'Biểu đồ giá sen.', 'Thu Hà'],
])('the credit of %j is taken off the caption', (text, caption, credit) => {
  expect(readCredit(text)).toMatchObject({ caption, credit });
});

test.each([
  'Bài và ảnh: Ngọc Hân',
  'Tin, ảnh: Kim Ngân',
  'Cánh đồng sen',
  'Ảnh: quang cảnh hội nghị',
  'Cảnh: Hà Nội',
  'Hà Thu (theo CNBX)',
  'Video: Thu Hà',
])('%j carries no credit', (text) => {
  expect(readCredit(text)).toBeNull();
});

const vocabulary = new Set(
  foldedWords('Tân Hòa mở tuyến ống nước sạch. Sáng 12/9, UBND huyện Tân Hòa khánh thành tuyến ống cấp nước.'),
);

test.each([
  'Tân Hòa mở tuyến ống nước sạch',
  'Quang cảnh buổi lễ khánh thành tại trạm cấp nước Bàu Sen',
  'Các đại biểu chụp ảnh lưu niệm tại buổi lễ',
])('%j between lead and body is a caption', (text) => {
  expect(captionScore(text, vocabulary, 0)).toBeGreaterThanOrEqual(SURE_CAPTION);
});

test.each([
  'Giữ nước, giữ đất',
  'Từ hạt sen tươi đến trà ướp hoa',
  '1. Kết quả cấp nước tại huyện Tân Hòa',
  'KẾT QUẢ BƯỚC ĐẦU',
  'Vì đâu?',
])('%j is a subhead, not a caption, in an article that has several', (text) => {
  expect(captionScore(text, vocabulary, 2)).toBeLessThan(SURE_CAPTION);
});

test('a credit that stands alone gives its name, and other words stay as they are', () => {
  expect(nameInCredit('(Nguồn: Reuters)')).toBe('Reuters');
  expect(nameInCredit('Ảnh: Thu Hà')).toBe('Thu Hà');
  expect(nameInCredit('Thu Hà')).toBe('Thu Hà');
});
