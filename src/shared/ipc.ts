/** The contract between the window and main: what comes back on every channel, and what main tells; what may be asked is in `requests.ts`. */
import type { Article } from './article/article';
import type { ArticleId, AssetName, Instant } from './article/identity';
import type { ArticleRecord } from './article/record';
import type { SheetPlace } from './article/sheet-place';
import type { Summary } from './article/summary';
import type { Channel, DeskChannel, EventName } from './channels';
import type { Command } from './commands';
import type { ExportFormat } from './exporting/formats';
import type { NameWords } from './exporting/naming/name-words';
import type { ExportOutcome, FileState, Obstacle } from './exporting/order';
import type { Theme } from './exporting/theme';
import type { ExportFailure, Failed, ImportFailure, LibraryFailure, PhotoFailure } from './failures';
import type { About } from './help/about';
import type { RevisionEntry } from './history/revision';
import type { PictureKey } from './importing/document';
import type { Proposed } from './importing/proposal';
import type { Warning } from './importing/text';
import type { HouseLayout } from './layout/house-layout';
import type { LayoutFileFault } from './layout/layout-fault';
import type { LibraryChange, UnreadableArticle } from './library/change';
import type {
  BackedUp,
  JobFailure,
  LockHolder,
  Progress,
  RecoverySource,
  Restored,
  UnusedPhotos,
  Verification,
} from './library/jobs';
import type { SealingReplies } from './locking/sealing';
import type { UnlockReplies } from './locking/unlocking';
import type { DefaultsFault } from './machine-defaults';
import type { Begun } from './newsroom/begin-from';
import type { GlossaryImport } from './newsroom/glossary';
import type { Newsroom } from './newsroom/newsroom';
import type { ShelfTrouble } from './newsroom/shelves';
import type { Request } from './requests';
import type { RoyaltySheet } from './royalty/sheet';
import type { Found } from './search/hit';
import type { SettingKey, Settings } from './settings';
import type { UpdateView } from './updating/state';

export { EXPORT_FORMATS, type ExportFormat } from './exporting/formats';
export type { Exported } from './exporting/order';
export { type Request, requests, SEARCH_MAX } from './requests';

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

/** What stands behind the person's settings. */
export interface Preferences {
  /** What a setting goes back to: the organisation's, or the program's. */
  readonly defaults: Settings;
  /** Set by the organisation; nobody at this machine may change them. */
  readonly locked: readonly SettingKey[];
  /** What of the organisation's files could not be read. */
  readonly faults: readonly DefaultsFault[];
  /** The person's own file could not be read at this start: it was set aside, and the settings are the defaults again. */
  readonly wereLost: boolean;
}

