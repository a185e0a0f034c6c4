/** Lists pasted at an item of a list: they keep their levels below it, no word is lost, and nothing stands deeper than a list may go. */
import fc from 'fast-check';
import { $getRoot, $getSelection, type TextNode } from 'lexical';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Block, type Content, EMPTY_CONTENT, type List } from '#shared/article/article';
import { plain, textOf } from '#shared/article/inline';
import { LIST_LEVELS } from '#shared/article/lists';
import { contentSchema } from '#shared/article/schema';
import { blockTexts } from '#shared/article/words';
import { PORTAL } from '#shared/layout/portal';
import { $readContent, $writeContent } from '../../../src/renderer/editor/codec/content-codec';
import { $insertBlocks } from '../../../src/renderer/editor/paste/insert-blocks';
import { $goTo } from '../../../src/renderer/editor/slots/go';
import { change, headlessSheet } from '../editor/headless-sheet';

/** `['Một', ['Hai']]`: an item, and under it one of the other kind. */
type Written = readonly (string | Written)[];

const listOf = (written: Written, ordered = false): List => {
  const items: { text: ReturnType<typeof plain>; sublist: List | null }[] = [];
  for (const each of written) {
    const last = items.at(-1);
    if (typeof each === 'string') items.push({ text: plain(each), sublist: null });
    else if (last) items[items.length - 1] = { ...last, sublist: listOf(each, !ordered) };
  }
  return { type: 'list', ordered, items };
};

const writtenOf = (list: List): Written =>
  list.items.flatMap(({ text, sublist }) => [textOf(text), ...(sublist === null ? [] : [writtenOf(sublist)])]);

const $textWith = (words: string): TextNode | undefined =>
  $getRoot()
    .getAllTextNodes()
    .find((node) => node.getTextContent().includes(words));

/** With the caret at the bar; a letter more is typed where it ends. */
const paste = (into: Written, ...blocks: readonly Block[]): Content => {
  const editor = headlessSheet();
  change(editor, () => {
    $writeContent({ ...EMPTY_CONTENT, body: [listOf(into)] }, PORTAL);
    const text = $textWith('|');
    const at = text?.getTextContent().indexOf('|') ?? 0;
    const item = text?.getParent();
    const left = text?.spliceText(at, 1, '');
    left?.select(at, at);
    if (left?.getTextContent() === '' && item) $goTo(item.clear(), 'start');
    $insertBlocks(blocks);
    $getSelection()?.insertText('*');
  });
  return editor.read(() => $readContent(PORTAL));
};

const pasted = (into: Written, ...blocks: readonly Block[]): readonly unknown[] =>
  paste(into, ...blocks).body.map((block) => (block.type === 'list' ? writtenOf(block) : block.type));

