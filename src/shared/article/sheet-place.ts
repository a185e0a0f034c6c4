/** Where somebody was in an article: its caret and what of it was in sight, in terms that outlast the editor, the window and the text size. */
import * as v from 'valibot';
import { LIST_LEVELS } from './lists';

const index = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(10_000_000));

/** A word in a box in the deepest list: each level of one is a list and its item. */
const DEEPEST = 1 + 2 * LIST_LEVELS;

export const caretSchema = v.strictObject({
  /** From the sheet down to the element that holds the text, each by its place among its siblings. */
  path: v.pipe(v.array(index), v.minLength(1), v.maxLength(DEEPEST), v.readonly()),
  /** In UTF-16 units of that element's text. */
  offset: index,
});
export type Caret = v.InferOutput<typeof caretSchema>;

export const sheetPlaceSchema = v.strictObject({
  caret: v.nullable(caretSchema),
  /** The block at the upper edge of what is in sight, and which share of it has gone past that edge; null at the very top. */
  top: v.nullable(v.strictObject({ block: index, passed: v.pipe(v.number(), v.minValue(-100), v.maxValue(100)) })),
});
export type SheetPlace = v.InferOutput<typeof sheetPlaceSchema>;
