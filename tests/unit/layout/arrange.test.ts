import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Block, CURRENT_SCHEMA, type Photo } from '#shared/article/article';
import { readAssetName } from '#shared/article/identity';
import { plain, textOf } from '#shared/article/inline';
import { articleSchema, contentSchema } from '#shared/article/schema';
import { blockTexts } from '#shared/article/words';
import { arrange, type Piece, piecesOf } from '#shared/layout/arrange';
import type { HouseLayout } from '#shared/layout/house-layout';
import { PORTAL } from '#shared/layout/portal';
import { content, piece } from '../../support/arbitrary';
import { photoOf } from '../../support/articles';
import { lettersOf, lettersOfPieces } from '../../support/letters';

const BODY_ONLY: HouseLayout = { ...PORTAL, slots: PORTAL.slots.filter((rule) => rule.slot === 'body'), endMark: null };
const layouts = fc.constantFrom(PORTAL, BODY_ONLY);
const pieces = fc.array(piece, { maxLength: 8 });
const headline = (text: string): Piece => ({ slot: 'headline', text: plain(text) });
const paragraph = (text: string): Piece => ({ slot: 'body', block: { type: 'paragraph', text: plain(text) } });
const PICTURE = readAssetName(`${'0f'.repeat(32)}.jpg`);
const bodyOf = (blocks: readonly Block[]): readonly Block[] =>
  arrange(
    blocks.map((block) => ({ slot: 'body', block })),
    PORTAL,
  ).body;
const bodyTexts = (input: readonly Piece[], layout = PORTAL) =>
  arrange(input, layout).body.flatMap(blockTexts).map(textOf);

