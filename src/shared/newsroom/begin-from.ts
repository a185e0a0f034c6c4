/** An article that begins with a template: its variables filled in, its dateline of this very moment. */
import type { Content } from '../article/article';
import type { OffsetDateTime } from '../article/identity';
import { type CaretPlace, fillIn, type VariableValues } from './variables';

/** What an article begins with, the texts that only wait for words among it, and where writing goes on in them. */
export interface Begun {
  readonly content: Content;
  /** Null where the template does not say. */
  readonly caret: CaretPlace | null;
}

/** The dateline's own moment is the one at which the template was made, and says nothing of the new article. */
export const beginFrom = (content: Content, values: VariableValues, now: OffsetDateTime): Begun => {
  const { content: filled, caret } = fillIn(content, values);
  return { content: { ...filled, dateline: filled.dateline && { ...filled.dateline, at: now } }, caret };
};
