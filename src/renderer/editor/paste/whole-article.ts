/** A whole article pasted where there is none yet: a page of the web, its lines, or a text from a word processor go into the slots that they belong to. */
import { $getSelection, $isRangeSelection } from 'lexical';
import { isEmptyContent } from '#shared/article/create';
import { assemble } from '#shared/importing/assemble';
import { NO_FACTS, type ReadBlock } from '#shared/importing/document';
import { type Settled, settle } from '#shared/importing/settle';
import { type Draft, proposeText } from '#shared/importing/text';
import { $readContent, $writeContent } from '../codec/content-codec';
import { $layout } from '../extensions/house-layout';
import { $goToBeginning } from '../slots/go';
import { $slotOf } from '../slots/slot-of';
import { $awaitPictures, type AwaitedPhoto, type HeldPlaces, holdPlaces } from './held-places';
import { pageLikeText } from './page-like-text';
import { withoutLostPictures } from './pasted-photos';
import { addLeft, NONE_LEFT, type PicturesLeft } from './pictures-left';
import type { PastedPage } from './read-transfer';

export interface WholeArticle {
  readonly settled: Settled;
  readonly places: HeldPlaces;
  readonly left: PicturesLeft;
}

/** It shows itself by its date, its end mark or its many lines in a slot that takes but one. */
const looksWhole = ({ content, endMark }: Settled, intoBody: boolean): boolean => {
  if (content.headline.length === 0 || content.body.length === 0) return false;
  return content.dateline !== null || endMark || (!intoBody && content.body.length > 1);
};

const $isIntoBody = (): boolean => {
  const selection = $getSelection();
  return $isRangeSelection(selection) && $slotOf(selection.anchor.getNode()) === 'body';
};

const $isSheetEmpty = (): boolean => isEmptyContent($readContent($layout()));

const $settled = ({ parts }: Draft, places?: HeldPlaces): Settled => settle(parts, [], $layout(), places?.stored);

const draftOfDocument = (blocks: readonly ReadBlock[]): Parameters<typeof assemble>[0] => ({
  blocks,
  pictures: new Map(),
  facts: NO_FACTS,
  conversions: [],
  notes: [],
  dropped: [],
});

/** The pictures whose captions stand on the sheet without them: a page's other pictures are its furniture. */
const leftIn = ({ blocks, find }: PastedPage): PicturesLeft =>
  blocks.reduce((left, { block, pictures }) => {
    if (block.type !== 'photos') return left;
    return block.photos.reduce((sum, { caption }, i) => {
      const found = find(pictures[i] ?? '');
      return caption.length === 0 || found instanceof Blob ? sum : addLeft(sum, found);
    }, left);
  }, NONE_LEFT);

const $wholeFromDocument = (page: PastedPage, left: PicturesLeft): WholeArticle | null => {
  if (page.blocks.length < 3) return null;
  const places = holdPlaces(page);
  const draft = assemble(draftOfDocument(withoutLostPictures(page.blocks, page.find)), $layout());
  return { settled: $settled(draft, places), places, left };
};

const $wholeFromLines = (page: PastedPage | null, text: string): WholeArticle | null => {
  if (!/\n.*\S.*\n/u.test(text.trim())) return null;
  const byText = proposeText(text, $layout());
  const whole = { settled: $settled(byText), places: holdPlaces(null), left: NONE_LEFT };
  if (page === null || !looksWhole(whole.settled, $isIntoBody())) return whole;
  const draft = pageLikeText(withoutLostPictures(page.blocks, page.find), byText, $layout());
  if (draft === null) return { ...whole, left: leftIn(page) };
  const places = holdPlaces(page);
  return { settled: $settled(draft, places), places, left: leftIn(page) };
};

/**
 * @param text its plain lines, read only where they are needed. @param left the pictures that the HTML comes without.
 * @returns null where the article has text already, or this is no whole one.
 */
export const $wholeArticle = (page: PastedPage | null, text: () => string, left: PicturesLeft): WholeArticle | null => {
  if (!$isSheetEmpty()) return null;
  const whole = page?.isDocument === true ? $wholeFromDocument(page, left) : $wholeFromLines(page, text());
  return whole !== null && looksWhole(whole.settled, $isIntoBody()) ? whole : null;
};

/** A dateline that the template brought stays where the text has none. @returns the photos whose pictures are still to be stored. */
export const $writeWhole = ({ settled: { content }, places }: WholeArticle): readonly AwaitedPhoto[] => {
  const dateline = content.dateline ?? $readContent($layout()).dateline;
  $writeContent({ ...content, dateline }, $layout());
  const awaited = $awaitPictures(places);
  $goToBeginning();
  return awaited;
};
