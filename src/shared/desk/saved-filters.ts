/** Filters that a person has given a name, to be put on again with one click. */
import * as v from 'valibot';
import { type SearchFilters, searchFiltersSchema } from '../search/filters';

export const FILTER_NAME_MAX = 60;
const MOST = 50;

const savedFilter = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(FILTER_NAME_MAX)),
  filters: searchFiltersSchema,
});
export type SavedFilter = Readonly<v.InferOutput<typeof savedFilter>>;

export const savedFiltersSchema = v.pipe(v.array(savedFilter), v.maxLength(MOST), v.readonly());

/** As it is kept, however it was typed. */
export const tidyFilterName = (name: string): string => name.normalize('NFC').trim().slice(0, FILTER_NAME_MAX);

/** One of the same name gives way; where there are too many, the oldest does. */
export const withSaved = (
  saved: readonly SavedFilter[],
  name: string,
  filters: SearchFilters,
): readonly SavedFilter[] => {
  const tidied = tidyFilterName(name);
  if (tidied === '') return saved;
  return [...saved.filter((each) => each.name !== tidied), { name: tidied, filters }].slice(-MOST);
};

/** In its old place; another one of the new name gives way. */
export const renamedSaved = (saved: readonly SavedFilter[], from: string, to: string): readonly SavedFilter[] => {
  const name = tidyFilterName(to);
  if (name === '' || name === from || !saved.some((each) => each.name === from)) return saved;
  return saved.filter((each) => each.name !== name).map((each) => (each.name === from ? { ...each, name } : each));
};

export const withoutSaved = (saved: readonly SavedFilter[], name: string): readonly SavedFilter[] =>
  saved.filter((each) => each.name !== name);

/** Both were made here, so that their fields stand in one order. */
export const isShownBy = (filters: SearchFilters, { filters: kept }: SavedFilter): boolean =>
  JSON.stringify(filters) === JSON.stringify(kept);
