/** Royalty sheets in memory, for windows without a main. */

import type { Article } from '#shared/article/article';
import { type ArticleId, toInstant } from '#shared/article/identity';
import { type ArticleRecord, recordOf } from '#shared/article/record';
import type { Handlers } from '#shared/ipc';
import { changeRoyalty } from '#shared/royalty/change';
import { newSheet, type RoyaltyLine, type RoyaltySheet } from '#shared/royalty/sheet';

type RoyaltyChannel = 'article/record' | 'royalty/read' | 'royalty/change' | 'royalty/export' | 'royalty/print';

/** @param lines what every month's sheet begins with */
export const fakeRoyalty = (
  open: (id: ArticleId) => Article | undefined,
  lines: readonly RoyaltyLine[] = [],
): Pick<Handlers, RoyaltyChannel> => {
  const sheets = new Map<string, RoyaltySheet>();
  const sheetOf = (month: string): RoyaltySheet => sheets.get(month) ?? { ...newSheet(month, null), lines };
  const record = (article: Article): { readonly ok: true; readonly record: ArticleRecord } => ({
    ok: true,
    record: recordOf(article),
  });
  return {
    'article/record': ({ id }) => {
      const article = open(id);
      return article ? record(article) : { ok: false, reason: 'missing' };
    },
    'royalty/read': ({ month }) => ({ ok: true, sheet: sheetOf(month) }),
    'royalty/change': ({ month, change }) => {
      const sheet = changeRoyalty(sheetOf(month), change, toInstant(new Date()));
      sheets.set(month, sheet);
      return { ok: true, sheet };
    },
    'royalty/export': () => ({ ok: true, path: '/home/toa-soan/nhuan-but.xlsx' }),
    'royalty/print': () => ({ ok: true }),
  };
};
