/** Exporting the stored article into the folder of the person's choice, and showing the file afterwards. */
import { dialog, shell } from 'electron';
import type { ArticleId } from '#shared/article/identity';
import type { Exported, ExportFormat, Handlers } from '#shared/ipc';
import type { DeskParts } from '../desk-parts';
import { exportArticle } from '../exporting/export-article';
import { photoReader } from '../exporting/photo-reader';
import { houseLayoutOf } from '../layouts';

type ExportChannel = 'export/choose-folder' | 'export/run' | 'export/show';

const chooseFolder = async ({ desk, t, settings, documents, changeSettings }: DeskParts): Promise<string | null> => {
  const { filePaths } = await dialog.showOpenDialog(desk.window, {
    title: t()('main.dialog.export-title'),
    defaultPath: settings.get().exportFolder ?? documents,
    properties: ['openDirectory', 'createDirectory'],
  });
  const [folder = null] = filePaths;
  if (folder !== null) changeSettings({ ...settings.get(), exportFolder: folder });
  return folder;
};

const failAll = (formats: readonly ExportFormat[], reason: Extract<Exported, { ok: false }>['reason']) =>
  formats.map((format) => ({ ok: false as const, format, reason }));

export const exportHandlers = (parts: DeskParts): Pick<Handlers, ExportChannel> => {
  const { library, disk, printer, settings, documents } = parts;
  /** The window names an article and a format, never a path: only files that were just written can be shown. */
  const written = new Map<string, string>();
  const key = (id: ArticleId, format: ExportFormat): string => `${id} ${format}`;
  return {
    'export/choose-folder': async () => ({ folder: await chooseFolder(parts) }),
    'export/run': async ({ id, formats }) => {
      const peeked = await library.peek(id);
      if (!peeked.ok) return failAll(formats, peeked.reason);
      const { article } = peeked;
      const folder = settings.get().exportFolder ?? documents;
      const order = { article, layout: houseLayoutOf(article), formats, folder };
      const tools = { disk, printer, readPhoto: photoReader(library), now: () => performance.now() };
      const outcomes = await exportArticle(order, tools);
      for (const outcome of outcomes) if (outcome.ok) written.set(key(id, outcome.format), outcome.path);
      return outcomes;
    },
    'export/show': ({ id, format }) => {
      const path = written.get(key(id, format));
      if (path !== undefined) shell.showItemInFolder(path);
      return null;
    },
  };
};
