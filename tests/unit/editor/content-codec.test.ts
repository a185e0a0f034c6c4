import fc from 'fast-check';
import { $getRoot } from 'lexical';
import { describe, expect, test } from 'vitest';
import type { Block, Content, Inline, List, Paragraph, Run, Subhead } from '#shared/article/article';
import { EMPTY_CONTENT } from '#shared/article/article';
import { plain, textOf, tidy } from '#shared/article/inline';
import { arrange, piecesOf } from '#shared/layout/arrange';
import type { HouseLayout } from '#shared/layout/house-layout';
import { PORTAL } from '#shared/layout/portal';
import { $readContent, $writeContent } from '../../../src/renderer/editor/codec/content-codec';
import { content } from '../../support/arbitrary';
import { change, headlessSheet } from './headless-sheet';

const BODY_ONLY: HouseLayout = { ...PORTAL, slots: PORTAL.slots.filter((rule) => rule.slot === 'body'), endMark: null };
const UPSIDE_DOWN: HouseLayout = { ...PORTAL, slots: PORTAL.slots.toReversed() };

/** Marks on a line break cannot be seen: the sheet gives a break those of the text before it. */
const settleBreaks = (inline: Inline): Inline => {
  let before: Omit<Run, 'text'> = {};
  const parts = inline.flatMap((run) =>
    run.text
      .split(/(\n)/u)
      .filter((text) => text !== '')
      .map((text) => ({ ...run, text })),
  );
  return tidy(
    parts.map(({ text, ...marks }) => {
      if (text !== '\n') before = marks;
      return { ...before, text };
    }),
  );
};

const mapList = (list: List, change: (inline: Inline) => Inline): List => ({
  ...list,
  items: list.items.map(({ text, sublist }) => ({ text: change(text), sublist: sublist && mapList(sublist, change) })),
});

/** Two lists of one kind, one after the other, look like one and are one on the sheet. */
const joinLists = <T extends Block>(blocks: readonly T[]): readonly T[] => {
  const joined: T[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.type !== 'list' || last?.type !== 'list' || last.ordered !== block.ordered) joined.push(block);
    else joined[joined.length - 1] = { ...last, items: [...last.items, ...block.items] };
  }
  return joined;
};

type Change = (inline: Inline) => Inline;

const mapText = <T extends Paragraph | Subhead | List>(block: T, change: Change): T =>
  block.type === 'list'
    ? { ...block, items: mapList(block, change).items }
    : { ...block, text: change('text' in block ? block.text : []) };

const mapBlock = (block: Block, change: Change): Block => {
  switch (block.type) {
    case 'quote':
      return { ...block, text: change(block.text) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(change)) };
    case 'photos':
      return block;
    case 'box':
      return { ...block, blocks: joinLists(block.blocks).map((inner) => mapText(inner, change)) };
    case 'rule':
      return block;
    default:
      return mapText(block, change);
  }
};

/** A headline on the sheet is plain. */
const mapInlines = (given: Content, change: Change): Content => ({
  ...given,
  headline: plain(textOf(given.headline)),
  lead: change(given.lead),
  body: joinLists(given.body).map((block) => mapBlock(block, change)),
});

const TABLE: Block = {
  type: 'table',
  header: true,
  widths: [60, 40],
  rows: [
    [plain('Ấp'), plain('Số hộ')],
    [[{ text: 'Đông\nvà ' }, { text: 'Tây', bold: true }], []],
  ],
};
const PHOTOS: Block = {
  type: 'photos',
  position: 'left',
  photos: [{ asset: null, size: null, alt: 'Cầu', caption: plain('Cầu mới.'), credit: 'Minh Đức' }],
};
const BOX: Block = {
  type: 'box',
  blocks: [
    { type: 'subhead', level: 3, text: plain('Tin liên quan') },
    { type: 'list', ordered: false, items: [{ text: plain('Lắp đèn'), sublist: null }] },
    { type: 'paragraph', text: plain('Hết.') },
  ],
};
const SOLIDS: readonly Block[] = [TABLE, PHOTOS, BOX, { type: 'rule' }];
const BODY: readonly Block[] = [
  { type: 'quote', text: plain('Của chung.'), attribution: 'Ông Sáu Thạnh' },
  { type: 'quote', text: plain('Ai cũng có phần.'), attribution: '' },
  ...SOLIDS,
  { type: 'paragraph', text: plain('Hết.') },
];

const throughSheet = (given: Content, layout: HouseLayout): Content => {
  const editor = headlessSheet(layout);
  change(editor, () => $writeContent(given, layout));
  const read = editor.read(() => $readContent(layout));
  editor.dispose();
  return read;
};

describe('an article on the sheet', () => {
  for (const [name, layout] of [
    ['portal', PORTAL],
    ['body alone', BODY_ONLY],
    ['slots the other way round', UPSIDE_DOWN],
  ] as const) {
    test(`comes back as arranged by the layout: ${name}`, () => {
      fc.assert(
        fc.property(content, (given) => {
          expect(throughSheet(given, layout)).toEqual(mapInlines(arrange(piecesOf(given), layout), settleBreaks));
        }),
        { numRuns: 150 },
      );
    });
  }

  test('an empty article has an empty sheet', () => {
    expect(throughSheet(EMPTY_CONTENT, PORTAL)).toEqual(EMPTY_CONTENT);
  });

  test('a list three levels deep, numbered inside bulleted, comes back as it was', () => {
    const deep: Content = {
      ...EMPTY_CONTENT,
      body: [
        {
          type: 'list',
          ordered: false,
          items: [
            {
              text: plain('một'),
              sublist: {
                type: 'list',
                ordered: true,
                items: [
                  {
                    text: plain('hai'),
                    sublist: { type: 'list', ordered: false, items: [{ text: plain('ba'), sublist: null }] },
                  },
                ],
              },
            },
            { text: plain('bốn'), sublist: null },
          ],
        },
      ],
    };
    expect(throughSheet(deep, PORTAL)).toEqual(deep);
  });

  test('every block of the body comes back as it was', () => {
    const all: Content = { ...EMPTY_CONTENT, body: BODY };
    expect(throughSheet(all, PORTAL)).toEqual(all);
  });

  test('the paragraphs that let a caret beside a table, photo, box or line are not content', () => {
    const editor = headlessSheet(PORTAL);
    change(editor, () => $writeContent({ ...EMPTY_CONTENT, body: SOLIDS }, PORTAL));
    const types = editor.read(() =>
      $getRoot()
        .getChildren()
        .map((node) => node.getType().replace('dateline-', '')),
    );
    expect(types.slice(3, -1)).toEqual([
      'paragraph', 'table', 'paragraph', 'photos', 'paragraph', 'box', 'paragraph', 'rule', 'paragraph',
    ]); // biome-ignore format: one after another
    expect(editor.read(() => $readContent(PORTAL)).body).toEqual(SOLIDS);
    editor.dispose();
  });

  test('an address that runs code loses its link, never its words', () => {
    const trap: Content = { ...EMPTY_CONTENT, lead: [{ text: 'Xem ' }, { text: 'đây', link: 'javascript:alert(1)' }] };
    expect(throughSheet(trap, PORTAL).lead).toEqual(plain('Xem đây'));
  });
});
