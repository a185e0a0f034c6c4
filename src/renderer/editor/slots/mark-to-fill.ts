/** Puts `[cần bổ sung]` in at the caret; words that are selected in one text become its note, so that nothing written is lost. */
import { $createTextNode, $getSelection, $isRangeSelection } from 'lexical';
import type { HouseLayout } from '#shared/layout/house-layout';
import { $stretch } from '../passages/places';

/** As the article's language has it. */
const markFor = ({ language }: HouseLayout, note: string): string => {
  const name = language === 'vi' ? 'cần bổ sung' : 'TK';
  return note === '' ? `[${name}]` : `[${name}: ${note}]`;
};

/** A mark is one line, without brackets of its own. */
const noteOf = (selected: string): string => selected.replace(/[[\]\s]+/gu, ' ').trim();

/** @returns false where the caret is in no text of the sheet. */
export const $markToFill = (layout: HouseLayout): boolean => {
  const selection = $getSelection();
  const stretch = $stretch();
  if (!$isRangeSelection(selection) || stretch === null) return false;
  const inOneText = stretch.from.key === stretch.to.key;
  const note = inOneText ? noteOf(selection.getTextContent()) : '';
  // Over several texts there is no note to be made: the mark comes after them.
  if (!inOneText) {
    const end = selection.isBackward() ? selection.anchor : selection.focus;
    const { key, offset, type } = end;
    selection.anchor.set(key, offset, type);
    selection.focus.set(key, offset, type);
  }
  selection.insertNodes([$createTextNode(markFor(layout, note))]);
  return true;
};
