/** What the newsroom keeps: read, changed, and its glossary brought in and taken out as a table. */
import { basename, dirname, extname, join } from 'node:path';
import { dialog } from 'electron';
import type { Handlers, Replies } from '#shared/ipc';
import type { DeskParts } from '../desk-parts';
import { placeFile } from '../exporting/export-folder';
import { addGlossary } from '../newsroom/add-glossary';

/** Rarely wanted and large: no start waits for it. */
const glossaryTables = () => import('#shared/newsroom/glossary-csv');

type NewsroomChannel = 'newsroom/read' | 'newsroom/change' | 'newsroom/import-glossary' | 'newsroom/export-glossary';

const tables = ({ t }: DeskParts) => [
  { name: t()('main.dialog.tables'), extensions: ['csv', 'tsv', 'txt'] },
  { name: t()('main.dialog.all-files'), extensions: ['*'] },
];

const askForTable = async (parts: DeskParts): Promise<string | null> => {
  const { filePaths } = await dialog.showOpenDialog(parts.desk.window, {
    title: parts.t()('main.dialog.glossary-import-title'),
    defaultPath: parts.documents,
    properties: ['openFile'],
    filters: tables(parts),
  });
  return filePaths[0] ?? null;
};

const importGlossary = async (parts: DeskParts): Promise<Replies['newsroom/import-glossary']> => {
  const { library } = parts;
  // Before the person has looked for a file that would not be taken.
  if (library.access === 'read') return { ok: false, reason: 'locked' };
  const path = await askForTable(parts);
  if (path === null) return { ok: false, reason: 'cancelled' };
  const { readText } = await import('../importing/read-text');
  const read = await readText(path);
  if (read.ok) return addGlossary(library.newsroom, (await glossaryTables()).readGlossaryCsv(read.text));
  if (read.reason === 'empty') return { ok: false, reason: 'no-names' };
  return { ok: false, reason: read.reason === 'unsupported-format' ? 'not-text' : read.reason };
};

const ENDING = 'csv';

/** The dialog has asked before an old file is replaced. */
const askWhereTo = async ({ desk, t, documents }: DeskParts): Promise<string | null> => {
  const say = t();
  const { canceled, filePath } = await dialog.showSaveDialog(desk.window, {
    title: say('main.dialog.glossary-export-title'),
    defaultPath: join(documents, `${say('main.dialog.glossary-name')}.${ENDING}`),
    filters: [{ name: say('main.dialog.tables'), extensions: [ENDING] }],
  });
  return canceled || filePath === '' ? null : filePath;
};

const exportGlossary = async (parts: DeskParts): Promise<Replies['newsroom/export-glossary']> => {
  const { library, disk, settings } = parts;
  const read = await library.newsroom.read();
  if (!read.ok) return read;
  const path = await askWhereTo(parts);
  if (path === null) return { ok: false, reason: 'cancelled' };
  const ending = extname(path).slice(1) || ENDING;
  const { writeGlossaryCsv } = await glossaryTables();
  const table = writeGlossaryCsv(read.newsroom.glossary, settings.get().language);
  const placed = await placeFile(disk, {
    folder: dirname(path),
    stem: basename(path, `.${ending}`),
    ending,
    bytes: Buffer.from(table, 'utf8'),
    replace: true,
  });
  return placed.ok ? { ok: true, path: placed.path } : { ok: false, reason: placed.reason };
};

export const newsroomHandlers = (parts: DeskParts): Pick<Handlers, NewsroomChannel> => {
  const { newsroom } = parts.library;
  return {
    'newsroom/read': newsroom.read,
    'newsroom/change': newsroom.change,
    'newsroom/import-glossary': () => importGlossary(parts),
    'newsroom/export-glossary': () => exportGlossary(parts),
  };
};
