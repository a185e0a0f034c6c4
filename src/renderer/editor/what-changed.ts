/** What an update has changed, as far as it can be told without looking at the sheet. */
import { HISTORIC_TAG, type UpdateListenerPayload } from 'lexical';

/** Whether everything may be another: an undo puts a whole state in place of the present one and says no more than that. */
export const changedAtLarge = ({ tags, dirtyElements, dirtyLeaves }: UpdateListenerPayload): boolean =>
  tags.has(HISTORIC_TAG) || (dirtyLeaves.size === 0 && dirtyElements.size === 1 && dirtyElements.has('root'));

/**
 * Whether there are the same blocks in the same order, with other words in some of them, as with nearly every key. Whatever comes, goes or
 * moves changes itself and its neighbours; the words of a block change what they stand in only by the way. The root keeps all words.
 */
export const keepsBlocks = (update: UpdateListenerPayload): boolean => {
  if (changedAtLarge(update)) return false;
  for (const [key, isItself] of update.dirtyElements) if (isItself && key !== 'root') return false;
  return true;
};
