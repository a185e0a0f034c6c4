/** The work grows with the text, not with its square: counted as looks at lines, so that no clock decides. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { accountForLines } from '#shared/importing/text/assign';
import { describeLine, type Features } from '#shared/importing/text/features';
import { readLines } from '#shared/importing/text/lines';
import { PORTAL } from '#shared/layout/portal';

const PAGE = readFileSync(resolve('tests/fixtures/portal-pages/reader-comments-and-reactions.txt'), 'utf8');

/** How often a line is looked at while the text is read. */
const looksAt = (text: string): number => {
  let looks = 0;
  const lines: readonly Features[] = readLines(text).map(
    (line) =>
      new Proxy(describeLine(line, PORTAL), {
        get: (features, key) => {
          looks += 1;
          return Reflect.get(features, key);
        },
      }),
  );
  accountForLines(lines, PORTAL, 'page');
  return looks;
};

test.each([
  ['a page after another', PAGE],
  ['menus', 'Trang chủ\nGiới thiệu\nTin hoạt động của ngành\n'],
  ['buttons between headlines', 'Chia sẻ\nNông dân Tân Hòa vào vụ mới\nLượt xem: 12\n'],
  ['dates', 'Thứ Sáu, 08/03/2024 10:54\n'],
  ['names', 'Lê Hạnh\n'],
  [
    'boxes of links',
    'Tin liên quan\nCầu mới ở Long Điền\nCầu dài 42 m, rộng 4 m, do người dân cùng góp vốn xây dựng.\n',
  ],
  ['end marks', 'Cầu dài 42 m, rộng 4 m, do người dân cùng góp vốn xây dựng./.\n'],
  ['captions with their credits below', 'Người dân qua cầu Long Điền\nẢnh: Kim Ngân\n'],
])('twice as many lines of %s take about twice the work', (_, unit) => {
  const once = looksAt(unit.repeat(40));
  const twice = looksAt(unit.repeat(80));
  expect(twice / once).toBeLessThan(2.3);
});