export interface Start {
  readonly settings: Settings;
  readonly preferences: Preferences;
  readonly layouts: readonly HouseLayout[];
  /** Files of the newsroom's own layouts that could not be read as such. Told once. */
  readonly layoutFaults: readonly LayoutFileFault[];
  /** How exported pages can look: the newsroom's own first, then those that come with the program. */
  readonly themes: readonly Theme[];
  /** Of the person's account on this machine, for where the settings name nobody; may be empty. */
  readonly account: string;
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

/** A file as it would be. The address is of a page that main serves for a moment and that runs nothing. */
export type Preview =
  | { readonly ok: true; readonly kind: 'pdf'; readonly bytes: Uint8Array }
  | { readonly ok: true; readonly kind: 'page'; readonly address: string }
  | { readonly ok: true; readonly kind: 'source'; readonly text: string };

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

export interface Replies
  extends Readonly<Record<Exclude<DeskChannel, keyof SealingReplies>, unknown>>,
    SealingReplies,
    UnlockReplies {
  'app/start': Start;
  'app/drawn': null;
  'app/ready-to-close': null;
  'library/list': Listing;
  /** With a template, what it was begun with: the stored article has no texts that only wait for words. */
  'article/create': { readonly ok: true; readonly article: Article; readonly begun?: Begun } | Failed<LibraryFailure>;
  'article/open': Opened | Failed<LibraryFailure>;
  'article/save': Saved;
  'article/duplicate': { readonly ok: true; readonly id: ArticleId } | Failed<LibraryFailure>;
  /** Those that were changed, as they are now, and those that were not. */
  'article/change': { readonly changed: readonly Summary[]; readonly refused: readonly UnreadableArticle[] };
  'article/record': { readonly ok: true; readonly record: ArticleRecord } | Failed<LibraryFailure>;
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
  'import/choose-files': readonly Proposed[];
  'import/choose-folder': readonly Proposed[];
  'import/read': readonly Proposed[];
  'import/text': Proposed;
  /** Those of a held proposal that a page can show, as long as they are not too many to be looked at. */
  'import/pictures': readonly { readonly key: PictureKey; readonly bytes: Uint8Array }[];
  'import/accept': ImportedFile;
  'import/forget': null;
  'import/cancel': null;
  'photo/put':
    | {
        readonly ok: true;
        readonly asset: AssetName;
        readonly size: { readonly width: number; readonly height: number };
      }
    | Failed<PhotoFailure>;
  'export/choose-folder': { readonly folder: string | null };
  /** Only those against which something stands. */
  'export/examine': readonly { readonly id: ArticleId; readonly obstacles: readonly Obstacle[] }[];
  /** With what the article gives to the names of its files. */
  'export/preview': (Preview & { readonly names: NameWords }) | Failed<ExportFailure>;
  /** In the order of the articles and, for each, of the formats; and the articles whose status or trail changed by it. */
  'export/run': {
    readonly outcomes: readonly ExportOutcome[];
    /** The folder that the files are in. */
    readonly folder: string;
    readonly changed: readonly Summary[];
  };
  'export/cancel': null;
  'export/show': null;
  'print/run': { readonly ok: true } | Failed<ExportFailure>;
  'clipboard/copy': null;
  'clipboard/paste-plain': null;
  'link/open': { readonly ok: true } | Failed<'unsafe-link'>;
  /** What was chosen; null where that is nothing, or something that needs no more to be done, as to copy. */
  'menu/context':
    | { readonly chosen: 'replace'; readonly text: string }
    | { readonly chosen: 'command'; readonly command: Command }
    | { readonly chosen: 'add-word' | 'ignore' | null };
  /** Where somebody was in the article when it was last on the sheet; null where that is not remembered. */
  'place/find': SheetPlace | null;
  'place/keep': null;
  /** The window takes the whole screen, or gives it back. */
  'window/full-screen': null;
  'newsroom/read':
    | { readonly ok: true; readonly newsroom: Newsroom; readonly troubles: readonly ShelfTrouble[] }
    | Failed<LibraryFailure>;
  'newsroom/change': { readonly ok: true; readonly newsroom: Newsroom } | Failed<LibraryFailure>;
  /** A dialog asks for a CSV file; entries of a name that is there already are replaced. */
  'newsroom/import-glossary':
    | ({ readonly ok: true; readonly newsroom: Newsroom } & GlossaryImport)
    | Failed<LibraryFailure | 'cancelled' | 'not-text' | 'no-names'>;
  'newsroom/export-glossary': { readonly ok: true; readonly path: string } | Failed<ExportFailure | 'cancelled'>;
  'royalty/read': { readonly ok: true; readonly sheet: RoyaltySheet } | Failed<LibraryFailure>;
  'royalty/change': { readonly ok: true; readonly sheet: RoyaltySheet } | Failed<LibraryFailure>;
  'royalty/export': { readonly ok: true; readonly path: string } | Failed<ExportFailure>;
  'royalty/print': { readonly ok: true } | Failed<ExportFailure>;
  /** As they are then: what the organisation has locked stays as it is. */
  'help/open': null;
  'about/read': About;
  'about/copy': null;
  'diagnostics/copy': null;
  'log/show': null;
  'log/trouble': null;
  'window/broken': null;
  'settings/change': Settings;
  'update/view': UpdateView;
  /** What comes of these is told by `update-changed` too, and as it goes on. */
  'update/check': UpdateView;
  'update/choose-file': UpdateView;
  'update/fetch': UpdateView;
  'update/cancel': null;
  'update/install': UpdateView;
  'update/show': null;
  'settings/reset': Settings;
  /** The article that shows how Dateline works, where the library was empty and can be written in; else null. */
  'welcome/finish': { readonly id: ArticleId | null };
}

/** What main tells the window without being asked. */
export interface Events extends Readonly<Record<EventName, unknown>> {
  command: Command;
  'settings-changed': Settings;
  'library-changed': LibraryChange;
  /** The newsroom's own words, names, snippets or rules are others now. */
  'newsroom-changed': Newsroom;
  /** Another program has written the article's file since it was opened here. */
  'article-changed-outside': { readonly id: ArticleId };
  /** Somebody else has taken the library over, as after a long sleep of this machine: from now on it can only be read here. */
  'library-locked': LockHolder;
  'job-progress': Progress;
  /** Today's backup could not be made; told once until one is. */
  'backup-failed': { readonly reason: JobFailure };
  /** Answer with `app/ready-to-close` once the text is stored. */
  'close-requested': null;
  /** How many of the files that are being read are read; which one is in hand. */
  'import-progress': { readonly done: number; readonly total: number; readonly file: string };
  /** A second start or the system asked to open these. */
  'import-offered': readonly Proposed[];
  'export-progress': {
    readonly id: ArticleId;
    readonly format: ExportFormat;
    readonly state: FileState;
    /** Files of the order that are done, whatever became of them, and in all. */
    readonly done: number;
    readonly total: number;
  };
  'update-changed': UpdateView;
  /** Something in main has failed that nobody foresaw; told once. */
  'program-trouble': null;
}

/** Nothing, where nothing is said. */
export type Sent<Said> = [Said] extends [undefined] ? [] : undefined extends Said ? [said?: Said] : [Said];

/** What the window asks and listens with; how it crosses is in `wire.ts`. */
export interface Bridge {
  /** Rejects only on a bug or a message that main refuses; expected failures are values. */
  readonly call: <C extends Channel>(channel: C, ...request: Sent<Request<C>>) => Promise<Replies[C]>;
  /** @returns a function that stops listening. */
  readonly on: <E extends EventName>(event: E, listener: (payload: Events[E]) => void) => () => void;
}

/** For handlers: the reply may be awaited. */
export type HandlersOf<Of extends Channel> = {
  readonly [C in Of]: (request: Request<C>) => Promise<Replies[C]> | Replies[C];
};
export type Handlers = HandlersOf<DeskChannel>;
