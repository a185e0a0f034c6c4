/** Names of things, told apart by type so that an article's id cannot be passed where a photo's name belongs. */
import * as v from 'valibot';

export const articleIdSchema = v.pipe(v.string(), v.ulid(), v.brand('ArticleId'));
/** A ULID: 26 characters, sorts by time of creation. */
export type ArticleId = v.InferOutput<typeof articleIdSchema>;

export const PHOTO_EXTENSIONS = ['jpg', 'png', 'webp', 'gif'] as const;
export type PhotoExtension = (typeof PHOTO_EXTENSIONS)[number];

export const assetNameSchema = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}\.(?:jpg|png|webp|gif)$/u),
  v.brand('AssetName'),
);
/** A stored photo: the SHA-256 of its bytes in lower-case hex, a dot, and its kind. */
export type AssetName = v.InferOutput<typeof assetNameSchema>;

const isRealMoment = (text: string): boolean => {
  const [year, month, day] = text.slice(0, 10).split('-').map(Number);
  const date = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return (
    // ECMAScript reads 24:00 as the next day's midnight; no clock shows it.
    text.slice(11, 13) !== '24' &&
    !Number.isNaN(Date.parse(text)) &&
    date.getUTCFullYear() === year &&
    date.getUTCMonth() + 1 === month &&
    date.getUTCDate() === day
  );
};

export const instantSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/u),
  v.check(isRealMoment),
  v.brand('Instant'),
);
/** A moment in UTC, ISO 8601, e.g. `2024-03-08T03:54:03.000Z`. */
export type Instant = v.InferOutput<typeof instantSchema>;

export const offsetDateTimeSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/u),
  v.check(isRealMoment),
  v.brand('OffsetDateTime'),
);
/** A wall clock with its offset, ISO 8601 to the second, e.g. `2024-03-08T10:54:03+07:00`; the offset is kept as written. */
export type OffsetDateTime = v.InferOutput<typeof offsetDateTimeSchema>;

/** The instant of a clock reading; a `Date` is always valid here unless the clock is broken. */
export const toInstant = (date: Date): Instant => v.parse(instantSchema, date.toISOString());

/** @returns null where the text is not a real moment with an offset (31 February, hour 25). */
export const readOffsetDateTime = (text: string): OffsetDateTime | null => {
  const result = v.safeParse(offsetDateTimeSchema, text);
  return result.success ? result.output : null;
};

/** @returns null where the text is not an article's id. */
export const readArticleId = (text: string): ArticleId | null => {
  const result = v.safeParse(articleIdSchema, text);
  return result.success ? result.output : null;
};

/** @returns null where the text is not a stored photo's name, whatever path it spells. */
export const readAssetName = (text: string): AssetName | null => {
  const result = v.safeParse(assetNameSchema, text);
  return result.success ? result.output : null;
};
