/** The document's schema: what comes from disk, the window or a file is an Article, or a named error with its place. */
import * as v from 'valibot';
import {
  type Article,
  type Author,
  type Content,
  CURRENT_SCHEMA,
  type Dateline,
  LET_STAND_MAX,
  STATUSES,
} from './article';
import { bodySchema, inlineSchema, lineSchema, photosSchema } from './block-schema';
import { articleIdSchema, instantSchema, offsetDateTimeSchema } from './identity';
import { migrate } from './migrate';
import { trailSchema } from './trail';

const dateline: v.GenericSchema<unknown, Dateline> = v.strictObject({
  at: offsetDateTimeSchema,
  place: v.nullable(lineSchema),
});
const author: v.GenericSchema<unknown, Author> = v.strictObject({ name: lineSchema, role: v.nullable(lineSchema) });

const slots = {
  dateline: v.nullable(dateline),
  headline: inlineSchema,
  lead: inlineSchema,
  photos: photosSchema,
  body: bodySchema,
  byline: v.pipe(v.array(author), v.maxLength(1_000), v.readonly()),
};

export const contentSchema: v.GenericSchema<unknown, Content> = v.strictObject(slots);

export const articleSchema: v.GenericSchema<unknown, Article> = v.strictObject({
  schema: v.literal(CURRENT_SCHEMA),
  id: articleIdSchema,
  layout: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/u)),
  language: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{2,35}$/u)),
  status: v.picklist(STATUSES),
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  slug: lineSchema,
  tags: v.pipe(v.array(lineSchema), v.maxLength(1_000), v.readonly()),
  letStand: v.pipe(v.array(lineSchema), v.maxLength(LET_STAND_MAX), v.readonly()),
  section: lineSchema,
  genre: lineSchema,
  assignee: lineSchema,
  deadline: v.nullable(instantSchema),
  embargo: v.nullable(instantSchema),
  trail: trailSchema,
  ...slots,
});

/** `newer-schema`: written by a later Dateline; `not-an-article`: `path` names the first field that is wrong. */
export type ArticleParse =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly reason: 'newer-schema' }
  | { readonly ok: false; readonly reason: 'not-an-article'; readonly path: string };

const schemaNumber = v.object({ schema: v.number() });

/** Of this schema or of an earlier one, which is brought up to this one. */
export const parseArticle = (value: unknown): ArticleParse => {
  const result = v.safeParse(articleSchema, migrate(value));
  if (result.success) return { ok: true, article: result.output };
  const number = v.safeParse(schemaNumber, value);
  if (number.success && number.output.schema > CURRENT_SCHEMA) return { ok: false, reason: 'newer-schema' };
  return { ok: false, reason: 'not-an-article', path: v.getDotPath(result.issues[0]) ?? '' };
};
