/** The end mark as the layout prints it: close to the last word, never alone on a line. */
import { escapeHtml } from './escape';

/** A mark that begins with a stop would run into a stop before it: `khai../.` reads as a slip, `khai. ./.` does not. */
const CLOSING = /[.!?…]["'”’»)\]]*$/u;

/** @param text what the mark follows, without it. */
export const renderEndMark = (text: string, mark: string): string =>
  `${CLOSING.test(text) ? '\u00A0' : ''}<span class="end-mark">${escapeHtml(mark)}</span>`;
