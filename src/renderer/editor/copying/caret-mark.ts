/** Where writing goes on in a content that is about to go onto the sheet: marked in its words, found again among the nodes they become. */
import { $createRangeSelection, $getRoot, $setSelection, type TextNode } from 'lexical';
import type { Content, Inline } from '#shared/article/article';
import { plain, sliceInline, tidy } from '#shared/article/inline';
import type { HouseLayout } from '#shared/layout/house-layout';
import type { Begun } from '#shared/newsroom/begin-from';
import { mapTexts } from '#shared/newsroom/map-texts';
import type { CaretPlace } from '#shared/newsroom/variables';
import { $writeContent } from '../codec/content-codec';
import { $isFigureNode, $photoOf, $setPhoto, type FigureNode } from '../nodes/figure-node';
import { $bodyPhotos } from '../slots/body-photos';
import { $goTo } from '../slots/go';

/** A code point that stands for no character and comes in no text. */
const CARET = '\uFDD0';

const markedInline = (text: Inline, offset: number): Inline =>
  tidy([...sliceInline(text, 0, offset), ...plain(CARET), ...sliceInline(text, offset)]);

const markedLine = (text: string, offset: number): string => text.slice(0, offset) + CARET + text.slice(offset);

/** A text that holds nothing else holds the mark, so that no blank block is left out. The dateline's field takes no caret. */
export const withCaretMark = (content: Content, caret: CaretPlace | null): Content =>
  caret === null || caret.path.startsWith('dateline/')
    ? content
    : mapTexts(content, {
        line: (text, at) => (at === caret.path ? markedLine(text, caret.offset) : text),
        inline: (text, at) => (at === caret.path ? markedInline(text, caret.offset) : text),
      });

const $markedText = (): TextNode | null =>
  $getRoot()
    .getAllTextNodes()
    .find((node) => node.getTextContent().includes(CARET)) ?? null;

const $goToText = (node: TextNode): void => {
  const at = node.getTextContent().indexOf(CARET);
  const text = node.spliceText(at, 1, '');
  const caret = $createRangeSelection();
  caret.anchor.set(text.getKey(), at, 'text');
  caret.focus.set(text.getKey(), at, 'text');
  $setSelection(caret);
};

/** In a field of a picture's, which is no text of the sheet: writing goes on in its caption. */
const $goToFigure = (figure: FigureNode): void => {
  const { credit, alt } = $photoOf(figure);
  $setPhoto(figure, { credit: credit.replace(CARET, ''), alt: alt.replace(CARET, '') });
  $goTo(figure, 'end');
};

const isMarked = (figure: FigureNode): boolean => {
  const { credit, alt } = $photoOf(figure);
  return credit.includes(CARET) || alt.includes(CARET);
};

/** Takes the mark away and puts the caret in its place; without one it stays where it is. */
export const $goToCaretMark = (): void => {
  const text = $markedText();
  const figures = [...$getRoot().getChildren().filter($isFigureNode), ...$bodyPhotos()];
  const figure = figures.find(isMarked);
  if (text !== null) $goToText(text);
  else if (figure !== undefined) $goToFigure(figure);
};

/** Replaces everything on the sheet; the caret is where writing goes on, where that is told. */
export const $writeBegun = ({ content, caret }: Begun, layout: HouseLayout): void => {
  $writeContent(withCaretMark(content, caret), layout);
  if (caret !== null) $goToCaretMark();
};
