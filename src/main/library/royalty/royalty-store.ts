/** The royalty sheets on the disk, a month a file: read when somebody asks, changed in turn, written whole and in one step. */
import { Low } from 'lowdb';
import type { Article } from '#shared/article/article';
import type { Instant } from '#shared/article/identity';
import { firstApproval } from '#shared/article/trail';
import { dayOfInstant } from '#shared/calendar/day';
import { changeRoyalty, hasLine, mergeRoyalty, type RoyaltyChange, withApproved } from '#shared/royalty/change';
import { type Month, monthAfter, monthOfDay, newSheet, type RoyaltySheet } from '#shared/royalty/sheet';
import type { MayNot } from '../building';
import { type Disk, unless } from '../disk';
import { createDurableAdapter } from '../durable-adapter';
import type { LibraryPaths } from '../paths';
import { createReadOnlyDisk } from '../read-only-disk';
import { attempt, type Refusal, refuse } from '../reasons';
import { clearTheWay } from '../set-aside';
import type { WriteQueue } from '../write-queue';
import { monthsKept, parseRoyalty, royaltyFile } from './royalty-file';

export interface RoyaltyStoreParts {
  readonly disk: Disk;
  readonly paths: LibraryPaths;
  readonly queue: WriteQueue;
  readonly now: () => Instant;
  readonly mayNot: MayNot;
}

export type RoyaltyRead = { readonly ok: true; readonly sheet: RoyaltySheet } | Refusal;

export interface RoyaltyStore {
  /** A month without a sheet has an empty one, reckoned as the last month that has one. */
  read(month: Month): Promise<RoyaltyRead>;
  change(month: Month, change: RoyaltyChange): Promise<RoyaltyRead>;
  /** The approved article comes to its month's sheet, or to the next one that is still open; what a closed sheet holds of it stays. */
  record(article: Article): Promise<{ readonly ok: true } | Refusal>;
  /** Adds the lines that another library's sheet has and ours has not. */
  merge(theirs: RoyaltySheet): Promise<{ readonly ok: true } | Refusal>;
}

/** The turn of all sheets together. */
export const ROYALTY_TURN = 'royalty';
/** So many closed months in a row are nobody's. */
const MONTHS_ON = 24;
const DONE = { ok: true } as const;

const openSheet = ({ paths, now }: RoyaltyStoreParts, disk: Disk, month: Month) =>
  createDurableAdapter<RoyaltySheet>({ disk, file: royaltyFile(paths, month), parse: parseRoyalty, now });

/** Null where there is none. A sheet that no copy gives back is not taken for an empty one: somebody's pay stands in it. */
const readSheet = async (
  parts: RoyaltyStoreParts,
  disk: Disk,
  month: Month,
): Promise<RoyaltySheet | null | Refusal> => {
  const adapter = openSheet(parts, disk, month);
  const db = new Low<RoyaltySheet | null>(adapter, null);
  await db.read();
  const { state } = adapter.found();
  if (state === 'newer-schema') return refuse('newer-schema');
  if (state === 'damaged' || state === 'foreign') return refuse('damaged');
  return db.data;
};

const writeSheet = async (parts: RoyaltyStoreParts, sheet: RoyaltySheet): Promise<void> => {
  const { disk, paths, now } = parts;
  await unless(disk.makeFolder(paths.newsroom), ['exists'], () => undefined);
  await disk.syncFolder(paths.root);
  const adapter = openSheet(parts, disk, sheet.month);
  const db = new Low<RoyaltySheet | null>(adapter, null);
  await db.read();
  // What reading could not put in order would push the good copy out, or be pushed out itself.
  if (adapter.stamp() === null)
    await clearTheWay({ disk, file: royaltyFile(paths, sheet.month), now }, adapter.found());
  db.data = sheet;
  await db.write();
};

