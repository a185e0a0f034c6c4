import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Content, Inline, List, Run } from '#shared/article/article';
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
const joinLists = (body: readonly Block[]): readonly Block[] => {
  const joined: Block[] = [];
  for (const block of body) {
    const last = joined.at(-1);
    if (block.type !== 'list' || last?.type !== 'list' || last.ordered !== block.ordered) joined.push(block);
    else joined[joined.length - 1] = { ...last, items: [...last.items, ...block.items] };
  }
  return joined;
};

/** A headline on the sheet is plain. */
const mapInlines = (given: Content, change: (inline: Inline) => Inline): Content => ({
  ...given,
  headline: plain(textOf(given.headline)),
  lead: change(given.lead),
  body: joinLists(given.body).map((block) =>
    block.type === 'list' ? mapList(block, change) : { ...block, text: change(block.text) },
  ),
});

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

  test('an address that runs code loses its link, never its words', () => {
    const trap: Content = { ...EMPTY_CONTENT, lead: [{ text: 'Xem ' }, { text: 'đây', link: 'javascript:alert(1)' }] };
    expect(throughSheet(trap, PORTAL).lead).toEqual(plain('Xem đây'));
  });
});
