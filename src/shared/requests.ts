/** What main accepts on each channel: the schemas that every message from the window must fit. */
import * as v from 'valibot';
import { type Content, STATUSES } from './article/article';
import { articleIdSchema, instantSchema } from './article/identity';
import { contentSchema } from './article/schema';
import { sheetPlaceSchema } from './article/sheet-place';
import { NOTE_MAX } from './article/trail';
import type { Channel } from './channels';
import { EXPORT_FORMATS, PAPERS } from './exporting/formats';
import { exportIdsSchema, manner, reasonSchema } from './exporting/order';
import { guidePageName } from './help/help-place';
import { traceSchema } from './help/trace';
import { LABEL_MAX, revisionKeySchema } from './history/revision';
import { movesSchema, proposalTokenSchema } from './importing/proposal';
import { JOBS } from './library/jobs';
import { sealingRequests } from './locking/sealing';
import { unlockRequests } from './locking/unlocking';
import { newsroomChangeSchema } from './newsroom/change';
import { MAX_PHOTO_BYTES } from './photo/photo';
import { royaltyChangeSchema } from './royalty/change';
import { monthSchema } from './royalty/sheet';
import { searchFiltersSchema } from './search/filters';
import { settingsChangeSchema, settingsResetSchema } from './settings';

/** Longest text that may be handed over for import, in UTF-16 units. */
const MAX_IMPORT = 20_000_000;
/** Above what the library takes, so that it is the library that says a photo is too large. */
const MAX_PHOTO_MESSAGE = 2 * MAX_PHOTO_BYTES;

/** Longest line of a listing and of a search, so that no message grows with the library. */
const LISTING_MAX = 5_000;
export const SEARCH_MAX = 1_000;

const nothing = v.undefined();
const count = (max: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(max));
const tags = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))),
  v.maxLength(50),
  v.readonly(),
);
const fingerprints = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(500))),
  v.maxLength(10_000),
  v.readonly(),
);
const line = v.pipe(v.string(), v.maxLength(200));
const one = v.strictObject({ id: articleIdSchema });
/** The stored copy of an article that the window's text of it builds on: nothing else is overwritten. */
const base = {
  id: articleIdSchema,
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  storedAt: instantSchema,
};

/** A whole text crosses as JSON, and is looked at as closely as anything else. */
const contentText: v.GenericSchema<unknown, Content> = v.pipe(v.string(), v.parseJson(), contentSchema);

