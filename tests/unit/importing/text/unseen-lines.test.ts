/** Lines that papers set around their pictures and dates, in the places where they stand. */
import { expect, test } from 'vitest';
import { importText } from '#shared/importing/text';
import { PORTAL } from '#shared/layout/portal';

const HEADLINE = 'Xã Tân Lập khánh thành cầu Kinh Ngang';
const LEAD = 'Sáng 13/3, xã Tân Lập khánh thành cầu Kinh Ngang dài 42 m sau bốn tháng thi công.';
const FIRST = 'Cầu có tổng vốn 2,1 tỷ đồng, trong đó người dân trong xã góp gần một nửa, còn lại là tiền của huyện.';
const SECOND =
  'Xe tải nhỏ nay vào tận vườn thu mua trái cây của bà con hai bên kênh, không phải trung chuyển bằng ghe.';

const read = (...rows: readonly string[]) => {
  const { content, dropped, warnings } = importText(rows.join('\n'), PORTAL);
  return {
    names: content.byline.map(({ name }) => name),
    place: content.dateline?.place ?? null,
    captions: content.photos.map(({ caption }) => caption.map(({ text }) => text).join('')),
    paragraphs: content.body.length,
    dropped,
    warnings: warnings.map(({ kind }) => kind),
  };
};

test('a picture that only its number describes has a caption each', () => {
  const pictures = [1, 2].map((n) => `${HEADLINE} - Ảnh ${n}.`);
  expect(read(HEADLINE, '13/03/2024 14:12', LEAD, FIRST, ...pictures, SECOND)).toMatchObject({
    captions: pictures,
    paragraphs: 2,
    dropped: [],
  });
});

test('a name before a dash and the date has written the article that never speaks of it', () => {
  expect(read(HEADLINE, 'Minh Thư - 14:12, 13/03/2024', LEAD, FIRST, SECOND)).toMatchObject({
    names: ['Minh Thư'],
    place: null,
  });
});

test('a name before a dash and the date is the place that the article speaks of', () => {
  expect(read(HEADLINE, 'Tân Lập - 14:12, 13/03/2024', LEAD, FIRST, SECOND)).toMatchObject({
    names: [],
    place: 'Tân Lập',
  });
});

test('who signs below as well has written it, though the text names him too', () => {
  const quoted = 'Minh Thư, phóng viên theo đoàn từ sáng, kể rằng cả xóm đã thức từ ba giờ để nấu nồi cháo đãi thợ.';
  expect(read(HEADLINE, 'Minh Thư - 14:12, 13/03/2024', LEAD, FIRST, quoted, SECOND, 'Minh Thư')).toMatchObject({
    names: ['Minh Thư'],
    place: null,
  });
});

test('a short sentence with a picture’s room above it is a caption to be looked at', () => {
  const rows = [
    HEADLINE,
    '13/03/2024 14:12',
    LEAD,
    '',
    FIRST,
    '',
    '',
    '',
    'Anh Tiếp bị bắt giữ tại công an xã.',
    '',
    SECOND,
  ];
  expect(read(...rows)).toMatchObject({
    captions: ['Anh Tiếp bị bắt giữ tại công an xã.'],
    warnings: ['unsure-caption'],
  });
});

test('a paper’s own shelf under the text is left out, and kept where the article is about books', () => {
  const shelf = 'Tủ sách Xã hội giới thiệu những cuốn sách hay về đô thị, giúp độc giả hiểu nhiều mặt của đời sống.';
  expect(read(HEADLINE, '13/03/2024 14:12', LEAD, FIRST, SECOND, shelf).dropped).toEqual([shelf]);
  const about = 'Xã Tân Lập mở tủ sách Xã hội cho học sinh';
  expect(read(about, '13/03/2024 14:12', LEAD, FIRST, SECOND, shelf).dropped).toEqual([]);
});

test('a site’s sign above the author’s name is no author', () => {
  const page = read(HEADLINE, 'TPX', 'Sơn Nguyễn', '13/03/2024 14:12', `TPX - ${LEAD}`, FIRST, SECOND);
  expect(page).toMatchObject({ names: ['Sơn Nguyễn'], dropped: ['TPX'] });
});
