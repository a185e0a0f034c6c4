import { expect, test } from 'vitest';
import { importText } from '#shared/importing/text';
import { PORTAL } from '#shared/layout/portal';

const page = (...end: readonly string[]): string =>
  [
    'Xã Tân Lập khánh thành cầu Kinh Ngang',
    '13/03/2024 14:12',
    'Sáng 13/3, xã Tân Lập khánh thành cầu Kinh Ngang dài 42 m sau bốn tháng thi công.',
    'Cầu có tổng vốn 2,1 tỷ đồng, trong đó người dân trong xã góp gần một nửa.',
    'Xe tải nhỏ nay vào tận vườn thu mua trái cây của bà con hai bên kênh.',
    ...end,
  ].join('\n');

const read = (...end: readonly string[]) => {
  const { content, dropped } = importText(page(...end), PORTAL);
  return { names: content.byline.map(({ name }) => name), dropped, body: content.body.length };
};

test.each([
  ['• Minh Khoa', '•'],
  ['● Minh Khoa', '●'],
  ['– Minh Khoa', '–'],
  ['- Minh Khoa', '-'],
  ['✍️ Minh Khoa', '✍️'],
])('“%s” below the text signs it, and the ornament is left out in sight', (line, ornament) => {
  expect(read(line, 'Tin liên quan')).toEqual({ names: ['Minh Khoa'], dropped: [ornament, 'Tin liên quan'], body: 2 });
});

test('names after dashes, one below the other, are a list and sign nothing', () => {
  const { names, body } = read(
    '- Trần Gia Bảo',
    '- Lưu Ngọc Hân',
    '- Đỗ Minh Quân',
    'Lễ trao giải diễn ra sáng 10/5 tại nhà thiếu nhi.',
  );
  expect(names).toEqual([]);
  expect(body).toBe(6);
});