/** The last sheet before a month, for its rates. */
const sheetBefore = async (parts: RoyaltyStoreParts, disk: Disk, month: Month): Promise<RoyaltySheet | null> => {
  const last = (await monthsKept(disk, parts.paths)).findLast((each) => each < month);
  const sheet = last === undefined ? null : await readSheet(parts, disk, last);
  return sheet !== null && 'ok' in sheet ? null : sheet;
};

const sheetOf = async (parts: RoyaltyStoreParts, disk: Disk, month: Month): Promise<RoyaltySheet | Refusal> =>
  (await readSheet(parts, disk, month)) ?? newSheet(month, await sheetBefore(parts, disk, month));

/** The sheet that has the article's line already: a month closed for a while has sent it to a later one. */
const holderOf = async (
  parts: RoyaltyStoreParts,
  article: Article,
  first: Month,
): Promise<RoyaltySheet | Refusal | null> => {
  for (const month of await monthsKept(parts.disk, parts.paths)) {
    if (month < first) continue;
    const sheet = await readSheet(parts, parts.disk, month);
    if (sheet !== null && ('ok' in sheet || hasLine(sheet, article.id))) return sheet;
  }
  return null;
};

const firstOpen = async (parts: RoyaltyStoreParts, first: Month): Promise<RoyaltySheet | Refusal | null> => {
  for (let step = 0; step < MONTHS_ON; step += 1) {
    const sheet = await sheetOf(parts, parts.disk, monthAfter(first, step));
    if ('ok' in sheet || sheet.closedAt === null) return sheet;
  }
  return null;
};

const record = async (parts: RoyaltyStoreParts, article: Article): Promise<{ readonly ok: true } | Refusal> => {
  const at = firstApproval(article.trail);
  if (at === null) return DONE;
  const first = monthOfDay(dayOfInstant(at));
  const sheet = (await holderOf(parts, article, first)) ?? (await firstOpen(parts, first));
  if (sheet === null) return DONE;
  if ('ok' in sheet) return sheet;
  if (sheet.closedAt !== null) return DONE;
  await writeSheet(parts, withApproved(sheet, article, at));
  return DONE;
};

const change = async (parts: RoyaltyStoreParts, month: Month, wanted: RoyaltyChange): Promise<RoyaltyRead> => {
  const sheet = await sheetOf(parts, parts.disk, month);
  if ('ok' in sheet) return sheet;
  const next = changeRoyalty(sheet, wanted, parts.now());
  if (next !== sheet) await writeSheet(parts, next);
  return { ok: true, sheet: next };
};

const merge = async (parts: RoyaltyStoreParts, theirs: RoyaltySheet): Promise<{ readonly ok: true } | Refusal> => {
  const ours = await readSheet(parts, parts.disk, theirs.month);
  if (ours !== null && 'ok' in ours) return ours;
  const next = ours === null ? theirs : mergeRoyalty(ours, theirs);
  if (next !== ours) await writeSheet(parts, next);
  return DONE;
};

export const createRoyaltyStore = (parts: RoyaltyStoreParts): RoyaltyStore => {
  const { disk, queue, mayNot } = parts;
  const inTurn = <T>(work: () => Promise<T | Refusal>): Promise<T | Refusal> =>
    queue.run(ROYALTY_TURN, () => attempt(work));
  /** Whoever waited may have lost the library meanwhile. */
  const writing = <T>(work: () => Promise<T | Refusal>): Promise<T | Refusal> =>
    inTurn(async () => {
      const reason = await mayNot();
      return reason === null ? work() : refuse(reason);
    });
  return {
    read: (month) =>
      inTurn<{ readonly ok: true; readonly sheet: RoyaltySheet }>(async () => {
        const from = (await mayNot()) === null ? disk : createReadOnlyDisk(disk);
        const sheet = await sheetOf(parts, from, month);
        return 'ok' in sheet ? sheet : { ok: true, sheet };
      }),
    change: (month, wanted) => writing(() => change(parts, month, wanted)),
    record: (article) => writing(() => record(parts, article)),
    merge: (theirs) => writing(() => merge(parts, theirs)),
  };
};
