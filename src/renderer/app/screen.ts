/** What the window shows, as one value, and what may happen to it. Unsaved text is not here: the editor owns it. */
import { type Article, type Content, EMPTY_CONTENT, type Status } from '#shared/article/article';
import type { ArticleId, Instant } from '#shared/article/identity';
import { type ArticleMeasure, type Measure, measureOf } from '#shared/article/measure';
import type { Summary } from '#shared/article/summary';
import { type Holdings, heldById } from '#shared/desk/holdings';
import type { LibraryFailure } from '#shared/failures';
import type { Listing, Opened, Start, TrashedArticle } from '#shared/ipc';
import type { LibraryChange } from '#shared/library/change';
import type { LockHolder } from '#shared/library/jobs';
import type { Newsroom } from '#shared/newsroom/newsroom';
import type { Settings, SettingsChange } from '#shared/settings';
import { NOTHING_NEW, type UpdateView } from '#shared/updating/state';
import { type EditorState, IDLE_STATE } from '../editor/editor-state';
import { NO_OUTLINE, type SheetOutline } from '../editor/outline/read-outline';
import type { Workplace } from '../features/board/workplace';
import { type Checks, type ChecksEvent, NO_CHECKS } from '../features/checks/checks';
import type { Batch, BatchEvent } from '../features/desk/batch';
import { type DeskView, type DeskViewEvent, WHOLE_DESK } from '../features/desk/desk-view';
import { type Exporting, type ExportingEvent, exportingIn } from '../features/export/exporting';
import type { OrderEvent, OrderRun } from '../features/export/order-run';
import type { Change } from '../features/find/changes';
import { type Find, type FindEvent, NO_FIND } from '../features/find/find';
import { type ArticleHistory, type HistoryEvent, NO_HISTORY } from '../features/history/history';
import { type Importing, type ImportingEvent, NOT_IMPORTING } from '../features/importing/importing';
import type { PageReportProps } from '../features/importing/page-report';
import { type Jobs, type JobsEvent, NO_JOBS } from '../features/library/jobs';
import type { NewsroomTab } from '../features/newsroom/newsroom-tab';
import type { Panel } from '../features/side/side-panel';
import { NO_PROOFING, type Proofing, type ProofingEvent } from './proofing/proofing';
import type { Keeping } from './session/keeping';
import type { Session } from './session/session';

export type Sheet =
  | { readonly is: 'none' }
  | {
      readonly is: 'article';
      /** As it was opened; what has become of it since is in `content`. */
      readonly article: Article;
      readonly recovered: Opened['recovered'];
      readonly session: Session;
    }
  | { readonly is: 'unreadable'; readonly id: ArticleId; readonly reason: LibraryFailure };

export type Dialog =
  | { readonly is: 'shortcuts' }
  | { readonly is: 'about' }
  | { readonly is: 'settings' }
  | { readonly is: 'updates' }
  | { readonly is: 'library' }
  /** @property chosen the key of what is shown of the tab's list; null for the first of it */
  | {
      readonly is: 'newsroom';
      readonly tab: NewsroomTab;
      readonly chosen: string | null;
      /** Whose export was being prepared when it was opened: that goes on afterwards. */
      readonly exporting?: readonly ArticleId[];
    }
  /** Which template the new article begins with. */
  | { readonly is: 'templates' }
  | { readonly is: 'palette' }
  /** Which snippet goes in at the caret. */
  | { readonly is: 'snippets' }
  /** What replacing all would make of the article. */
  | { readonly is: 'replace-all'; readonly changes: readonly Change[] }
  /** How these are to be exported; or how far the order is that is under way. */
  | { readonly is: 'export'; readonly ids: readonly ArticleId[] }
  /** What was left out of a page that was pasted into the article. */
  | { readonly is: 'page-report'; readonly report: PageReportProps['report'] }
  /** Why these go where they are sent. */
  | { readonly is: 'why'; readonly ids: readonly ArticleId[]; readonly to: Status }
  /** An article is to be left that could not be saved. */
  | { readonly is: 'unsaved' };

