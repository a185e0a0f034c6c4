/** The royalty sheets: read, changed, taken out as a table and printed. */
import { basename, dirname, extname, join } from 'node:path';
import { dialog } from 'electron';
import type { Handlers, Replies } from '#shared/ipc';
import { royaltyPage } from '#shared/royalty/page';
import type { Month } from '#shared/royalty/sheet';
import { royaltyTables } from '#shared/royalty/tables';
import type { DeskParts } from '../desk-parts';
import { placeFile } from '../exporting/export-folder';
import { openRoyaltySheet, reckonedSheet } from '../royalty/royalty-desk';

type RoyaltyChannel = 'royalty/read' | 'royalty/change' | 'royalty/export' | 'royalty/print';

const ENDING = 'xlsx';

/** The dialog has asked before an old file is replaced. */
const askWhereTo = async ({ desk, t, documents }: DeskParts, month: Month): Promise<string | null> => {
  const say = t();
  const { canceled, filePath } = await dialog.showSaveDialog(desk.window, {
    title: say('royalty.export-title'),
    defaultPath: join(documents, `${say('royalty.file-name')}-${month}.${ENDING}`),
    filters: [{ name: say('royalty.workbook'), extensions: [ENDING] }],
  });
  return canceled || filePath === '' ? null : filePath;
};

const exportSheet = async (parts: DeskParts, month: Month): Promise<Replies['royalty/export']> => {
  const read = await reckonedSheet(parts.library, month);
  if (!read.ok) return read;
  const path = await askWhereTo(parts, month);
  if (path === null) return { ok: false, reason: 'cancelled' };
  // Rarely wanted and large: no start waits for it.
  const { writeWorkbook } = await import('../royalty/workbook');
  const bytes = await writeWorkbook(royaltyTables(read.sheet, read.reckoned, parts.t()));
  const ending = extname(path).slice(1) || ENDING;
  const placed = await placeFile(parts.disk, {
    folder: dirname(path),
    stem: basename(path, `.${ending}`),
    ending,
    bytes,
    replace: true,
  });
  return placed.ok ? { ok: true, path: placed.path } : { ok: false, reason: placed.reason };
};

const printSheet = async (parts: DeskParts, month: Month): Promise<Replies['royalty/print']> => {
  const read = await reckonedSheet(parts.library, month);
  if (!read.ok) return read;
  const tables = royaltyTables(read.sheet, read.reckoned, parts.t());
  const { openHiddenPage } = await import('../exporting/pdf/hidden-page');
  const { printPage } = await import('../royalty/print-page');
  return printPage(royaltyPage(tables, parts.settings.get().language), openHiddenPage);
};

export const royaltyHandlers = (parts: DeskParts): Pick<Handlers, RoyaltyChannel> => ({
  'royalty/read': ({ month }) => openRoyaltySheet(parts.library, month),
  'royalty/change': ({ month, change }) => parts.library.royalty.change(month, change),
  'royalty/export': ({ month }) => exportSheet(parts, month),
  'royalty/print': ({ month }) => printSheet(parts, month),
});
