/** What may be done with a selection where it stands. */
import type { RangeSelection } from 'lexical';
import { $crossesSlots } from './slot-edge';
import { $inlineSlotOf, $topOf, isBodyBlock } from './slot-of';

/** Marks never reach a headline or a byline; a selection over several slots may be marked, and those slots shed the mark. */
export const $selectionTakesMarks = (selection: RangeSelection): boolean => {
  if ($crossesSlots(selection)) return true;
  const slot = $inlineSlotOf(selection.anchor.getNode());
  return slot === null || slot.takesMarks();
};

/** Only what lies wholly in the body becomes a subhead, a quote or a list. */
export const $selectionIsBody = (selection: RangeSelection): boolean =>
  [selection.anchor, selection.focus].every((point) => {
    const top = $topOf(point.getNode());
    return top !== null && isBodyBlock(top);
  });