describe('arrange', () => {
  test('is total: any pieces become a content that the schema accepts', () => {
    fc.assert(
      fc.property(pieces, layouts, (input, layout) => {
        expect(v.is(contentSchema, arrange(input, layout))).toBe(true);
      }),
    );
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(pieces, layouts, (input, layout) => {
        const once = arrange(input, layout);
        expect(arrange(piecesOf(once), layout)).toEqual(once);
      }),
      { numRuns: 1_000 },
    );
  });

  test('loses no letter, invents none', () => {
    fc.assert(
      fc.property(pieces, (input) => {
        const datelines = input.filter((p) => p.slot === 'dateline').length;
        // A second dateline is printed into the body with its date and zone, so letters may only be added there.
        fc.pre(datelines <= 1);
        expect(lettersOf(arrange(input, PORTAL))).toBe(lettersOfPieces(input));
      }),
    );
  });

  test('keeps the letters of every slot in a layout that has a body alone', () => {
    fc.assert(
      fc.property(content, (input) => {
        const before = piecesOf({ ...input, dateline: null });
        expect(lettersOf(arrange(before, BODY_ONLY))).toBe(lettersOfPieces(before));
      }),
    );
  });

  test('gives NFC text without invisible characters in every slot', () => {
    fc.assert(
      fc.property(pieces, (input) => {
        const { headline: head, lead, photos, body } = arrange(input, PORTAL);
        for (const inline of [head, lead, ...photos.map((p) => p.caption), ...body.flatMap(blockTexts)]) {
          expect(textOf(inline).normalize('NFC')).toBe(textOf(inline));
          expect(textOf(inline)).not.toMatch(/[\u200B\uFEFF\u00AD\u202E]/u);
        }
      }),
    );
  });

  test('puts the first line of a long headline into the headline and the rest into the body', () => {
    const arranged = arrange([headline('Tít bài\nDòng hai\n\nDòng ba'), paragraph('Thân bài')], PORTAL);
    expect(textOf(arranged.headline)).toBe('Tít bài');
    expect(arranged.body.flatMap(blockTexts).map(textOf)).toEqual(['Dòng hai', 'Dòng ba', 'Thân bài']);
  });

  test('sends a second headline and a second dateline on into the body', () => {
    expect(bodyTexts([headline('Tít một'), headline('Tít hai')])).toEqual(['Tít hai']);
  });

  test.each([
    ['Hết bài./.', 'Hết bài'],
    ['Hết bài. ./. ./.', 'Hết bài.'],
    ['Hết bài./.\u200B ', 'Hết bài'],
  ])('takes the end mark off %j: the layout sets it', (typed, kept) => {
    expect(bodyTexts([paragraph('Mở bài'), paragraph(typed)])).toEqual(['Mở bài', kept]);
  });

  test('takes a paragraph away that is nothing but the end mark', () => {
    expect(bodyTexts([paragraph('Mở bài./.'), paragraph('./.')])).toEqual(['Mở bài']);
  });

  test('an accent goes to the letter before it across runs, never to white space', () => {
    const body = (...texts: readonly string[]) =>
      arrange(
        [
          {
            slot: 'body',
            block: { type: 'paragraph', text: texts.map((text, i) => (i % 2 ? { text, bold: true } : { text })) },
          },
        ],
        PORTAL,
      ).body.flatMap(blockTexts);
    expect(body('e', '\u0302\u0301 a', '\u0301')).toEqual([[{ text: 'ế' }, { text: ' á', bold: true }]]);
    expect(body('a\n', '\u0301')).toEqual([[{ text: 'a\n' }, { text: '\u0301', bold: true }]]);
  });

  test('takes the marks off a list whose items held nothing else', () => {
    const item = (text: string, inner: string | null) => ({
      text: plain(text),
      sublist:
        inner === null
          ? null
          : { type: 'list' as const, ordered: false, items: [{ text: plain(inner), sublist: null }] },
    });
    const list = { type: 'list' as const, ordered: false, items: [item('một ./.', './.'), item('./.', './.')] };
    expect(bodyTexts([{ slot: 'body', block: list }])).toEqual(['một']);
  });

  test('leaves `./.` inside the text and in a layout without an end mark', () => {
    expect(bodyTexts([paragraph('dấu ./. ở giữa'), paragraph('Hết')])).toEqual(['dấu ./. ở giữa', 'Hết']);
    expect(bodyTexts([paragraph('Hết./.')], BODY_ONLY)).toEqual(['Hết./.']);
  });

  test('pads a table’s rows to the longest and forgets widths that do not fit', () => {
    const ragged: Block = {
      type: 'table',
      header: true,
      widths: [60, 40],
      rows: [[plain('Ấp'), plain('Hộ'), plain('Góp')], [plain('Rạch Chanh')]],
    };
    expect(bodyOf([ragged])).toEqual([
      { ...ragged, widths: null, rows: [ragged.rows[0], [plain('Rạch Chanh'), [], []]] },
    ]);
  });

  test('keeps every cell of a table larger than a table may be, in cells and tables that fit', () => {
    const wide = Array.from({ length: 61 }, (_, i) => plain(`cột${i}`));
    const tall = Array.from({ length: 12_001 }, (_, i) => [plain(`hàng${i}`)]);
    const given = [wide, ...tall];
    const tables = bodyOf([{ type: 'table', header: true, widths: null, rows: given }]);
    expect(tables.map((table) => table.type === 'table' && [table.header, table.rows.length])).toEqual([
      [true, 5_000],
      [false, 5_000],
      [false, 2_002],
    ]);
    const written = tables.flatMap(blockTexts).map(textOf).join('\n').split('\n');
    expect(written.filter((text) => text !== '')).toEqual(given.flat().map(textOf));
  });

  test('keeps a picture without words, drops one with neither picture nor words, and a gallery is as wide as the text', () => {
    const bare = { ...photoOf(PICTURE), alt: '', caption: [], credit: '' };
    const nothing = { ...bare, asset: null };
    const set = (...photos: readonly Photo[]): Block => ({ type: 'photos', position: 'left', photos });
    expect(bodyOf([set(bare, nothing), set(nothing)])).toEqual([set(bare)]);
    expect(bodyOf([set(bare, photoOf(null))])).toEqual([{ ...set(bare, photoOf(null)), position: 'full' }]);
  });

  test('drops tables and boxes without text, and keeps rules', () => {
    const empty: readonly Block[] = [
      { type: 'table', header: false, widths: null, rows: [[[], plain(' ')]] },
      { type: 'box', blocks: [{ type: 'paragraph', text: plain('\u200B') }] },
    ];
    expect(bodyOf([...empty, { type: 'rule' }])).toEqual([{ type: 'rule' }]);
  });

  test('a speaker without a quote stands as a paragraph', () => {
    expect(bodyOf([{ type: 'quote', text: plain(' '), attribution: ' Bà  Nở ' }])).toEqual([
      { type: 'paragraph', text: plain('Bà Nở') },
    ]);
  });

  test.each<readonly [string, Block, Block]>([
    [
      'a quote’s speaker',
      { type: 'quote', text: plain('Có cầu rồi./.'), attribution: 'Bà Nở ./.' },
      { type: 'quote', text: plain('Có cầu rồi./.'), attribution: 'Bà Nở' },
    ],
    [
      'a quote whose speaker was the mark alone',
      { type: 'quote', text: plain('Có cầu rồi./.'), attribution: './.' },
      { type: 'quote', text: plain('Có cầu rồi'), attribution: '' },
    ],
  ])('takes the end mark off %s', (_, given, kept) => {
    expect(bodyOf([given])).toEqual([kept]);
  });

  test('takes the mark off the last paragraph where a table, photos, a box or a rule follow it, and off none of these', () => {
    const after: readonly Block[] = [
      { type: 'table', header: false, widths: null, rows: [[plain('hết ./.')]] },
      { type: 'photos', position: 'full', photos: [{ ...photoOf(null), caption: plain('Ảnh ./.') }] },
      { type: 'box', blocks: [{ type: 'paragraph', text: plain('Tin liên quan ./.') }] },
      { type: 'rule' },
    ];
    const [last, ...rest] = bodyOf([
      { type: 'paragraph', text: plain('Hết bài./.') },
      { type: 'paragraph', text: plain('./.') },
      ...after,
    ]);
    expect(last).toEqual({ type: 'paragraph', text: plain('Hết bài') });
    expect(rest).toEqual(after);
  });

  test('arranges 20,000 paragraphs without slowing down by their number', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => paragraph(`Đoạn ${i}`));
    expect(arrange(many, PORTAL).body).toHaveLength(20_000);
  });

  test('an article of arranged content is an article by the schema', () => {
    const article = {
      schema: CURRENT_SCHEMA,
      id: '01HRFZ3Y5ZQ8M4W2X7K9T1B6CD',
      layout: 'portal',
      language: 'vi',
      status: 'draft',
      revision: 0,
      createdAt: '2024-03-08T03:54:03.000Z',
      updatedAt: '2024-03-08T03:54:03.000Z',
      slug: '',
      tags: [],
      letStand: [],
      section: '',
      genre: '',
      assignee: '',
      deadline: null,
      embargo: null,
      trail: [],
      ...arrange([headline('Tít')], PORTAL),
    };
    expect(v.is(articleSchema, article)).toBe(true);
  });
});
