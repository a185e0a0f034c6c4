/** Enter in a box: past its heading to the paragraph that waits there, and out of it where nothing more is written. */
import { $getRoot, $getSelection, $isElementNode, $isRangeSelection, type LexicalNode } from 'lexical';
import { describe, expect, test } from 'vitest';
import { type Block, EMPTY_CONTENT } from '#shared/article/article';
import { plain, textOf } from '#shared/article/inline';
import { blockTexts } from '#shared/article/words';
import { PORTAL } from '#shared/layout/portal';
import { $readContent, $writeContent } from '../../../../src/renderer/editor/codec/content-codec';
import { $isBoxNode } from '../../../../src/renderer/editor/nodes/box-node';
import { $enterInBox } from '../../../../src/renderer/editor/slots/leave';
import { $blockOf } from '../../../../src/renderer/editor/slots/place';
import { change, headlessSheet } from '../headless-sheet';

type BoxBlock = Extract<Block, { type: 'box' }>['blocks'][number];
const heading = (text: string): BoxBlock => ({ type: 'subhead', level: 3, text: plain(text) });
const paragraph = (text: string): BoxBlock => ({ type: 'paragraph', text: plain(text) });
/** Emptied once it is on the sheet: an article has no empty paragraphs. */
const EMPTY = paragraph('(trống)');

interface Entered {
  readonly done: boolean;
  /** Which block of the box the caret is in; null outside of it. */
  readonly inBox: number | null;
  readonly box: readonly string[];
}

const $empty = (blocks: readonly LexicalNode[]): void => {
  for (const block of blocks) if ($isElementNode(block) && block.getTextContent() === '(trống)') block.clear();
};

const $caretAtEnd = (block: LexicalNode | undefined): void => {
  if ($isElementNode(block)) block.selectEnd();
};

const $place = (): number | null => {
  const selection = $getSelection();
  const block = $isRangeSelection(selection) ? $blockOf(selection.anchor.getNode()) : null;
  return $isBoxNode(block?.getParent()) ? (block?.getIndexWithinParent() ?? null) : null;
};

/** Enter at the end of one of a box's blocks. */
const enter = (blocks: readonly BoxBlock[], at: number): Entered => {
  const editor = headlessSheet();
  change(editor, () => $writeContent({ ...EMPTY_CONTENT, body: [{ type: 'box', blocks }] }, PORTAL));
  let done = false;
  change(editor, () => {
    const within = $getRoot().getChildren().find($isBoxNode)?.getChildren() ?? [];
    $empty(within);
    $caretAtEnd(within[at]);
    const selection = $getSelection();
    done = $isRangeSelection(selection) && $enterInBox(selection);
  });
  const inBox = editor.read($place);
  const box = editor
    .read(() => $readContent(PORTAL))
    .body.filter(({ type }) => type === 'box')
    .flatMap((block) => blockTexts(block).map(textOf));
  editor.dispose();
  return { done, inBox, box };
};

describe('Enter in a box', () => {
  test('at the end of the heading goes on to the empty paragraph that a new box has, and makes no other', () => {
    expect(enter([heading('Tin liên quan'), EMPTY], 0)).toMatchObject({ done: true, inBox: 1 });
  });

  test('at the end of the heading is a new paragraph where the next one has words', () => {
    expect(enter([heading('Tin liên quan'), paragraph('Cầu mới')], 0).done).toBe(false);
  });

  test('in an empty last paragraph leads out of the box', () => {
    expect(enter([heading('Tin liên quan'), paragraph('Cầu mới'), EMPTY], 2)).toEqual({
      done: true,
      inBox: null,
      box: ['Tin liên quan', 'Cầu mới'],
    });
  });

  test('leads out also where nothing but empty paragraphs follow', () => {
    expect(enter([heading('Tin liên quan'), EMPTY, EMPTY], 1)).toEqual({
      done: true,
      inBox: null,
      box: ['Tin liên quan'],
    });
  });

  test('stays in the box where more is written below, and where the box would be empty', () => {
    expect(enter([heading('Tin liên quan'), EMPTY, paragraph('Cầu mới')], 1).done).toBe(false);
    expect(enter([EMPTY, EMPTY], 0).done).toBe(false);
  });
});
