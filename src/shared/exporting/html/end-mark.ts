/** The end mark as the layout prints it: close to the last word, never alone on a line. */
import { endMarkAfter } from '../../layout/end-mark';
import type { Dress } from './dress';
import { escapeHtml } from './escape';

/** @param text what the mark follows, without it. */
export const renderEndMark = (text: string, mark: string, { attributes }: Dress): string => {
  const set = endMarkAfter(text, mark);
  return `${set.slice(0, set.length - mark.length)}<span${attributes['end-mark']}>${escapeHtml(mark)}</span>`;
};