export interface Screen {
  readonly settings: Settings;
  readonly start: Pick<
    Start,
    | 'preferences'
    | 'layouts'
    | 'layoutFaults'
    | 'themes'
    | 'account'
    | 'version'
    | 'libraryFolder'
    | 'trouble'
    | 'lockedBy'
    | 'recovered'
  >;
  /** What the library holds, in the desk's order; null until the first of it has been read. */
  readonly holdings: Holdings | null;
  /** What of it the desk shows. */
  readonly deskView: DeskView;
  /** Work on many articles at once, under way or with something left to say. */
  readonly batch: Batch | null;
  /** How many deeds on articles of the desk wait until the one under way is done. */
  readonly waiting: number;
  readonly damaged: Listing['damaged'];
  /** Null while the desk shows articles. */
  readonly trash: readonly TrashedArticle[] | null;
  /** The article that is on its way to the sheet; its row is chosen at once. */
  readonly wanted: ArticleId | null;
  readonly sheet: Sheet;
  /** Of the article on the sheet. */
  readonly keeping: Keeping | null;
  /** Its text as last read from the editor. */
  readonly content: Content | null;
  readonly counts: ArticleMeasure;
  /** Of what is selected on the sheet; null where nothing is. */
  readonly selected: Measure | null;
  readonly editor: EditorState;
  /** How the body of the article on the sheet is divided. */
  readonly outline: SheetOutline;
  /** Focus mode is on; it shows wherever an article is on the sheet. */
  readonly focus: boolean;
  readonly panel: Panel;
  /** Of the article on the sheet. */
  readonly history: ArticleHistory;
  /** Whether the side panel lies over the sheet, in a window too narrow for three columns. */
  readonly drawer: boolean;
  readonly exporting: Exporting;
  /** The export dialog's order, under way or with a report to be read. */
  readonly order: OrderRun | null;
  /** How often the export panel was called for since it came last. */
  readonly exportCalls: number;
  /** Whether the record is to take the keys. */
  readonly isRecordCalled: boolean;
  /** What is to be imported, shown before it is stored. */
  readonly importing: Importing;
  readonly dialog: Dialog | null;
  /** The view of the desk that stands in the place of the columns; null while they are seen. */
  readonly workplace: Workplace | null;
  /** The find bar, and what was found in the article on the sheet. */
  readonly find: Find;
  readonly jobs: Jobs;
  /** How it stands with a new version. */
  readonly updates: UpdateView;
  /** What was found in the article on the sheet. */
  readonly proofing: Proofing;
  /** What of it the panel and the card show. */
  readonly checks: Checks;
  /** What the newsroom keeps; null until it was first asked for. */
  readonly newsroom: Newsroom | null;
  /** What the desk is searched for, as typed; empty where it is not. */
  readonly searchText: string;
  /** Read aloud, not shown. */
  readonly said: string;
}

