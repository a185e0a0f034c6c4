/** The contract between the window and main: every channel, what may be asked on it, and what comes back. */
import * as v from 'valibot';
import type { Article } from './article/article';
import { type ArticleId, type AssetName, articleIdSchema, type Instant } from './article/identity';
import { contentSchema } from './article/schema';
import type { Summary } from './article/summary';
import type { Channel, EventName } from './channels';
import type { Command } from './commands';
import type { ExportFailure, Failed, ImportFailure, LibraryFailure, PhotoFailure } from './failures';
import type { Warning } from './importing/text';
import type { HouseLayout } from './layout/house-layout';
import { MAX_PHOTO_BYTES } from './photo/photo';
import { type Settings, settingsChangeSchema } from './settings';

export const EXPORT_FORMATS = ['html', 'pdf'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Longest text that may be handed over for import, in UTF-16 units. */
const MAX_IMPORT = 20_000_000;
/** Above what the library takes, so that it is the library that says a photo is too large. */
const MAX_PHOTO_MESSAGE = 2 * MAX_PHOTO_BYTES;

const nothing = v.undefined();
const one = v.strictObject({ id: articleIdSchema });

/** What main accepts on each channel; anything else is refused before a handler sees it. */
export const requests = {
  'app/start': nothing,
  'app/ready-to-close': v.strictObject({ saved: v.boolean() }),
  'library/list': nothing,
  'article/create': nothing,
  'article/open': one,
  'article/save': v.strictObject({
    id: articleIdSchema,
    revision: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    content: contentSchema,
  }),
  'article/duplicate': one,
  'article/trash': one,
  'article/restore': one,
  'article/save-copy-elsewhere': v.strictObject({ id: articleIdSchema, content: contentSchema }),
  'trash/list': nothing,
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
  readonly summaries: readonly Summary[];
  readonly damaged: readonly { readonly id: ArticleId; readonly reason: LibraryFailure }[];
}

export interface Start {
  readonly settings: Settings;
  readonly layouts: readonly HouseLayout[];
  readonly version: string;
  readonly libraryFolder: string;
  /** Why the library could not be opened for writing; null when all is well. */
  readonly trouble: LibraryFailure | null;
}

export interface Opened {
  readonly ok: true;
  readonly article: Article;
  /** When the stored file was damaged: where the text came from instead. */
  readonly recovered: { readonly from: 'previous' | 'unfinished'; readonly savedAt: Instant } | null;
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
  'article/trash': { readonly ok: true } | Failed<LibraryFailure>;
  'article/restore': { readonly ok: true } | Failed<LibraryFailure>;
  'article/save-copy-elsewhere': { readonly ok: true; readonly path: string } | Failed<ExportFailure | 'cancelled'>;
  'trash/list': readonly TrashedArticle[];
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
  'library-changed': Listing;
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
