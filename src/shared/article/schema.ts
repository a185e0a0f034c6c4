/** The document's schema: what comes from disk, the window or a file is an Article, or a named error with its place. */
import * as v from 'valibot';
import {
  type Article,
  type Author,
  type Content,
  CURRENT_SCHEMA,
  type Dateline,
  type Inline,
  type List,
  type Photo,
  STATUSES,
} from './article';
import { articleIdSchema, assetNameSchema, instantSchema, offsetDateTimeSchema } from './identity';
import { isSafeLink } from './links';
import { migrate } from './migrate';

/** Longest text of one run, in UTF-16 units: far above any real paragraph, far below what could choke a window. */
const MAX_TEXT = 2_000_000;
const MAX_ITEMS = 100_000;
const MAX_DEPTH = 12;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const line = v.pipe(v.string(), v.maxLength(10_000));

const run = v.strictObject({
  text,
  bold: v.exactOptional(v.literal(true)),
  italic: v.exactOptional(v.literal(true)),
  link: v.exactOptional(v.pipe(v.string(), v.maxLength(4_000), v.check(isSafeLink, 'link'))),
});

const inline: v.GenericSchema<unknown, Inline> = v.pipe(v.array(run), v.maxLength(MAX_ITEMS), v.readonly());

const listAt = (depth: number): v.GenericSchema<unknown, List> =>
  v.strictObject({
    type: v.literal('list'),
    ordered: v.boolean(),
    items: v.pipe(
      v.array(
        v.strictObject({
          text: inline,
          sublist: depth >= MAX_DEPTH ? v.null() : v.nullable(v.lazy(() => listAt(depth + 1))),
        }),
      ),
      v.maxLength(MAX_ITEMS),
      v.readonly(),
    ),
  });

const block = v.union([
  v.strictObject({ type: v.literal('paragraph'), text: inline }),
  v.strictObject({ type: v.literal('subhead'), level: v.picklist([2, 3]), text: inline }),
  v.strictObject({ type: v.literal('quote'), text: inline }),
  listAt(1),
]);

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));

const photo: v.GenericSchema<unknown, Photo> = v.strictObject({
  asset: v.nullable(assetNameSchema),
  size: v.nullable(v.strictObject({ width: pixels, height: pixels })),
  alt: line,
  caption: inline,
  credit: line,
});

const dateline: v.GenericSchema<unknown, Dateline> = v.strictObject({
  at: offsetDateTimeSchema,
  place: v.nullable(line),
});
const author: v.GenericSchema<unknown, Author> = v.strictObject({ name: line, role: v.nullable(line) });

const slots = {
  dateline: v.nullable(dateline),
  headline: inline,
  lead: inline,
  photos: v.pipe(v.array(photo), v.maxLength(1_000), v.readonly()),
  body: v.pipe(v.array(block), v.maxLength(MAX_ITEMS), v.readonly()),
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
  slug: line,
  tags: v.pipe(v.array(line), v.maxLength(1_000), v.readonly()),
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
