import { expect, test } from 'vitest';
import { plainView } from '#shared/exporting/plain-view';
import { type Imported, importText } from '#shared/importing/text';
import { PORTAL } from '#shared/layout/portal';

const LEAD = 'Sáng nay, xã Long Điền khánh thành cây cầu mới bắc qua kênh Tư, nối hai ấp vốn cách nhau một chuyến đò.';
const BODY = 'Cầu dài 42 m, rộng 4 m, do người dân và doanh nghiệp cùng góp vốn xây dựng trong bảy tháng.';

const page = (...lines: readonly string[]): Imported => importText(lines.join('\n'), PORTAL);
const view = (...lines: readonly string[]) => {
  const imported = page(...lines);
  return plainView(imported.content, imported);
};
const kinds = (...lines: readonly string[]): readonly string[] =>
  page(...lines).warnings.map((warning) => warning.kind);

test.each(['', '   ', '\n\r\n\t\n', '\uFEFF', '\u200B\u200B'])(
  'text without a visible character (%j) gives an empty article',
  (text) => {
    const imported = importText(text, PORTAL);
    expect(imported.content).toEqual({ dateline: null, headline: [], lead: [], photos: [], body: [], byline: [] });
    expect(imported).toMatchObject({ endMark: false, dropped: [], warnings: [] });
  },
);

test('a short last sentence is never taken for a byline', () => {
  const imported = view('Long Điền có cầu mới', LEAD, BODY, 'Ai cũng vui.');
  expect(imported.body).toEqual([BODY, 'Ai cũng vui.']);
  expect(imported.byline).toEqual([]);
});

test('an eth in place of Đ is kept as it is, for a check to find', () => {
  expect(view('Ðông Hòa có cầu mới').headline).toBe('Ðông Hòa có cầu mới');
});

test.each(['./.', ' ./.', '/.', ' /.', './ .', './../.', './/.', ' ■', ' (Hết)'])(
  'the end mark %j is taken off the last paragraph',
  (mark) => {
    const imported = view('Long Điền có cầu mới', LEAD, `${BODY.slice(0, -1)}${mark}`);
    expect(imported.body).toEqual([BODY.slice(0, -1)]);
    expect(imported.endMark).toBe(true);
  },
);

test('a layout without an end mark leaves the text as it stands', () => {
  const imported = importText(`${LEAD}\n${BODY.slice(0, -1)}./.`, { ...PORTAL, endMark: null });
  expect(imported.endMark).toBe(false);
  expect(plainView(imported.content, imported).body.at(-1)).toMatch(/\.\/\.$/u);
});

test("a layout's own end mark is found as well as the usual one", () => {
  const square = { ...PORTAL, endMark: '■' };
  for (const mark of ['■', './.']) {
    const imported = importText(`Long Điền có cầu mới\n${LEAD}\n${BODY} ${mark}`, square);
    expect(imported.endMark).toBe(true);
    expect(plainView(imported.content, imported).body).toEqual([BODY]);
  }
});

test('the role before a name is kept with it', () => {
  expect(page('Long Điền có cầu mới', LEAD, BODY, 'Tin, ảnh: Kim Ngân').content.byline).toEqual([
    { name: 'Kim Ngân', role: 'Tin, ảnh' },
  ]);
});

test('a name under the headline is the byline', () => {
  const imported = view('Long Điền có cầu mới', '05/04/2023 09:07', 'Lê Hạnh', LEAD, BODY);
  expect(imported.byline).toEqual(['Lê Hạnh']);
  expect(imported.body).toEqual([BODY]);
});

test('a credit on its own line belongs to the caption above it', () => {
  const caption = 'Người dân Long Điền đi trên cây cầu mới bắc qua kênh Tư';
  const imported = view('Long Điền có cầu mới', LEAD, caption, 'Ảnh: Kim Ngân', BODY, 'VT');
  expect(imported.photos).toEqual([{ caption, credit: 'Kim Ngân' }]);
});

test('the published date wins over an update and a clock', () => {
  const imported = view(
    'Thứ Sáu, 07/04/2023 10:00',
    'Long Điền có cầu mới',
    'Cập nhật: 06/04/2023 08:00',
    'Ngày đăng: 05/04/2023 09:07',
    LEAD,
    BODY,
  );
  expect(imported.dateline?.at).toBe('2023-04-05T09:07:00+07:00');
  expect(imported.dropped).toEqual(['Thứ Sáu, 07/04/2023 10:00', 'Cập nhật: 06/04/2023 08:00', 'Ngày đăng:']);
});

test('a date inside a sentence is no dateline', () => {
  expect(view('Long Điền có cầu mới', LEAD, 'Cầu được khởi công ngày 01/09/2022.').dateline).toBeNull();
});

test('a text whose headline is not recognised says so and keeps every paragraph in the body', () => {
  expect(kinds(LEAD, BODY)).toEqual(['no-headline']);
  expect(view(LEAD, BODY)).toMatchObject({ headline: '', lead: '', body: [LEAD, BODY] });
});

test('a line that may be anything stays in the body, and a warning names it', () => {
  const lines = ['Long Điền có cầu mới', LEAD, BODY, 'Con đường phía trước còn dài', BODY] as const;
  expect(view(...lines).body).toEqual([BODY, 'Con đường phía trước còn dài', BODY]);
  expect(page(...lines).warnings).toEqual([{ kind: 'unsure-line', line: 4, text: 'Con đường phía trước còn dài' }]);
});

test('subheads are set as such where an article has several', () => {
  const { content } = page('Long Điền có cầu mới', LEAD, BODY, 'Một ước mơ cũ', BODY, 'Chuyện góp vốn', BODY);
  expect(content.body.map((block) => block.type)).toEqual([
    'paragraph',
    'subhead',
    'paragraph',
    'subhead',
    'paragraph',
  ]);
});

test('what the importer assumed about the date is told', () => {
  const rest = [LEAD, BODY] as const;
  expect(kinds('Long Điền có cầu mới', '05/04/2023', ...rest)).toEqual(['date-without-time']);
  expect(kinds('Long Điền có cầu mới', 'Thứ Hai, 05/04/2023 09:07', ...rest)).toEqual(['weekday-differs']);
  expect(kinds('Thứ Tư, 05/04/2023 09:07', 'Long Điền có cầu mới', ...rest)).toEqual(['clock-or-dateline']);
});

test('text after the end mark stays, and a warning names it', () => {
  const imported = page(
    'Long Điền có cầu mới',
    LEAD,
    `${BODY}/.`,
    'Dự kiến tháng sau xã làm thêm một cây cầu nữa ở ấp Ba.',
  );
  expect(imported.endMark).toBe(true);
  expect(imported.warnings.map((warning) => warning.kind)).toEqual(['text-after-end']);
});
