/** Numbered lists that go on from one another: they stay in step, and what makes them go on takes it away again. */
import { $isListItemNode } from '@lexical/list';
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
  type TextNode,
} from 'lexical';
import { expect, test } from 'vitest';
import { type Block, EMPTY_CONTENT, type List } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { startOf } from '#shared/article/lists';
import { PORTAL } from '#shared/layout/portal';
import { $readContent, $writeContent } from '../../../../src/renderer/editor/codec/content-codec';
import { $continueNumbers, $countingOf, $numberedListOf } from '../../../../src/renderer/editor/slots/numbered-lists';
import { change, headlessSheet } from '../headless-sheet';

const paragraph = (text: string): Block => ({ type: 'paragraph', text: plain(text) });
const from = (start: number, ...texts: readonly string[]): List => ({
  type: 'list',
  ordered: true,
  ...(start > 1 ? { start } : {}),
  items: texts.map((text) => ({ text: plain(text), sublist: null })),
});

const sheetOf = (...body: readonly Block[]): LexicalEditor => {
  const editor = headlessSheet();
  change(editor, () => $writeContent({ ...EMPTY_CONTENT, body }, PORTAL));
  return editor;
};

const bodyOf = (editor: LexicalEditor): readonly Block[] => editor.read(() => $readContent(PORTAL)).body;

/** What each list of the body counts from. */
const startsOf = (editor: LexicalEditor): readonly number[] =>
  bodyOf(editor).flatMap((block) => (block.type === 'list' ? [startOf(block)] : []));

const $text = (words: string): TextNode => {
  const found = $getRoot()
    .getAllTextNodes()
    .find((node) => node.getTextContent() === words);
  if (found === undefined) throw new Error(`${words} is not there`);
  return found;
};

const goOn = (editor: LexicalEditor, words: string): void =>
  change(editor, () => {
    const list = $numberedListOf($text(words));
    if (list !== null) $continueNumbers(list);
  });

const enter = (editor: LexicalEditor): void =>
  change(editor, () => {
    const selection = $getSelection();
    if (!editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined) && $isRangeSelection(selection))
      selection.insertParagraph();
  });

const enterAfter = (editor: LexicalEditor, words: string): void => {
  change(editor, () => void $text(words).selectEnd());
  enter(editor);
  change(editor, () => $getSelection()?.insertText('mới'));
};

const photo: Block = {
  type: 'photos',
  position: 'full',
  photos: [{ asset: null, size: null, alt: '', caption: plain('Ảnh'), credit: '' }],
};

test('a list goes on from the one before it, across text and photos; told again it begins at 1', () => {
  const editor = sheetOf(from(1, 'a', 'b'), paragraph('Xen vào.'), photo, from(1, 'c'));
  const counting = () => editor.read(() => $countingOf($numberedListOf($text('c'))));
  expect(counting()).toBe('from-1');
  goOn(editor, 'c');
  expect([counting(), ...startsOf(editor)]).toEqual(['on', 1, 3]);
  goOn(editor, 'c');
  expect(startsOf(editor)).toEqual([1, 1]);
});

test('items of a sublist are not counted, and the numbers go on from a list that goes on itself', () => {
  const nested: List = { ...from(1, 'a'), items: [{ text: plain('a'), sublist: from(1, 'x', 'y') }] };
  const editor = sheetOf(nested, paragraph('Xen vào.'), from(2, 'b', 'c'), paragraph('Nữa.'), from(1, 'd'));
  goOn(editor, 'd');
  expect(startsOf(editor)).toEqual([1, 2, 4]);
});

test('without a list before it there is nothing to go on from', () => {
  const editor = sheetOf(paragraph('Đầu.'), from(1, 'a'));
  goOn(editor, 'a');
  expect(startsOf(editor)).toEqual([1]);
  const counting = (words: string) => editor.read(() => $countingOf($numberedListOf($text(words))));
  expect(counting('a')).toBeNull();
});

test('lists that go on stay in step with what comes and goes before them, and others are left alone', () => {
  const editor = sheetOf(from(1, 'a', 'b'), paragraph('Xen.'), from(3, 'c'), paragraph('Nữa.'), from(4, 'd'));
  enterAfter(editor, 'b');
  expect(startsOf(editor)).toEqual([1, 4, 5]);
  change(editor, () => void $text('mới').getParent()?.remove());
  expect(startsOf(editor)).toEqual([1, 3, 4]);
  goOn(editor, 'c');
  expect(startsOf(editor)).toEqual([1, 1, 2]);
  enterAfter(editor, 'b');
  expect(startsOf(editor)).toEqual([1, 1, 2]);
});

const removeListWith = (editor: LexicalEditor, ...words: readonly string[]): void =>
  change(editor, () => {
    for (const each of words) $numberedListOf($text(each))?.remove();
  });

