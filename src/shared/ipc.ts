/** The contract between the window and main: every channel, what may be asked on it, and what comes back. */
import * as v from 'valibot';
import { type Article, STATUSES } from './article/article';
import { type ArticleId, type AssetName, articleIdSchema, type Instant } from './article/identity';
import { contentSchema } from './article/schema';
import type { Summary } from './article/summary';
import type { Channel, EventName } from './channels';
import type { Command } from './commands';
import type { ExportFailure, Failed, ImportFailure, LibraryFailure, PhotoFailure } from './failures';
import type { RevisionEntry } from './history/revision';
import { LABEL_MAX, revisionKeySchema } from './history/revision';
import type { Warning } from './importing/text';
import type { HouseLayout } from './layout/house-layout';
import type { LibraryChange, UnreadableArticle } from './library/change';
import {
  type BackedUp,
  JOBS,
  type JobFailure,
  type LockHolder,
  type Progress,
  type RecoverySource,
  type Restored,
  type UnusedPhotos,
  type Verification,
} from './library/jobs';
import { MAX_PHOTO_BYTES } from './photo/photo';
import { searchFiltersSchema } from './search/filters';
import type { Found } from './search/hit';
import { type Settings, settingsChangeSchema } from './settings';

export const EXPORT_FORMATS = ['html', 'pdf'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Longest text that may be handed over for import, in UTF-16 units. */
const MAX_IMPORT = 20_000_000;
/** Above what the library takes, so that it is the library that says a photo is too large. */
const MAX_PHOTO_MESSAGE = 2 * MAX_PHOTO_BYTES;

/** Longest line of a listing and of a search, so that no message grows with the library. */
export const LISTING_MAX = 5_000;
export const SEARCH_MAX = 1_000;

const nothing = v.undefined();
const count = (max: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(max));
const tags = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))),
  v.maxLength(50),
  v.readonly(),
);
const one = v.strictObject({ id: articleIdSchema });

/** What main accepts on each channel; anything else is refused before a handler sees it. */
export const requests = {
  'app/start': nothing,
  'app/ready-to-close': v.strictObject({ saved: v.boolean() }),
  /** The articles from the `from`th on, in desk order; a window asks on until it has `total`. */
  'library/list': v.strictObject({ from: count(10_000_000), count: count(LISTING_MAX) }),
  'article/create': nothing,
  'article/open': one,
  'article/save': v.strictObject({
    id: articleIdSchema,
    revision: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    content: contentSchema,
  }),
  'article/duplicate': one,
  'article/change': v.strictObject({
    ids: v.pipe(v.array(articleIdSchema), v.minLength(1), v.maxLength(100_000), v.readonly()),
    change: v.strictObject({
      status: v.optional(v.picklist(STATUSES)),
      addTags: v.optional(tags),
      removeTags: v.optional(tags),
    }),
  }),
  'article/trash': one,
  'article/restore': one,
  'article/save-copy-elsewhere': v.strictObject({ id: articleIdSchema, content: contentSchema }),
  'trash/list': nothing,
  'trash/delete': one,
  'history/list': one,
  'history/read': v.strictObject({ id: articleIdSchema, key: revisionKeySchema }),
  /** Keeps what is stored now as a revision, e.g. before something else is put in its place. */
  'history/keep': v.strictObject({ id: articleIdSchema, why: v.picklist(['restore', 'replace-all']) }),
  'history/label': v.strictObject({
    id: articleIdSchema,
    key: revisionKeySchema,
    label: v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LABEL_MAX))),
  }),
  'search/run': v.strictObject({
    /** As typed: words, "phrases", and filters such as `byline:"Lê Hạnh"`. */
    text: v.pipe(v.string(), v.maxLength(1_000)),
    /** From clicks; they narrow together with the typed ones. */
    filters: searchFiltersSchema,
    limit: count(SEARCH_MAX),
  }),
  'backup/run': nothing,
  'backup/restore': nothing,
  'backup/choose-folder': nothing,
  'library/verify': v.strictObject({ repair: v.boolean() }),
  'library/move': nothing,
  'library/show': nothing,
  'photos/unused': nothing,
  'photos/clean-up': nothing,
  'job/cancel': v.strictObject({ job: v.picklist(JOBS) }),
  'import/choose-files': nothing,
  'import/text': v.strictObject({
    text: v.pipe(v.string(), v.maxLength(MAX_IMPORT)),
    name: v.pipe(v.string(), v.maxLength(1_000)),
  }),
  'photo/put': v.strictObject({
    bytes: v.pipe(
      v.instance(Uint8Array),
      v.check((b) => b.byteLength <= MAX_PHOTO_MESSAGE),
    ),
  }),
  'export/choose-folder': nothing,
  'export/run': v.strictObject({
    id: articleIdSchema,
    formats: v.pipe(v.array(v.picklist(EXPORT_FORMATS)), v.minLength(1), v.maxLength(EXPORT_FORMATS.length)),
  }),
  'export/show': v.strictObject({ id: articleIdSchema, format: v.picklist(EXPORT_FORMATS) }),
  'link/open': v.strictObject({ address: v.pipe(v.string(), v.maxLength(4_000)) }),
  'settings/change': settingsChangeSchema,
} as const satisfies Readonly<Record<Channel, v.GenericSchema>>;

export type Request<C extends Channel> = v.InferOutput<(typeof requests)[C]>;

export interface TrashedArticle extends Summary {
  readonly trashedAt: Instant;
}

export interface Listing {
  /** In desk order: last changed first. */
  readonly summaries: readonly Summary[];
  readonly damaged: readonly UnreadableArticle[];
  /** How many articles there are in all. */
  readonly total: number;
}

