/** What one line is found to be, and how sure that is. */
import type { Part } from './part';

export interface Verdict {
  readonly fate: Exclude<Part['fate'], 'end-mark'>;
  /** A paragraph: the line stays in the body because nothing else is certain. A caption: it may be a paragraph or a subhead. */
  readonly unsure: boolean;
}

export const sure = (fate: Verdict['fate']): Verdict => ({ fate, unsure: false });
export const PARAGRAPH = sure('paragraph');
export const DROPPED = sure('dropped');
export const CAPTION = sure('caption');
export const UNSURE_CAPTION: Verdict = { fate: 'caption', unsure: true };
export const BYLINE = sure('byline');
export const UNSURE: Verdict = { fate: 'paragraph', unsure: true };
