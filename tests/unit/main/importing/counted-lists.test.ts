/** The number that a list counts from goes out in every format that has numbers, and comes back as it went. */
import { expect, test } from 'vitest';
import type { Block, List } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { copyBlocks } from '#shared/exporting/copying/copy-article';
import { renderMarkdown } from '#shared/exporting/markdown/render-markdown';
import { renderNinjs } from '#shared/exporting/ninjs/render-ninjs';
import { plainCopy } from '#shared/exporting/plain-copy';
import { HOUSE } from '#shared/exporting/themes';
import { blocksOf } from '#shared/importing/markup/blocks-of';
import { PORTAL } from '#shared/layout/portal';
import { makeDocx } from '../../../../src/main/exporting/docx/make-docx';
import { articleOf, paragraph } from '../../../support/articles';
import { pageOf } from '../../../support/page';
import { pageOf as markupOf } from '../../importing/markup/page-of';
import { blocksIn, readBytes, readText } from './reading';

const item = (text: string, sublist: List | null = null) => ({ text: plain(text), sublist });
const below: List = { type: 'list', ordered: false, items: [item('Gạch, cát')] };
const LISTS: readonly [List, List] = [
  { type: 'list', ordered: true, items: [item('Đào móng'), item('Đổ cột', below), item('Xây tường')] },
  { type: 'list', ordered: true, start: 4, items: [item('Lợp mái'), item('Sơn cửa')] },
];
const BODY: readonly Block[] = [
  paragraph('Các việc của xã:'),
  LISTS[0],
  paragraph('Sau mùa mưa:'),
  LISTS[1],
  paragraph('Hết.'),
];
const ARTICLE = articleOf({ headline: plain('Xây nhà văn hóa'), body: BODY });
const LAYOUT = { ...PORTAL, endMark: null };

const listsIn = (blocks: readonly Block[]): readonly Block[] => blocks.filter(({ type }) => type === 'list');

test.each([
  ['a page', async () => readText('bai.html', pageOf(ARTICLE))],
  ['Markdown', async () => readText('bai.md', renderMarkdown(ARTICLE, LAYOUT, HOUSE, new Map()))],
  ['ninjs', async () => readText('bai.json', renderNinjs(ARTICLE, LAYOUT, HOUSE, new Map()))],
  ['Word', async () => readBytes('bai.docx', await makeDocx(ARTICLE, LAYOUT, HOUSE, new Map()))],
] as const)('%s', async (_, read) => {
  expect(listsIn(await blocksIn(read()))).toEqual(LISTS);
});

test('a copy for other programs', () => {
  const { html, text } = copyBlocks(BODY, LAYOUT);
  expect(listsIn(blocksOf(markupOf(html)).blocks.map(({ block }) => block))).toEqual(LISTS);
  expect(text).toContain('\n4. Lợp mái\n5. Sơn cửa\n');
});

test('plain text', () => {
  expect(plainCopy(ARTICLE, LAYOUT)).toContain('4. Lợp mái\n5. Sơn cửa');
});

test.each([
  ['a page of the web', '<ol><li>Một</li></ol><p>Xen</p><ol start="2"><li>Hai</li></ol>'],
  ['a page that numbers its items', '<ol><li>Một</li></ol><p>Xen</p><ol><li value="2">Hai</li></ol>'],
  [
    'Word',
    [
      '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">1.</span>Một</p>',
      '<p class=MsoNormal>Xen</p>',
      '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">2.</span>Hai</p>',
    ].join(''),
  ],
  [
    'Word on the web',
    '<div><ol start="1"><li data-aria-level="1" data-listid="7"><p>Một</p></li></ol></div><p>Xen</p><div><ol start="2"><li data-aria-level="1" data-listid="7"><p>Hai</p></li></ol></div>',
  ],
])('what was counted on in %s is counted on here', (_, html) => {
  const [first, , second] = blocksOf(markupOf(html)).blocks.map(({ block }) => block);
  expect(first).toEqual({ type: 'list', ordered: true, items: [item('Một')] });
  expect(second).toEqual({ type: 'list', ordered: true, start: 2, items: [item('Hai')] });
});

test.each(['0', '-3', '1e9', 'iv', '99999999999999999999', ''])('a page’s list from “%s” counts from 1', (start) => {
  const [list] = blocksOf(markupOf(`<ol start="${start}"><li>Một</li></ol>`)).blocks.map(({ block }) => block);
  expect(list).toEqual({ type: 'list', ordered: true, items: [item('Một')] });
});