export interface Start {
  readonly settings: Settings;
  readonly layouts: readonly HouseLayout[];
  readonly version: string;
  readonly libraryFolder: string;
  /** Why the library could not be opened for writing; null when all is well. */
  readonly trouble: LibraryFailure | null;
  /** Who else is writing in this library, so that it can only be read here; null where it is ours. */
  readonly lockedBy: LockHolder | null;
  /** Articles of which an earlier copy had to be taken while the library was opened. Told once. */
  readonly recovered: readonly {
    readonly id: ArticleId;
    readonly headline: string;
    readonly from: RecoverySource;
    /** When the text that is there now was saved. */
    readonly savedAt: Instant;
  }[];
}

export interface Opened {
  readonly ok: true;
  readonly article: Article;
  /** When the stored file was damaged: where the text came from instead. */
  readonly recovered: { readonly from: RecoverySource; readonly savedAt: Instant } | null;
}

export type Saved = { readonly ok: true; readonly summary: Summary } | Failed<LibraryFailure>;

/** A format's file, or why there is none; `path` is for showing to the person. */
export type Exported =
  | {
      readonly ok: true;
      readonly format: ExportFormat;
      readonly path: string;
      readonly bytes: number;
      readonly ms: number;
    }
  | { readonly ok: false; readonly format: ExportFormat; readonly reason: ExportFailure };

export type ImportedFile =
  | {
      readonly ok: true;
      readonly file: string;
      readonly id: ArticleId;
      readonly headline: string;
      readonly dropped: readonly string[];
      readonly warnings: readonly Warning[];
    }
  | { readonly ok: false; readonly file: string; readonly reason: ImportFailure };

export interface Replies extends Readonly<Record<Channel, unknown>> {
  'app/start': Start;
  'app/ready-to-close': null;
  'library/list': Listing;
  'article/create': { readonly ok: true; readonly article: Article } | Failed<LibraryFailure>;
  'article/open': Opened | Failed<LibraryFailure>;
  'article/save': Saved;
  'article/duplicate': { readonly ok: true; readonly id: ArticleId } | Failed<LibraryFailure>;
  /** Those that were changed, as they are now, and those that were not. */
  'article/change': { readonly changed: readonly Summary[]; readonly refused: readonly UnreadableArticle[] };
  'article/trash': { readonly ok: true } | Failed<LibraryFailure>;
  'article/restore': { readonly ok: true } | Failed<LibraryFailure>;
  'article/save-copy-elsewhere': { readonly ok: true; readonly path: string } | Failed<ExportFailure | 'cancelled'>;
  'trash/list': readonly TrashedArticle[];
  'trash/delete': { readonly ok: true } | Failed<LibraryFailure>;
  /** Newest first. */
  'history/list': { readonly ok: true; readonly revisions: readonly RevisionEntry[] } | Failed<LibraryFailure>;
  'history/read': { readonly ok: true; readonly article: Article } | Failed<LibraryFailure>;
  'history/keep': { readonly ok: true } | Failed<LibraryFailure>;
  'history/label': { readonly ok: true; readonly revision: RevisionEntry } | Failed<LibraryFailure>;
  'search/run': Found;
  'backup/run': BackedUp | Failed<JobFailure>;
  'backup/restore': Restored | Failed<JobFailure>;
  'backup/choose-folder': { readonly folder: string | null };
  'library/verify': Verification | Failed<JobFailure>;
  /** Where it lies now; the window is opened anew on it. */
  'library/move': { readonly ok: true; readonly folder: string } | Failed<JobFailure>;
  'library/show': null;
  'photos/unused': ({ readonly ok: true } & UnusedPhotos) | Failed<JobFailure>;
  'photos/clean-up': { readonly ok: true; readonly count: number; readonly bytes: number } | Failed<JobFailure>;
  'job/cancel': null;
  'import/choose-files': readonly ImportedFile[];
  'import/text': ImportedFile;
  'photo/put':
    | {
        readonly ok: true;
        readonly asset: AssetName;
        readonly size: { readonly width: number; readonly height: number };
      }
    | Failed<PhotoFailure>;
  'export/choose-folder': { readonly folder: string | null };
  'export/run': readonly Exported[];
  'export/show': null;
  'link/open': { readonly ok: true } | Failed<'unsafe-link'>;
  'settings/change': Settings;
}

/** What main tells the window without being asked. */
export interface Events extends Readonly<Record<EventName, unknown>> {
  command: Command;
  'settings-changed': Settings;
  'library-changed': LibraryChange;
  /** Another program has written the article's file since it was opened here. */
  'article-changed-outside': { readonly id: ArticleId };
  /** Somebody else has taken the library over, as after a long sleep of this machine: from now on it can only be read here. */
  'library-locked': LockHolder;
  'job-progress': Progress;
  /** Today's backup could not be made; told once until one is. */
  'backup-failed': { readonly reason: JobFailure };
  /** Answer with `app/ready-to-close` once the text is stored. */
  'close-requested': null;
  /** A second start or the system asked to open these; main has imported them already. */
  imported: readonly ImportedFile[];
}
/** What the preload script puts on `window.dateline`: nothing but these two. */
export interface Bridge {
  /** Rejects only on a bug or a message that main refuses; expected failures are values. */
  readonly call: <C extends Channel>(
    channel: C,
    ...request: Request<C> extends undefined ? [] : [Request<C>]
  ) => Promise<Replies[C]>;
  /** @returns a function that stops listening. */
  readonly on: <E extends EventName>(event: E, listener: (payload: Events[E]) => void) => () => void;
}

/** For handlers: the reply may be awaited. */
export type Handlers = { readonly [C in Channel]: (request: Request<C>) => Promise<Replies[C]> | Replies[C] };