/** What main accepts on each channel; anything else is refused before a handler sees it. */
export const requests = {
  'app/start': nothing,
  'app/drawn': nothing,
  'app/ready-to-close': v.strictObject({ saved: v.boolean() }),
  /** The articles from the `from`th on, in desk order; a window asks on until it has `total`. */
  'library/list': v.strictObject({ from: count(10_000_000), count: count(LISTING_MAX) }),
  /** Empty, or with what a template of the newsroom's holds. */
  'article/create': v.optional(v.strictObject({ template: v.pipe(v.string(), v.maxLength(40)) })),
  'article/open': one,
  'article/save': v.strictObject({ ...base, content: contentText }),
  'article/duplicate': one,
  'article/change': v.strictObject({
    ids: v.pipe(v.array(articleIdSchema), v.minLength(1), v.maxLength(100_000), v.readonly()),
    /** The one among them whose text is on the sheet, which goes on building on what comes of the change; null where it is not. */
    onSheet: v.nullable(v.strictObject(base)),
    change: v.strictObject({
      status: v.optional(v.picklist(STATUSES)),
      /** Why the status changes. */
      why: v.optional(v.pipe(v.string(), v.maxLength(NOTE_MAX))),
      /** The step before is taken back: it stands again where it stood. */
      takesBack: v.optional(v.literal(true)),
      section: v.optional(line),
      genre: v.optional(line),
      assignee: v.optional(line),
      deadline: v.optional(v.nullable(instantSchema)),
      embargo: v.optional(v.nullable(instantSchema)),
      slug: v.optional(line),
      /** The id of another house layout. */
      layout: v.optional(v.pipe(v.string(), v.maxLength(64))),
      addTags: v.optional(tags),
      removeTags: v.optional(tags),
      /** Fingerprints of findings to let stand, and to be told of again. */
      letStand: v.optional(fingerprints),
      tellAgain: v.optional(fingerprints),
    }),
  }),
  /** What the desk keeps about it beside its summary. */
  'article/record': one,
  'article/trash': one,
  'article/restore': one,
  'article/save-copy-elsewhere': v.strictObject({ id: articleIdSchema, content: contentText }),
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
  /** Dialogs of main's; what is chosen is read and comes back as proposals: nothing is stored. */
  'import/choose-files': nothing,
  'import/choose-folder': nothing,
  /** Files that were dropped, by what they hold: the window never sends a path. */
  'import/read': v.strictObject({
    files: v.pipe(
      v.array(v.strictObject({ name: v.pipe(v.string(), v.maxLength(1_000)), bytes: v.instance(Uint8Array) })),
      v.minLength(1),
      v.maxLength(1_000),
    ),
  }),
  'import/text': v.strictObject({
    text: v.pipe(v.string(), v.maxLength(MAX_IMPORT)),
    name: v.pipe(v.string(), v.maxLength(1_000)),
  }),
  'import/pictures': v.strictObject({ token: proposalTokenSchema }),
  /** Stores what was proposed, with what the person has moved. */
  'import/accept': v.strictObject({ token: proposalTokenSchema, moves: movesSchema }),
  'import/forget': v.strictObject({ tokens: v.pipe(v.array(proposalTokenSchema), v.maxLength(10_000)) }),
  'import/cancel': nothing,
  'photo/put': v.strictObject({
    bytes: v.pipe(
      v.instance(Uint8Array),
      v.check((b) => b.byteLength <= MAX_PHOTO_MESSAGE),
    ),
  }),
  'export/choose-folder': nothing,
  /** What stands against the export of these, before anything is written. */
  'export/examine': v.strictObject({ ids: exportIdsSchema }),
  /** The file as it would be, for looking at: nothing is written. */
  'export/preview': v.strictObject({
    id: articleIdSchema,
    format: v.picklist(EXPORT_FORMATS),
    theme: manner.theme,
    paper: manner.paper,
  }),
  'export/run': v.strictObject({
    ids: exportIdsSchema,
    /** The one among them whose text is on the sheet, for what is recorded of it; null where it is not. */
    onSheet: v.nullable(v.strictObject(base)),
    manner: v.strictObject(manner),
    /** Files of these names are put in the place of others; otherwise new ones get `-2`, `-3` … */
    replace: v.boolean(),
    /** Why it goes out although something stands against it; null: then it does not. */
    override: v.nullable(reasonSchema),
  }),
  'export/cancel': nothing,
  /** Shows a file that was just written, or the folder of the last export where no article is named. */
  'export/show': v.nullable(v.strictObject({ id: articleIdSchema, format: v.picklist(EXPORT_FORMATS) })),
  'print/run': v.strictObject({ id: articleIdSchema, theme: manner.theme, paper: v.picklist(PAPERS) }),
  /** The window's own copy command, as from a menu: the page says what is copied. */
  'clipboard/copy': nothing,
  'clipboard/paste-plain': nothing,
  'link/open': v.strictObject({ address: v.pipe(v.string(), v.maxLength(4_000)) }),
  /** The menu of the text under the mouse or at the caret; coordinates are the window's CSS pixels. */
  'menu/context': v.strictObject({
    x: v.pipe(v.number(), v.finite()),
    y: v.pipe(v.number(), v.finite()),
    hasSelection: v.boolean(),
    editable: v.boolean(),
    /** Then it offers what is done with rows and columns too. */
    inTable: v.boolean(),
    /** A misspelled word and what may have been meant; null where there is none. */
    word: v.nullable(
      v.strictObject({
        text: v.pipe(v.string(), v.maxLength(200)),
        suggestions: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(200))), v.maxLength(7)),
        mayAdd: v.boolean(),
      }),
    ),
  }),
  'place/find': one,
  'place/keep': v.strictObject({ id: articleIdSchema, place: sheetPlaceSchema }),
  'window/full-screen': nothing,
  'newsroom/read': nothing,
  'newsroom/change': newsroomChangeSchema,
  'newsroom/import-glossary': nothing,
  'newsroom/export-glossary': nothing,
  'royalty/read': v.strictObject({ month: monthSchema }),
  'royalty/change': v.strictObject({ month: monthSchema, change: royaltyChangeSchema }),
  /** As a table for a spreadsheet, into a file that a dialog of main's asks for. */
  'royalty/export': v.strictObject({ month: monthSchema }),
  'royalty/print': v.strictObject({ month: monthSchema }),
  /** The guide's window, on that page; null: where it was. */
  'help/open': v.strictObject({ page: guidePageName, heading: v.nullable(v.pipe(v.string(), v.maxLength(200))) }),
  'about/read': nothing,
  'about/copy': nothing,
  'diagnostics/copy': nothing,
  'log/show': nothing,
  /** An error that nobody foresaw, and that the page has lived through. */
  'log/trouble': v.strictObject({ trace: traceSchema }),
  /** Nothing of the page is left to be seen: the crash page takes its place. */
  'window/broken': v.strictObject({ trace: traceSchema }),
  'settings/change': settingsChangeSchema,
  /** What there is to say of a new version; asked for once the window is drawn, which proves that this one works. */
  'update/view': nothing,
  'update/check': nothing,
  /** A dialog of main's asks for a release's file, as on a stick. */
  'update/choose-file': nothing,
  'update/fetch': nothing,
  'update/cancel': nothing,
  /** Now closes the window, by the ordinary way that stores its text first. */
  'update/install': v.strictObject({ when: v.picklist(['now', 'at-quit', 'not']) }),
  /** Shows the folder of the checked package, for whom it is installed by hand. */
  'update/show': nothing,
  'settings/reset': settingsResetSchema,
  /** The first questions are answered, or passed over. */
  'welcome/finish': nothing,
  ...sealingRequests,
  ...unlockRequests,
} as const satisfies Readonly<Record<Channel, v.GenericSchema>>;

export type Request<C extends Channel> = v.InferOutput<(typeof requests)[C]>;
