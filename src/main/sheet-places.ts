/** Where somebody was in the articles they had open last: remembered between starts, and forgotten rather than mended. */
import * as v from 'valibot';
import { type ArticleId, articleIdSchema } from '#shared/article/identity';
import { type SheetPlace, sheetPlaceSchema } from '#shared/article/sheet-place';

/** More articles than anybody goes back to; the file stays small. */
export const PLACES_KEPT = 500;

const entrySchema = v.object({ id: articleIdSchema, place: sheetPlaceSchema });
type Entry = v.InferOutput<typeof entrySchema>;

const wholeOnes = (entries: readonly unknown[]): readonly Entry[] =>
  entries.slice(-PLACES_KEPT).flatMap((entry) => {
    const read = v.safeParse(entrySchema, entry);
    return read.success ? [read.output] : [];
  });

/** An entry that does not fit is left out; the others stay. */
export const sheetPlacesSchema = v.object({
  /** The one left last comes last. */
  places: v.pipe(
    v.fallback(v.array(v.unknown()), []),
    v.transform((entries) => wholeOnes(entries)),
  ),
});
export type SheetPlaces = v.InferOutput<typeof sheetPlacesSchema>;

export const NO_PLACES: SheetPlaces = { places: [] };

export const placeIn = ({ places }: SheetPlaces, id: ArticleId): SheetPlace | null =>
  places.findLast((entry) => entry.id === id)?.place ?? null;

export const withPlace = ({ places }: SheetPlaces, id: ArticleId, place: SheetPlace): SheetPlaces => ({
  places: [...places.filter((entry) => entry.id !== id), { id, place }].slice(-PLACES_KEPT),
});
