// A page of the web goes into its slots by its HTML, sorted as its plain lines were, or by those lines alone where the HTML says less.
import { describe, expect, test } from 'vitest';
import { textOf } from '#shared/article/inline';
import { blocksOf } from '#shared/importing/markup/blocks-of';
import { withCredits } from '#shared/importing/markup/credits';
import { settle } from '#shared/importing/settle';
import { proposeText } from '#shared/importing/text';
import { PORTAL } from '#shared/layout/portal';
import { pageLikeText } from '../../../src/renderer/editor/paste/page-like-text';
import { pageOf } from '../importing/markup/page-of';

const LINES = [
  'Trang chủ',
  'Thời sự',
  'Xã Tân Hòa khánh thành cầu dân sinh',
  'Thứ Sáu, 08/03/2024 | 10:54:03 [GMT +7] A  A',
  'Sáng ngày 08/3/2024, xã Tân Hòa đưa vào sử dụng cây cầu dài 42 mét, nối hai ấp mà trước đây phải đi đò qua kênh.',
  'Việc còn lại',
  'Từ nay học sinh hai ấp đến trường không còn phải chờ đò, xe lúa ra tận lộ lớn, giá lúa tại ruộng tăng thêm.',
  'đắp lề hai bên cầu',
  'dựng bảng tải trọng',
  'Cầu được xây trong bảy tháng, kinh phí 2,4 tỷ đồng, trong đó người dân góp một phần ba và sáu trăm ngày công.',
  'Lê Hạnh',
];

const HTML = `<ul><li>${LINES[0]}</li><li>${LINES[1]}</li></ul><h1>${LINES[2]}</h1><p>${LINES[3]}</p><p>${LINES[4]}</p>
  <h2>${LINES[5]}</h2><p>Từ nay <b>học sinh hai ấp</b> đến trường không còn phải chờ đò, xe lúa ra tận lộ lớn, giá lúa tại ruộng tăng thêm.</p>
  <ul><li>${LINES[7]}</li><li>${LINES[8]}</li></ul><p>${LINES[9]}</p><p>${LINES[10]}</p>`;

const settled = (html: string, lines = LINES) => {
  const byText = proposeText(lines.join('\n'), PORTAL);
  const draft = pageLikeText(withCredits(blocksOf(pageOf(html)).blocks), byText, PORTAL);
  return draft === null ? null : settle(draft.parts, [], PORTAL);
};

describe('a page pasted as HTML and as lines', () => {
  test('keeps its subheads, lists and marks, and drops what its lines drop', () => {
    const page = settled(HTML);
    expect(page && textOf(page.content.headline)).toBe(LINES[2]);
    expect(page?.content.body.map(({ type }) => type)).toEqual(['subhead', 'paragraph', 'list', 'paragraph']);
    expect(JSON.stringify(page?.content.body)).toContain('"bold":true');
    expect(page?.content.dateline?.at).toBe('2024-03-08T10:54:03+07:00');
    expect(page?.content.byline).toEqual([{ name: 'Lê Hạnh', role: null }]);
    expect(page?.dropped.join(' ')).toContain('Trang chủ');
  });

  test('has its photo with caption and credit, as its lines have them', () => {
    const line = 'Cầu mới buổi sáng. Ảnh: Lê Hạnh';
    const figure = `<figure><img width=300 src="data:,"><figcaption>${line}</figcaption></figure><h2>`;
    const page = settled(HTML.replace('<h2>', figure), [...LINES.slice(0, 5), line, ...LINES.slice(5)]);
    const photos = page?.content.photos.map(({ caption, credit }) => [textOf(caption), credit]);
    expect(photos).toEqual([['Cầu mới buổi sáng.', 'Lê Hạnh']]);
  });

  test('goes by its lines where the HTML has lost one of them', () => {
    expect(settled(HTML.replace(`<p>${LINES[9]}</p>`, ''))).toBeNull();
  });

  test('that says a dropped line twice loses only the one', () => {
    const page = settled(`<p>${LINES[2]} - Cổng thông tin</p>${HTML}`, [`${LINES[2]} - Cổng thông tin`, ...LINES]);
    expect(page && textOf(page.content.headline)).toBe(LINES[2]);
  });
});
