/** What a newsroom keeps beside its articles, as one value that window, checks and command line share. */
import * as v from 'valibot';
import type { Content } from '../article/article';
import { contentSchema } from '../article/schema';
import { houseStyleSchema } from '../check/house-style';
import { type Theme, themeSchema } from '../exporting/theme';
import { type GlossaryEntry, glossaryEntrySchema } from './glossary';

const LIMIT = 50_000;
/** Each may hold a logo. */
const THEMES_MAX = 200;
/** Of a snippet or a template. */
export const NAME_MAX = 200;
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(NAME_MAX));
const id = v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{1,40}$/u));

/** A word that the spelling takes as right, NFC, as it is written; lower case stands for every case. */
export const wordSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));

/** Text to be put in at the caret: `{{date}}`, `{{time}}`, `{{place}}`, `{{byline}}`, `{{person}}` and `{{headline}}` are filled in, `{{caret}}` is where writing goes on. */
export const snippetSchema = v.strictObject({
  id,
  name,
  /** What is typed after `/` to find it quickest; may be empty. */
  shortcut: v.pipe(v.string(), v.trim(), v.maxLength(40)),
  content: contentSchema,
});
export type Snippet = v.InferOutput<typeof snippetSchema>;

/** What a new article may begin with; its variables are filled in when it does, and the caret comes to `{{caret}}`. */
export const templateSchema = v.strictObject({
  id,
  name,
  layout: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/u)),
  content: contentSchema,
});
export type Template = v.InferOutput<typeof templateSchema>;

/** A finding that this newsroom never wants to hear of: of a rule, about a text; an empty text is any. */
export const passedOverSchema = v.strictObject({
  rule: v.pipe(v.string(), v.maxLength(64)),
  text: v.pipe(v.string(), v.maxLength(500)),
});
export type PassedOver = v.InferOutput<typeof passedOverSchema>;

const many = <T extends v.GenericSchema>(of: T) => v.pipe(v.array(of), v.maxLength(LIMIT), v.readonly());

export const newsroomSchema = v.strictObject({
  glossary: many(glossaryEntrySchema),
  words: many(wordSchema),
  snippets: many(snippetSchema),
  templates: many(templateSchema),
  passedOver: many(passedOverSchema),
  /** By layout: what differs from the style that the layout itself brings. */
  styles: v.record(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/u)), houseStyleSchema),
  themes: v.pipe(v.array(themeSchema), v.maxLength(THEMES_MAX), v.readonly()),
});

export interface Newsroom {
  readonly glossary: readonly GlossaryEntry[];
  readonly words: readonly string[];
  readonly snippets: readonly (Omit<Snippet, 'content'> & { readonly content: Content })[];
  readonly templates: readonly (Omit<Template, 'content'> & { readonly content: Content })[];
  readonly passedOver: readonly PassedOver[];
  readonly styles: Readonly<Record<string, v.InferOutput<typeof houseStyleSchema>>>;
  /** How exported pages look, beside the themes that come with the program; one of the same id stands in the place of such a one. */
  readonly themes: readonly Theme[];
}

export const EMPTY_NEWSROOM: Newsroom = {
  glossary: [],
  words: [],
  snippets: [],
  templates: [],
  passedOver: [],
  styles: {},
  themes: [],
};
