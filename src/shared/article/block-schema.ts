/** The schema of what a body is made of: text with marks, lists, tables, photos and the like. */
import * as v from 'valibot';
import type { Block, Inline, ListItem, Photo } from './article';
import { POSITIONS } from './article';
import { assetNameSchema } from './identity';
import { isSafeLink } from './links';
import { LARGEST_NUMBER, LIST_LEVELS } from './lists';
import { TABLE_MAX_COLUMNS, TABLE_MAX_ROWS } from './table';

/** Longest text of one run, in UTF-16 units: far above any real paragraph, far below what could choke a window. */
const MAX_TEXT = 2_000_000;
const MAX_ITEMS = 100_000;
const MAX_PHOTOS = 1_000;

export const lineSchema = v.pipe(v.string(), v.maxLength(10_000));

const run = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  bold: v.exactOptional(v.literal(true)),
  italic: v.exactOptional(v.literal(true)),
  link: v.exactOptional(v.pipe(v.string(), v.maxLength(4_000), v.check(isSafeLink, 'link'))),
});

export const inlineSchema: v.GenericSchema<unknown, Inline> = v.pipe(
  v.array(run),
  v.maxLength(MAX_ITEMS),
  v.readonly(),
);

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));

const photo: v.GenericSchema<unknown, Photo> = v.strictObject({
  asset: v.nullable(assetNameSchema),
  size: v.nullable(v.strictObject({ width: pixels, height: pixels })),
  alt: lineSchema,
  caption: inlineSchema,
  credit: lineSchema,
});

export const photosSchema = v.pipe(v.array(photo), v.maxLength(MAX_PHOTOS), v.readonly());

const itemsAt = (depth: number): v.GenericSchema<unknown, readonly ListItem[]> =>
  v.pipe(
    v.array(
      v.strictObject({
        text: inlineSchema,
        sublist: depth >= LIST_LEVELS ? v.null() : v.nullable(v.lazy(() => listAt(depth + 1))),
      }),
    ),
    v.maxLength(MAX_ITEMS),
    v.readonly(),
  );

const start = v.pipe(v.number(), v.safeInteger(), v.minValue(2), v.maxValue(LARGEST_NUMBER));

const listAt = (depth: number) =>
  v.strictObject({
    type: v.literal('list'),
    ordered: v.boolean(),
    start: v.exactOptional(start),
    items: itemsAt(depth),
  });

const paragraph = v.strictObject({ type: v.literal('paragraph'), text: inlineSchema });

const subhead = v.strictObject({ type: v.literal('subhead'), level: v.picklist([2, 3]), text: inlineSchema });

const quote = v.strictObject({ type: v.literal('quote'), text: inlineSchema, attribution: lineSchema });

const row = v.pipe(v.array(inlineSchema), v.minLength(1), v.maxLength(TABLE_MAX_COLUMNS), v.readonly());

const rows = v.pipe(
  v.array(row),
  v.minLength(1),
  v.maxLength(TABLE_MAX_ROWS),
  v.check((all) => all.every(({ length }) => length === all[0]?.length), 'rows of unequal length'),
  v.readonly(),
);

const share = v.pipe(v.number(), v.finite(), v.gtValue(0));

const table = v.pipe(
  v.strictObject({
    type: v.literal('table'),
    header: v.boolean(),
    widths: v.nullable(v.pipe(v.array(share), v.maxLength(TABLE_MAX_COLUMNS), v.readonly())),
    rows,
  }),
  v.check((all) => all.widths === null || all.widths.length === all.rows[0]?.length, 'a width for each column'),
);

const photos = v.strictObject({
  type: v.literal('photos'),
  position: v.picklist(POSITIONS),
  photos: v.pipe(v.array(photo), v.minLength(1), v.maxLength(MAX_PHOTOS), v.readonly()),
});

const box = v.strictObject({
  type: v.literal('box'),
  blocks: v.pipe(v.array(v.variant('type', [paragraph, subhead, listAt(1)])), v.maxLength(MAX_ITEMS), v.readonly()),
});

const rule = v.strictObject({ type: v.literal('rule') });

const block = v.variant('type', [paragraph, subhead, quote, listAt(1), table, photos, box, rule]);

export const bodySchema: v.GenericSchema<unknown, readonly Block[]> = v.pipe(
  v.array(block),
  v.maxLength(MAX_ITEMS),
  v.readonly(),
);
