/** The export desk of a window that has just been opened: engine, makers and rules are loaded when the first article is looked at for an export. */
import { whenWanted } from '#shared/when-wanted';
import type { ExportDeskOpening, OpenedExportDesk } from './open-export-desk';

export const exportDeskWhenWanted = (opening: ExportDeskOpening): OpenedExportDesk => {
  const desk = whenWanted(async () => (await import('./open-export-desk')).openExportDesk(opening));
  return {
    exports: {
      examine: async (ids) => (await desk.get()).exports.examine(ids),
      run: async (request, folder) => (await desk.get()).exports.run(request, folder),
      cancel: () => void desk.ifWanted(({ exports }) => exports.cancel()),
      isRunning: () => desk.now()?.exports.isRunning() ?? false,
      end: () => desk.ifWanted(({ exports }) => exports.end()),
    },
    previews: { show: async (request) => (await desk.get()).previews.show(request) },
    print: async (request) => (await desk.get()).print(request),
  };
};
