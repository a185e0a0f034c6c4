/** A whole article pasted where there is none yet: a page's lines, or a text from a word processor, go into the slots that they belong to. */
import { $getSelection, $isRangeSelection } from 'lexical';
import { isEmptyContent } from '#shared/article/create';
import { assemble } from '#shared/importing/assemble';
import { NO_FACTS, type ReadBlock } from '#shared/importing/document';
import { type Settled, type StoredPictures, settle } from '#shared/importing/settle';
import { importText } from '#shared/importing/text';
import { $readContent, $writeContent } from '../codec/content-codec';
import { $layout } from '../extensions/house-layout';
import { $goToBeginning } from '../slots/go';
import { $slotOf } from '../slots/slot-of';

/** It shows itself by its date, its end mark or its many lines in a slot that takes but one. */
const looksWhole = ({ content, endMark }: Settled, intoBody: boolean): boolean => {
  if (content.headline.length === 0 || content.body.length === 0) return false;
  return content.dateline !== null || endMark || (!intoBody && content.body.length > 1);
};

const $isIntoBody = (): boolean => {
  const selection = $getSelection();
  return $isRangeSelection(selection) && $slotOf(selection.anchor.getNode()) === 'body';
};

export const $isSheetEmpty = (): boolean => isEmptyContent($readContent($layout()));

/** @returns null where the article has text already, or the text is no page. */
export const $wholeFromText = (text: string): Settled | null => {
  if (!/\n.*\S.*\n/u.test(text.trim()) || !$isSheetEmpty()) return null;
  const page = importText(text, $layout());
  return looksWhole(page, $isIntoBody()) ? page : null;
};

const NONE: StoredPictures = new Map();

/** The slots of a text from a word processor, with those of its pictures that have been stored. */
export const $settleBlocks = (blocks: readonly ReadBlock[], stored: StoredPictures = NONE): Settled => {
  const document = { blocks, pictures: new Map(), facts: NO_FACTS, conversions: [], notes: [], dropped: [] };
  return settle(assemble(document, $layout()).parts, [], $layout(), stored);
};

/** @returns null where the article has text already, or the text is no whole article. */
export const $wholeFromBlocks = (blocks: readonly ReadBlock[]): Settled | null => {
  if (blocks.length < 3 || !$isSheetEmpty()) return null;
  const settled = $settleBlocks(blocks);
  return looksWhole(settled, $isIntoBody()) ? settled : null;
};

/** A dateline that the template brought stays where the text has none. */
export const $writeWhole = ({ content }: Settled): void => {
  const dateline = content.dateline ?? $readContent($layout()).dateline;
  $writeContent({ ...content, dateline }, $layout());
  $goToBeginning();
};
