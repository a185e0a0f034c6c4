import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unwrap } from '#shared/importing/text/unwrap';

const PARAGRAPHS = [
  'Sáng nay, bà con ấp Rạch Dừa ra quân dọn cỏ hai bên đường, trồng thêm hoa mười giờ và sơn lại hàng rào trước cổng trường.',
  'Chị Lê Thị Mận cho biết cứ hai tuần một lần, tổ phụ nữ lại góp công, góp cây giống để con đường lúc nào cũng sạch và đẹp.',
  'Đến nay, năm tuyến đường trong xã đã có hoa, nhà nào cũng giữ phần trước cửa nhà mình.',
];

const breakAt = (text: string, width: number): string =>
  text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'gu'), '$1\n').trim();

const textsOf = (source: string): readonly string[] => unwrap(source.split('\n')).map(({ text }) => text);

test('paragraphs broken at a fixed width are whole again', () => {
  expect(textsOf(PARAGRAPHS.map((text) => breakAt(text, 60)).join('\n'))).toEqual(PARAGRAPHS);
});

test('paragraphs that were never broken stay as they are, though tags below them begin small', () => {
  const page = [...PARAGRAPHS, 'Tổ phụ nữ trồng hoa dọc tuyến đường ấp Rạch Dừa', 'nông thôn mới', 'đường hoa'];
  expect(textsOf(page.join('\n'))).toEqual(page);
});

test('a headline of the width of the text is not joined to the line below it', () => {
  const headline = 'Phụ nữ ấp Rạch Dừa trồng hoa dọc năm tuyến đường của xã nhà';
  const page = `${headline}\n12/03/2024 08:00\n${PARAGRAPHS.map((text) => breakAt(text, 60)).join('\n')}`;
  expect(textsOf(page).slice(0, 2)).toEqual([headline, '12/03/2024 08:00']);
});

test('a joined line has the number of its first', () => {
  const source = PARAGRAPHS.map((text) => breakAt(text, 60)).join('\n');
  expect(unwrap(source.split('\n')).map(({ number }) => number)).toEqual([1, 4, 7]);
});

test('no letter is lost or moved, whatever the lines', () => {
  const lines = fc.array(
    fc.oneof(fc.constantFrom(...PARAGRAPHS.flatMap((text) => breakAt(text, 60).split('\n'))), fc.string()),
  );
  fc.assert(
    fc.property(lines, (source) => {
      const ink = (texts: readonly string[]): string => texts.join('').replace(/ /gu, '');
      expect(ink(unwrap(source).map(({ text }) => text))).toBe(ink(source));
    }),
  );
});
