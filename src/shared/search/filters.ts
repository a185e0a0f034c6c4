/** What a search is narrowed to, by clicks or by typing. */
import * as v from 'valibot';
import { STATUSES } from '../article/article';

/** A day without a zone, e.g. `2024-03-08`: the day of the dateline as printed, or of the last change where there is none. */
const daySchema = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/u));
const names = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(200))), v.maxLength(50), v.readonly());

/** An empty list narrows nothing; within a list any one may fit, and each list must fit. Names are compared folded. */
export const searchFiltersSchema = v.strictObject({
  statuses: v.pipe(v.array(v.picklist(STATUSES)), v.maxLength(STATUSES.length), v.readonly()),
  bylines: names,
  places: names,
  tags: names,
  sections: names,
  assignees: names,
  /** Only what is past its deadline and still not approved. */
  late: v.boolean(),
  /** First and last day, both included. */
  from: v.nullable(daySchema),
  to: v.nullable(daySchema),
});
export type SearchFilters = Readonly<v.InferOutput<typeof searchFiltersSchema>>;

export const NO_FILTERS: SearchFilters = {
  statuses: [],
  bylines: [],
  places: [],
  tags: [],
  sections: [],
  assignees: [],
  late: false,
  from: null,
  to: null,
};
