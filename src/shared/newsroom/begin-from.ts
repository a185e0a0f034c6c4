/** An article that begins with a template: its variables filled in, its dateline of this very moment. */
import type { Content } from '../article/article';
import type { OffsetDateTime } from '../article/identity';
import { fillIn, type VariableValues } from './variables';

/** The dateline's own moment is the one at which the template was made, and says nothing of the new article. */
export const beginFrom = (content: Content, values: VariableValues, now: OffsetDateTime): Content => {
  const filled = fillIn(content, values).content;
  return { ...filled, dateline: filled.dateline && { ...filled.dateline, at: now } };
};