test('a list whose numbers went on from one that is gone begins where that began', () => {
  const four = [
    from(1, 'a', 'b'),
    paragraph('Xen.'),
    from(3, 'c'),
    paragraph('Nữa.'),
    from(4, 'd', 'e'),
    paragraph('Lại.'),
    from(6, 'f'),
  ];
  const without = (...words: readonly string[]): readonly number[] => {
    const editor = sheetOf(...four);
    removeListWith(editor, ...words);
    return startsOf(editor);
  };
  expect(without('c')).toEqual([1, 3, 5]);
  expect(without('a')).toEqual([1, 2, 4]);
  expect(without('a', 'c')).toEqual([1, 3]);
  expect(without('a', 'd')).toEqual([1, 2]);
  expect(without('f')).toEqual([1, 3, 4]);
  const shorter = sheetOf(...four);
  change(shorter, () => {
    $numberedListOf($text('c'))?.remove();
    $text('b').getParent()?.remove();
  });
  expect(startsOf(shorter)).toEqual([1, 2, 4]);
});

test('a list that comes to go on between two makes room for itself', () => {
  const editor = sheetOf(
    from(1, 'a'),
    paragraph('Xen.'),
    from(1, 'b', 'c'),
    paragraph('Nữa.'),
    from(2, 'd'),
    paragraph('Lại.'),
    from(3, 'e'),
  );
  goOn(editor, 'b');
  expect(startsOf(editor)).toEqual([1, 2, 4, 5]);
  goOn(editor, 'b');
  expect(startsOf(editor)).toEqual([1, 1, 3, 4]);
});

test('so it does where that one has bullets now, or has become a part of another', () => {
  const three = [from(1, 'a', 'b'), paragraph('Xen.'), from(3, 'c'), paragraph('Nữa.'), from(4, 'd')];
  const bulleted = sheetOf(...three);
  change(bulleted, () => void $numberedListOf($text('c'))?.setListType('bullet'));
  expect(startsOf(bulleted)).toEqual([1, 1, 3]);
  const joined = sheetOf(...three);
  change(joined, () => {
    const list = $numberedListOf($text('c'));
    $numberedListOf($text('b'))?.append(...(list?.getChildren() ?? []));
    list?.remove();
  });
  expect(startsOf(joined)).toEqual([1, 4]);
});

test('a list that begins anywhere else stays there', () => {
  const editor = sheetOf(from(1, 'a'), paragraph('Xen.'), from(7, 'b'));
  enterAfter(editor, 'a');
  expect(startsOf(editor)).toEqual([1, 7]);
});

test('a line left in the midst of a list parts it, and the rest goes on counting', () => {
  const editor = sheetOf(from(1, 'a', 'b', 'c'));
  change(editor, () => void $text('b').selectEnd());
  enter(editor);
  enter(editor);
  change(editor, () => {
    $getSelection()?.insertText('Xen vào.');
  });
  expect(bodyOf(editor)).toEqual([from(1, 'a', 'b'), paragraph('Xen vào.'), from(3, 'c')]);
});

test('an item that becomes a paragraph parts the list as well, and the first one of a list that goes on leaves its number to the next', () => {
  const editor = sheetOf(from(1, 'a', 'b', 'c', 'd'));
  change(editor, () => {
    const selection = $text('b').selectStart();
    const item = $text('b').getParent();
    if ($isListItemNode(item)) item.collapseAtStart(selection);
  });
  expect(bodyOf(editor)).toEqual([from(1, 'a'), paragraph('b'), from(2, 'c', 'd')]);
  change(editor, () => {
    const selection = $text('c').selectStart();
    const item = $text('c').getParent();
    if ($isListItemNode(item)) item.collapseAtStart(selection);
  });
  expect(bodyOf(editor)).toEqual([from(1, 'a'), paragraph('b'), paragraph('c'), from(2, 'd')]);
});

test('a sublist begins at 1, whatever the list around it begins at', () => {
  const editor = sheetOf(from(1, 'a'), paragraph('Xen.'), from(2, 'b', 'c', 'd'));
  const indent = (by: 1 | 0): void =>
    change(editor, () => {
      const item = $text('c').getParent();
      if ($isListItemNode(item)) item.setIndent(by);
    });
  indent(1);
  const nested: List = {
    ...from(2, 'b', 'd'),
    items: [
      { text: plain('b'), sublist: from(1, 'c') },
      { text: plain('d'), sublist: null },
    ],
  };
  expect(bodyOf(editor)[2]).toEqual(nested);
  indent(0);
  expect(bodyOf(editor)[2]).toEqual(from(2, 'b', 'c', 'd'));
});

test('so does what is parted from a sublist and hangs under another item', () => {
  const nested: List = { ...from(1, 'a'), items: [{ text: plain('a'), sublist: from(1, 'x', 'y', 'z') }] };
  const editor = sheetOf(nested);
  change(editor, () => void $text('y').selectEnd());
  enter(editor);
  enter(editor);
  change(editor, () => $getSelection()?.insertText('b'));
  expect(bodyOf(editor)).toEqual([
    {
      ...from(1),
      items: [
        { text: plain('a'), sublist: from(1, 'x', 'y') },
        { text: plain('b'), sublist: from(1, 'z') },
      ],
    },
  ]);
});

test('within a box the numbers are the box’s own', () => {
  const box: Block = { type: 'box', blocks: [from(1, 'x')] };
  const editor = sheetOf(from(1, 'a', 'b'), box);
  goOn(editor, 'x');
  expect(bodyOf(editor)).toEqual([from(1, 'a', 'b'), box]);
});
