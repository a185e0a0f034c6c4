/** How long what is selected is, counted as the article itself is: everything selected is as long as the whole. */
import { $getSelection, $isRangeSelection, type RangeSelection } from 'lexical';
import { type Measure, measureTexts } from '#shared/article/measure';
import type { Passage } from '#shared/check/manuscript';
import { $textOf } from './passages/pieces';
import { $stretch, type Stretch } from './passages/places';
import { $cellRange, $cellsIn } from './slots/cell-range';

/** Names under the article are not counted (see `shared/article/measure`). */
const counts = ({ slot }: Passage): boolean => slot !== 'byline' && slot !== 'dateline';

/** @param passages in reading order; a text without letters is none of them */
const textsWithin = ({ from, to }: Stretch, passages: readonly Passage[]): readonly string[] => {
  const first = passages.findIndex(({ key }) => key === from.key);
  const last = passages.findIndex(({ key }) => key === to.key);
  return passages.flatMap((passage, i) => {
    if (i < first || i > last || !counts(passage)) return [];
    const { text } = passage;
    return [text.slice(i === first ? from.offset : 0, i === last ? to.offset : text.length)];
  });
};

const $texts = (selection: RangeSelection, passages: readonly Passage[]): readonly string[] => {
  const range = $cellRange(selection);
  if (range !== null) return $cellsIn(range).flat().map($textOf);
  const stretch = $stretch();
  return stretch === null ? [] : textsWithin(stretch, passages);
};

/** @returns null where nothing is selected. */
export const $measureSelected = (read: () => readonly Passage[]): Measure | null => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return null;
  return measureTexts($texts(selection, read()).map((text) => text.normalize('NFC')));
};
