// Where writing begins in an article that nobody has been in yet.
import { $getRoot, $getSelection, $isRangeSelection } from 'lexical';
import { expect, test } from 'vitest';
import { type Content, EMPTY_CONTENT } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { PORTAL } from '#shared/layout/portal';
import { $writeContent } from '../../../../src/renderer/editor/codec/content-codec';
import { $goToBeginning } from '../../../../src/renderer/editor/slots/go';
import { $slotOf } from '../../../../src/renderer/editor/slots/slot-of';
import { change, headlessSheet } from '../headless-sheet';

const slotAfter = (content: Partial<Content>) => {
  const editor = headlessSheet();
  change(editor, () => {
    $writeContent({ ...EMPTY_CONTENT, ...content }, PORTAL);
    $goToBeginning();
  });
  return editor.read(() => {
    const selection = $getSelection();
    return $isRangeSelection(selection) && $getRoot().getChildrenSize() > 0
      ? $slotOf(selection.anchor.getNode())
      : null;
  });
};

const WRITTEN: Partial<Content> = {
  headline: plain('Tít'),
  lead: plain('Sa-pô'),
  body: [{ type: 'paragraph', text: plain('Thân bài.') }],
  byline: [{ name: 'Lê Hạnh', role: null }],
};

test.each<[string, Partial<Content>, string]>([
  ['nothing is written', {}, 'headline'],
  ['there is a headline', { headline: plain('Tít') }, 'lead'],
  ['only the body is missing', { ...WRITTEN, body: [] }, 'body'],
  ['only the byline is missing', { ...WRITTEN, byline: [] }, 'byline'],
  ['all is there', WRITTEN, 'headline'],
  [
    'a quote has no name yet',
    { ...WRITTEN, body: [{ type: 'quote', text: plain('Của chung.'), attribution: '' }] },
    'headline',
  ],
  [
    'the body ends with a table',
    { ...WRITTEN, body: [{ type: 'table', header: false, widths: null, rows: [[plain('a')]] }] },
    'headline',
  ],
])('where %s', (_, content, slot) => {
  expect(slotAfter(content)).toBe(slot);
});
