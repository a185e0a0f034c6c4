import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { plain, textOf } from '#shared/article/inline';
import { articleSchema, contentSchema } from '#shared/article/schema';
import { blockTexts } from '#shared/article/words';
import { arrange, type Piece, piecesOf } from '#shared/layout/arrange';
import type { HouseLayout } from '#shared/layout/house-layout';
import { PORTAL } from '#shared/layout/portal';
import { content, piece } from '../../support/arbitrary';
import { lettersOf, lettersOfPieces } from '../../support/letters';

const BODY_ONLY: HouseLayout = { ...PORTAL, slots: PORTAL.slots.filter((rule) => rule.slot === 'body'), endMark: null };
const layouts = fc.constantFrom(PORTAL, BODY_ONLY);
const pieces = fc.array(piece, { maxLength: 8 });
const headline = (text: string): Piece => ({ slot: 'headline', text: plain(text) });
const paragraph = (text: string): Piece => ({ slot: 'body', block: { type: 'paragraph', text: plain(text) } });
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

  test('arranges 20,000 paragraphs without slowing down by their number', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => paragraph(`Đoạn ${i}`));
    expect(arrange(many, PORTAL).body).toHaveLength(20_000);
  });

  test('an article of arranged content is an article by the schema', () => {
    const article = {
      schema: 1,
      id: '01HRFZ3Y5ZQ8M4W2X7K9T1B6CD',
      layout: 'portal',
      language: 'vi',
      status: 'draft',
      revision: 0,
      createdAt: '2024-03-08T03:54:03.000Z',
      updatedAt: '2024-03-08T03:54:03.000Z',
      slug: '',
      tags: [],
      ...arrange([headline('Tít')], PORTAL),
    };
    expect(v.is(articleSchema, article)).toBe(true);
  });
});