describe('a list pasted at an item', () => {
  test('stands below an empty one as it stood where it was copied', () => {
    expect(pasted(['Một', '|', 'Ba'], listOf(['A', ['B', ['C']], 'D']))).toEqual([
      ['Một', 'A', ['B', ['C']], 'D*', 'Ba'],
    ]);
  });

  test('goes on in the words of an item, and what hung below it hangs on', () => {
    expect(pasted(['Một |', ['X']], listOf(['A', ['B']]))).toEqual([['Một A', ['B*', 'X']]]);
    expect(pasted(['Một |', ['X']], listOf(['A', ['B'], 'C']))).toEqual([['Một A', ['B'], 'C*', ['X']]]);
  });

  test('in the middle of an item leaves the rest at the item’s level, with what hung below it', () => {
    expect(pasted(['Một | hai', ['X'], 'Ba'], listOf(['A', ['B']]))).toEqual([['Một A', ['B*'], 'hai', ['X'], 'Ba']]);
    expect(pasted(['Một | hai', ['X']], listOf(['A', ['B'], 'C']))).toEqual([['Một A', ['B'], 'C* hai', ['X']]]);
  });

  test('at an item of a sublist goes deeper from there', () => {
    expect(pasted(['Một', ['Hai', '|'], 'Ba'], listOf(['A', ['B'], 'C']))).toEqual([
      ['Một', ['Hai', 'A', ['B'], 'C*'], 'Ba'],
    ]);
  });

  test('keeps the kinds of its sublists', () => {
    const [list] = paste(['Một|'], listOf(['A', ['B']], true)).body;
    expect(list).toMatchObject({ ordered: false, items: [{ sublist: { ordered: false } }] });
    const [other] = paste(['Một|'], listOf(['A', ['B']])).body;
    expect(other).toMatchObject({ ordered: false, items: [{ sublist: { ordered: true } }] });
  });

  test('of which only a sublist was copied begins at the item’s own level', () => {
    const orphan: List = { type: 'list', ordered: false, items: [{ text: [], sublist: listOf(['B', ['C']]) }] };
    expect(pasted(['Một', '|'], orphan)).toEqual([['Một', 'B', ['C*']]]);
  });

  test('comes with the lines before and after it, each an item', () => {
    const line = (text: string): Block => ({ type: 'paragraph', text: plain(text) });
    expect(pasted(['|'], line('Đầu'), listOf(['A', ['B']]), line('Cuối'))).toEqual([['Đầu', 'A', ['B'], 'Cuối*']]);
  });

  test('leaves a table after the list, and what follows it', () => {
    const table: Block = { type: 'table', header: false, widths: null, rows: [[plain('a')]] };
    expect(pasted(['Một', '|', 'Ba'], listOf(['A', ['B']]), table)).toEqual([['Một', 'A', ['B*'], 'Ba'], 'table']);
  });

  test('keeps the breaks within an item', () => {
    expect(pasted(['|'], listOf(['A', 'B\nb']))).toEqual([['A', 'B\nb*']]);
  });
});

const chain = (depth: number): Written => (depth === 0 ? [] : [`m${depth}`, ...(depth > 1 ? [chain(depth - 1)] : [])]);

const depthOf = (list: List): number =>
  1 + Math.max(0, ...list.items.map(({ sublist }) => (sublist === null ? 0 : depthOf(sublist))));

test('what would stand deeper than a list may go stands at its deepest level', () => {
  const into: Written = ['Một', ['Hai', ['Ba', ['|']]]];
  const content = paste(into, listOf(chain(LIST_LEVELS)));
  const [list] = content.body;
  expect(list?.type === 'list' && depthOf(list)).toBe(LIST_LEVELS);
  expect(list && blockTexts(list).map(textOf).slice(3)).toEqual([
    ...Array.from({ length: LIST_LEVELS - 1 }, (_, i) => `m${LIST_LEVELS - i}`),
    'm1*',
  ]);
  expect(v.is(contentSchema, content)).toBe(true);
});

const word = fc.constantFrom('lúa', 'cá', 'tôm', 'mía');
const written = fc.letrec<{ list: Written; item: Written }>((tie) => ({
  item: fc
    .tuple(word, fc.option(tie('list'), { nil: null, depthIdentifier: 'list' }))
    .map(([text, below]): Written => (below === null ? [text] : [text, below])),
  list: fc.array(tie('item'), { minLength: 1, maxLength: 4, depthIdentifier: 'list' }).map((items) => items.flat()),
})).list;

test('whatever is pasted where, the words come one after another and none is lost', () => {
  fc.assert(
    fc.property(written, written, fc.nat(), fc.nat(4), (into, what, nth, at) => {
      const texts = blockTexts(listOf(into)).map(textOf);
      const place = nth % texts.length;
      let seen = -1;
      const bar = (each: string | Written): string | Written => {
        if (typeof each !== 'string') return each.map(bar);
        seen += 1;
        return seen === place ? `${each.slice(0, at)}|${each.slice(at)}` : each;
      };
      const barred = into.map(bar);
      const content = paste(barred, listOf(what));
      const words = content.body.flatMap(blockTexts).map(textOf).join('').replaceAll(/[\s*]/gu, '');
      const [before, after] = blockTexts(listOf(barred)).map(textOf).join('').split('|');
      expect(words).toBe(`${before}${blockTexts(listOf(what)).map(textOf).join('')}${after}`);
      expect(v.is(contentSchema, content)).toBe(true);
    }),
  );
});
