import { describe, expect, test } from 'vitest';
import type { Block } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { blocksHtml, blocksText } from '../../../../src/renderer/editor/paste/blocks-html';

const TABLE: Block = {
  type: 'table',
  header: true,
  widths: [60, 40],
  rows: [
    [plain('Ấp'), plain('Hộ')],
    [[{ text: 'Đông\nTây', bold: true }], [{ text: 'xem', link: 'https://xa.example/?a=1&b="2"' }]],
  ],
};

describe('blocks copied to other programs', () => {
  test('a table is HTML, and tab-separated text for spreadsheets', () => {
    expect(blocksHtml([TABLE])).toBe(
      '<table data-header="true" data-widths="60 40"><tbody><tr><td>Ấp</td><td>Hộ</td></tr>' +
        '<tr><td><b>Đông<br>Tây</b></td><td><a href="https://xa.example/?a=1&amp;b=&quot;2&quot;">xem</a></td></tr></tbody></table>',
    );
    expect(blocksText([TABLE])).toBe('Ấp\tHộ\nĐông Tây\txem');
  });

  test('nothing of the text is markup', () => {
    expect(blocksHtml([{ type: 'paragraph', text: plain('<img src=x> & "y"') }])).toBe(
      '<p>&lt;img src=x&gt; &amp; &quot;y&quot;</p>',
    );
  });

  test('a quote names who says it; lines across and boxes are known', () => {
    expect(
      blocksHtml([
        { type: 'quote', text: plain('Của chung.'), attribution: 'Bà Tư' },
        { type: 'rule' },
        { type: 'box', blocks: [{ type: 'subhead', level: 3, text: plain('Tin liên quan') }] },
      ]),
    ).toBe(
      '<blockquote>Của chung.</blockquote><cite>Bà Tư</cite><hr><aside data-box="true"><h3>Tin liên quan</h3></aside>',
    );
  });
});
