/** What may happen to what a newsroom keeps: one change at a time, so that two windows never undo each other's. */
import * as v from 'valibot';
import { houseStyleSchema } from '../check/house-style';
import { themeSchema } from '../exporting/theme';
import { glossaryEntrySchema } from './glossary';
import { passedOverSchema, snippetSchema, templateSchema, wordSchema } from './newsroom';

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

export const newsroomChangeSchema = v.variant('is', [
  /** Replaces the entry called `was`, where there is one. */
  v.strictObject({ is: v.literal('put-name'), entry: glossaryEntrySchema, was: v.nullable(name) }),
  /** Many at once, as from a file. */
  v.strictObject({
    is: v.literal('put-names'),
    entries: v.pipe(v.array(glossaryEntrySchema), v.minLength(1), v.maxLength(50_000), v.readonly()),
  }),
  v.strictObject({ is: v.literal('drop-names'), names: v.pipe(v.array(name), v.maxLength(50_000), v.readonly()) }),
  v.strictObject({
    is: v.literal('add-words'),
    words: v.pipe(v.array(wordSchema), v.minLength(1), v.maxLength(50_000), v.readonly()),
  }),
  v.strictObject({
    is: v.literal('drop-words'),
    words: v.pipe(v.array(wordSchema), v.minLength(1), v.maxLength(50_000), v.readonly()),
  }),
  v.strictObject({ is: v.literal('put-snippet'), snippet: snippetSchema }),
  v.strictObject({ is: v.literal('drop-snippet'), id: name }),
  v.strictObject({ is: v.literal('put-template'), template: templateSchema }),
  v.strictObject({ is: v.literal('drop-template'), id: name }),
  v.strictObject({ is: v.literal('pass-over'), finding: passedOverSchema }),
  v.strictObject({ is: v.literal('tell-again'), finding: passedOverSchema }),
  v.strictObject({ is: v.literal('set-style'), layout: v.pipe(v.string(), v.maxLength(64)), style: houseStyleSchema }),
  /** Replaces the one of its id, where there is one. */
  v.strictObject({ is: v.literal('put-theme'), theme: themeSchema }),
  v.strictObject({ is: v.literal('drop-theme'), id: name }),
]);
export type NewsroomChange = v.InferOutput<typeof newsroomChangeSchema>;
