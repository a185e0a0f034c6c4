/** The royalty sheet for whoever looks at it: with what was approved and has not found its way to it yet. */
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import { dayOfInstant } from '#shared/calendar/day';
import { type Reckoned, reckon, standingOf } from '#shared/royalty/reckon';
import { type Month, monthOfDay, type RoyaltySheet } from '#shared/royalty/sheet';
import type { Library } from '../library/library';
import type { Refusal } from '../library/reasons';
import type { RoyaltyRead } from '../library/royalty/royalty-store';

type Parts = Pick<Library, 'list' | 'peek' | 'royalty'>;

/** Freezes an article's figures at its approval; what the disk refuses now is made good when the sheet is looked at. */
export const recordApproval = (library: Pick<Library, 'royalty'>, article: Article): void =>
  void library.royalty.record(article);

/** Approved in that month and without a line: approved by another program, or while the disk refused. */
const missingIn = ({ list }: Parts, sheet: RoyaltySheet): readonly ArticleId[] => {
  const there = new Set(sheet.lines.map(({ id }) => id));
  return list()
    .summaries.filter(
      ({ id, status, approvedAt }) =>
        approvedAt !== null &&
        !there.has(id) &&
        standingOf(status) === 'paid' &&
        monthOfDay(dayOfInstant(approvedAt)) === sheet.month,
    )
    .map(({ id }) => id);
};

/** In a library that can only be read, the sheet is shown as it is. */
export const openRoyaltySheet = async (library: Parts, month: Month): Promise<RoyaltyRead> => {
  const read = await library.royalty.read(month);
  if (!read.ok || read.sheet.closedAt !== null) return read;
  const missing = missingIn(library, read.sheet);
  if (missing.length === 0) return read;
  for (const id of missing) {
    const peeked = await library.peek(id);
    if (peeked.ok) await library.royalty.record(peeked.article);
  }
  return library.royalty.read(month);
};

export type ReckonedSheet = { readonly ok: true; readonly sheet: RoyaltySheet; readonly reckoned: Reckoned } | Refusal;

export const reckonedSheet = async (library: Parts, month: Month): Promise<ReckonedSheet> => {
  const read = await openRoyaltySheet(library, month);
  if (!read.ok) return read;
  const statuses = new Map(library.list().summaries.map(({ id, status }) => [id, status]));
  return { ok: true, sheet: read.sheet, reckoned: reckon(read.sheet, (id) => statuses.get(id)) };
};
