/** What we need of ninjs, the JSON of news agencies, in its versions 1 and 2 (IPTC): every field may be missing, others are passed over. */
import * as v from 'valibot';

const text = v.optional(v.fallback(v.string(), ''), '');

const listOf = <T>(item: v.GenericSchema<unknown, T>) =>
  v.optional(
    v.fallback(
      v.pipe(
        v.array(v.unknown()),
        v.maxLength(10_000),
        v.transform((items) => items.flatMap((each) => (v.is(item, each) ? [v.parse(item, each)] : []))),
      ),
      [],
    ),
    [],
  );

const named = v.object({ name: text, literal: text, role: text });

/** In version 1 an object by names, in version 2 a list of objects with names. */
const pictures = v.optional(v.fallback(v.union([v.array(v.unknown()), v.record(v.string(), v.unknown())]), []), []);

export const rendition = v.object({ href: text, name: text });

export const ninjsSchema = v.object({
  type: text,
  headline: text,
  title: text,
  headlines: listOf(v.object({ role: text, value: text })),
  description_text: text,
  descriptions: listOf(v.object({ role: text, value: text })),
  body_text: text,
  body_html: text,
  body_xhtml: text,
  bodies: listOf(v.object({ role: text, contenttype: text, value: text })),
  byline: text,
  bylines: listOf(v.object({ byline: text })),
  by: text,
  located: text,
  people: listOf(named),
  subject: listOf(named),
  subjects: listOf(named),
  versioncreated: text,
  contentcreated: text,
  firstcreated: text,
  associations: pictures,
});

export type Ninjs = v.InferOutput<typeof ninjsSchema>;

export const associationSchema = v.object({
  type: text,
  headline: text,
  description_text: text,
  descriptions: listOf(v.object({ role: text, value: text })),
  byline: text,
  by: text,
  copyrightholder: text,
  renditions: pictures,
});
