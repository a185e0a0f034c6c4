/** An export as it is ordered: of which articles, into which files, and what comes of each. */
import * as v from 'valibot';
import { type ArticleId, articleIdSchema } from '../article/identity';
import { NOTE_MAX } from '../article/trail';
import type { ExportFailure } from '../failures';
import { EXPORT_FORMATS, type ExportFormat, PAPERS, PHOTO_PLACES } from './formats';

/** How every file of an order is made; what the export dialog remembers and a preset holds. */
export const manner = {
  formats: v.pipe(
    v.array(v.picklist(EXPORT_FORMATS)),
    v.minLength(1),
    v.maxLength(EXPORT_FORMATS.length),
    v.readonly(),
  ),
  /** Of the house's or the newsroom's; one that is there no more gives way to the house's own. */
  theme: v.pipe(v.string(), v.maxLength(64)),
  paper: v.picklist(PAPERS),
  photos: v.picklist(PHOTO_PLACES),
  /** How files are called: text with `{date}`, `{slug}`, `{headline}`, `{author}`, `{section}`, `{id}`. */
  name: v.pipe(v.string(), v.maxLength(200)),
  /** All files in one archive. */
  zip: v.boolean(),
};
export const mannerSchema = v.strictObject(manner);
export type Manner = v.InferOutput<typeof mannerSchema>;

/** A manner that is kept under a name, to be taken again. */
export const PRESETS_MAX = 50;
export const presetsSchema = v.pipe(
  v.array(
    v.strictObject({ name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)), manner: mannerSchema }),
  ),
  v.maxLength(PRESETS_MAX),
  v.readonly(),
);
export type ExportPreset = v.InferOutput<typeof presetsSchema>[number];

export const NAME_PATTERN = '{date}-{slug}';
export const HOUSE_THEME = 'house';
export const DEFAULT_MANNER: Manner = {
  formats: ['html', 'pdf'],
  theme: HOUSE_THEME,
  paper: 'newspaper',
  photos: 'inside',
  name: NAME_PATTERN,
  zip: false,
};

/** Why somebody exports although a check or an embargo stands against it. */
export const reasonSchema = v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(NOTE_MAX));

/** Where a file that was read back differs from its article: what should stand there and what does, each cut to a line. */
export interface Difference {
  /** As in the article: `headline`, `body`, `photo` … */
  readonly slot: string;
  readonly expected: string;
  readonly found: string;
}

/** A format's file, or why there is none; `path` is for showing to the person. */
export type Exported =
  | {
      readonly ok: true;
      readonly format: ExportFormat;
      /** In an archive: the archive's. */
      readonly path: string;
      readonly bytes: number;
      /** Of the photos beside it, counted with the first of the article's files that shows them. */
      readonly photoBytes?: number;
      readonly ms: number;
    }
  | {
      readonly ok: false;
      readonly format: ExportFormat;
      readonly reason: ExportFailure;
      /** With `differs`. */
      readonly difference?: Difference;
    };

export type ExportOutcome = Exported & { readonly id: ArticleId };

/** One file of an order, for the list that shows how far it is. */
export type FileState = 'waiting' | 'making' | 'done' | 'failed' | 'cancelled';

/** What stands against an article's export. */
export interface Obstacle {
  /** `gap`: something is still to be filled in. `error`: a rule of the house. `embargo`: its hour has not come. */
  readonly kind: 'gap' | 'error' | 'embargo';
  /** Of the finding's rule; empty with an embargo. */
  readonly rule: string;
  readonly slot: string;
  /** The words in question; with an embargo the instant until which it stands. */
  readonly text: string;
  /** For the rule's message, as in a finding. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly variant?: string;
  /** What would mend it without a person's thought. */
  readonly fix?: string;
}

export const exportIdsSchema = v.pipe(v.array(articleIdSchema), v.minLength(1), v.maxLength(100_000), v.readonly());
