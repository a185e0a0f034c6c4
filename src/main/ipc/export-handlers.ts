/** Exporting stored articles into the folder of the person's choice, looking at a file beforehand, and showing it afterwards. */
import { dialog, shell } from 'electron';
import type { ArticleId } from '#shared/article/identity';
import type { ExportOutcome, Manner } from '#shared/exporting/order';
import type { ExportFormat, Handlers } from '#shared/ipc';
import type { DeskParts } from '../desk-parts';

type ExportChannel =
  | 'export/choose-folder'
  | 'export/examine'
  | 'export/preview'
  | 'export/run'
  | 'export/cancel'
  | 'export/show'
  | 'print/run';

const chooseFolder = async ({ desk, t, settings, documents, changeSettings }: DeskParts): Promise<string | null> => {
  if (settings.machine.locked.includes('exportFolder')) return null;
  const { filePaths } = await dialog.showOpenDialog(desk.window, {
    title: t()('main.dialog.export-title'),
    defaultPath: settings.get().exportFolder ?? documents,
    properties: ['openDirectory', 'createDirectory'],
  });
  const [folder = null] = filePaths;
  if (folder !== null) changeSettings({ ...settings.get(), exportFolder: folder });
  return folder;
};

/** The window names an article and a format, never a path: only files that were just written can be shown. */
const createWritten = () => {
  const paths = new Map<string, string>();
  const key = (id: ArticleId, format: ExportFormat): string => `${id} ${format}`;
  return {
    note: (outcomes: readonly ExportOutcome[]): void => {
      for (const outcome of outcomes) if (outcome.ok) paths.set(key(outcome.id, outcome.format), outcome.path);
    },
    pathOf: (id: ArticleId, format: ExportFormat): string | undefined => paths.get(key(id, format)),
  };
};

const remember = ({ settings, changeSettings }: DeskParts, manner: Manner): void => {
  const before = settings.get();
  if (JSON.stringify(before.exportManner) !== JSON.stringify(manner))
    changeSettings({ ...before, exportManner: manner });
};

/** What was cancelled is known to whoever did so; what failed is named in the window. */
const endingOf = ({ t }: DeskParts, outcomes: readonly ExportOutcome[]): string | null => {
  if (outcomes.some((one) => !one.ok && one.reason === 'cancelled')) return null;
  return t()(outcomes.every(({ ok }) => ok) ? 'main.ended' : 'main.ended-badly', { job: 'export' });
};

export const exportHandlers = (parts: DeskParts): Pick<Handlers, ExportChannel> => {
  const { exports, previews, settings, documents } = parts;
  const written = createWritten();
  let lastFolder: string | null = null;
  return {
    'export/choose-folder': async () => ({ folder: await chooseFolder(parts) }),
    'export/examine': ({ ids }) => exports.examine(ids),
    'export/preview': (request) => previews.show(request),
    'export/run': async (request) => {
      remember(parts, request.manner);
      const done = await parts.callBack(
        () => exports.run(request, settings.get().exportFolder ?? documents),
        ({ outcomes }) => endingOf(parts, outcomes),
      );
      written.note(done.outcomes);
      lastFolder = done.folder;
      return done;
    },
    'print/run': (request) => parts.print(request),
    'export/cancel': () => {
      exports.cancel();
      return null;
    },
    'export/show': (shown) => {
      if (shown === null) {
        if (lastFolder !== null) void shell.openPath(lastFolder);
        return null;
      }
      const path = written.pathOf(shown.id, shown.format);
      if (path !== undefined) shell.showItemInFolder(path);
      return null;
    },
  };
};
