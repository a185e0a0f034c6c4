/** What a new article begins with: nothing but where it is written and whom it is signed by, where a person has said so. */
import { type Content, EMPTY_CONTENT } from './article';
import { readByline } from './byline';
import type { OffsetDateTime } from './identity';

export interface Writer {
  /** Empty where the dateline is to be left open. */
  readonly place: string;
  /** As printed; may name several. Empty where nobody signs yet. */
  readonly byline: string;
}

export const beginContent = ({ place, byline }: Writer, at: OffsetDateTime): Content => ({
  ...EMPTY_CONTENT,
  dateline: place.trim() === '' ? null : { at, place: place.trim() },
  byline: readByline(byline),
});