export type ScreenEvent =
  /** Some of the library's articles, or all of them. */
  | { readonly is: 'listed'; readonly listing: Listing }
  /** What main tells of the library counts, even where it is older than what was shown. */
  | { readonly is: 'library'; readonly change: LibraryChange }
  /** Articles were changed from here. */
  | { readonly is: 'changed'; readonly summaries: readonly Summary[] }
  /** Articles have left the desk. */
  | { readonly is: 'left-desk'; readonly ids: readonly ArticleId[] }
  | { readonly is: 'desk-view'; readonly event: DeskViewEvent }
  | { readonly is: 'batch'; readonly event: BatchEvent }
  | { readonly is: 'waiting'; readonly deeds: number }
  | { readonly is: 'settings'; readonly settings: Settings }
  /** Shown at once; main's answer follows. */
  | { readonly is: 'changing'; readonly change: SettingsChange }
  | { readonly is: 'wanted'; readonly id: ArticleId | null }
  | { readonly is: 'opened'; readonly sheet: Extract<Sheet, { readonly is: 'article' }> }
  | { readonly is: 'unreadable'; readonly id: ArticleId; readonly reason: LibraryFailure }
  | { readonly is: 'closed' }
  | { readonly is: 'recovery-seen' }
  /** What was recovered when the library was opened has been read. */
  | { readonly is: 'start-recovery-seen' }
  /** What is wrong with the newsroom's layouts has been read. */
  | { readonly is: 'layout-faults-seen' }
  /** That the settings were lost has been read. */
  | { readonly is: 'lost-settings-seen' }
  | { readonly is: 'locked'; readonly by: LockHolder }
  | { readonly is: 'kept'; readonly keeping: Keeping }
  | { readonly is: 'summarised'; readonly summary: Summary }
  | { readonly is: 'read'; readonly id: ArticleId; readonly content: Content }
  | { readonly is: 'counted'; readonly id: ArticleId; readonly counts: ArticleMeasure }
  | { readonly is: 'selected'; readonly id: ArticleId; readonly selected: Measure | null }
  | { readonly is: 'editor'; readonly id: ArticleId; readonly state: EditorState }
  | { readonly is: 'outline'; readonly id: ArticleId; readonly outline: SheetOutline }
  | { readonly is: 'focus'; readonly on: boolean }
  /** Something for screen readers alone. */
  | { readonly is: 'said'; readonly text: string }
  | { readonly is: 'trash'; readonly articles: readonly TrashedArticle[] | null }
  | { readonly is: 'panel'; readonly panel: Panel }
  | { readonly is: 'history'; readonly id: ArticleId; readonly event: HistoryEvent }
  | { readonly is: 'drawer'; readonly open: boolean }
  | { readonly is: 'export-called' }
  /** The export panel has taken the keys. */
  | { readonly is: 'export-came' }
  | { readonly is: 'record-called' }
  /** It has taken the keys. */
  | { readonly is: 'record-came' }
  | { readonly is: 'exporting'; readonly event: ExportingEvent }
  | { readonly is: 'order'; readonly event: OrderEvent }
  | { readonly is: 'importing'; readonly event: ImportingEvent }
  | { readonly is: 'jobs'; readonly event: JobsEvent }
  | { readonly is: 'updates'; readonly view: UpdateView }
  | { readonly is: 'newsroom'; readonly newsroom: Newsroom }
  | { readonly is: 'proofing'; readonly event: ProofingEvent }
  | { readonly is: 'checks'; readonly event: ChecksEvent }
  | { readonly is: 'find'; readonly event: FindEvent }
  | { readonly is: 'search-text'; readonly text: string }
  | { readonly is: 'dialog'; readonly dialog: Dialog | null }
  | { readonly is: 'workplace'; readonly workplace: Workplace | null };

export const NO_COUNTS: ArticleMeasure = measureOf(EMPTY_CONTENT);

export const firstScreen = ({ settings, ...start }: Start): Screen => ({
  settings,
  start,
  holdings: null,
  deskView: WHOLE_DESK,
  batch: null,
  waiting: 0,
  damaged: [],
  trash: null,
  wanted: null,
  sheet: { is: 'none' },
  keeping: null,
  content: null,
  counts: NO_COUNTS,
  selected: null,
  editor: IDLE_STATE,
  outline: NO_OUTLINE,
  focus: false,
  panel: 'outline',
  history: NO_HISTORY,
  drawer: false,
  exporting: exportingIn(settings.exportManner.formats),
  order: null,
  exportCalls: 0,
  isRecordCalled: false,
  importing: NOT_IMPORTING,
  dialog: null,
  workplace: null,
  find: NO_FIND,
  jobs: NO_JOBS,
  updates: NOTHING_NEW,
  newsroom: null,
  proofing: NO_PROOFING,
  checks: NO_CHECKS,
  searchText: '',
  said: '',
});

/** Whether somebody else is writing in the library, so that it can only be read here. */
export const isLocked = ({ start }: Screen): boolean => start.lockedBy !== null;

/** When the article on the sheet was stored last; null where there is none. */
export const storedAtOn = ({ keeping }: Screen): Instant | null => keeping?.storedAt ?? null;

/** Whether the window shows an article and nothing else. */
export const isFocused = ({ focus, sheet }: Screen): boolean => focus && sheet.is === 'article';

/** The article on the sheet, or the one that could not be put there. */
export const presentId = ({ sheet }: Screen): ArticleId | null => {
  if (sheet.is === 'article') return sheet.article.id;
  return sheet.is === 'unreadable' ? sheet.id : null;
};

/** Of the article on the sheet, as the desk has it now; null where there is none. */
export const presentStatus = ({ sheet, holdings }: Screen): Status | null => {
  if (sheet.is !== 'article') return null;
  const row = holdings === null ? undefined : heldById(holdings, sheet.article.id);
  return (row ?? sheet.article).status;
};
