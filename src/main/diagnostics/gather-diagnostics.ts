/** Asks the machine, the library and the log what `diagnosticsText` writes down. */
import { freemem, totalmem } from 'node:os';
import { app, screen } from 'electron';
import type { Translate } from '#shared/i18n/translate';
import type { Settings } from '#shared/settings';
import { versionsHere } from '../about/versions';
import type { Library } from '../library/library';
import { lastLines } from '../log/log-file';
import { diagnosticsText, type LibraryFacts, type MachineFacts } from './diagnostics-text';
import { settingsFacts } from './settings-facts';

const LOG_LINES = 200;
const KILOBYTE = 1024;

const machineFacts = (): MachineFacts => ({
  memory: { total: totalmem(), free: freemem() },
  processes: app.getAppMetrics().map(({ type, memory }) => ({ kind: type, bytes: memory.workingSetSize * KILOBYTE })),
  screens: screen.getAllDisplays().map(({ size, scaleFactor }) => ({
    width: Math.round(size.width * scaleFactor),
    height: Math.round(size.height * scaleFactor),
    scale: scaleFactor,
  })),
  locale: app.getSystemLocale(),
});

/** Counted, never named. */
const libraryFacts = async (library: Library): Promise<LibraryFacts> => {
  const { summaries, damaged } = library.list();
  const byStatus: Record<string, number> = {};
  for (const { status } of summaries) byStatus[status] = (byStatus[status] ?? 0) + 1;
  const trash = await library.listTrash().then(
    ({ articles }) => articles.length,
    () => 0,
  );
  return {
    access: library.access,
    articles: summaries.length,
    damaged: damaged.length,
    trash,
    byStatus,
    layouts: library.layouts.length,
    layoutFaults: library.layoutFaults,
  };
};

export interface DiagnosticsParts {
  readonly library: Library;
  readonly settings: () => Settings;
  readonly t: () => Translate;
  /** Where the log lies. */
  readonly logs: string;
}

export const gatherDiagnostics = async ({ library, settings, t, logs }: DiagnosticsParts): Promise<string> =>
  diagnosticsText(t()('help.diagnostics.intro'), {
    at: new Date(),
    versions: versionsHere(),
    machine: machineFacts(),
    library: await libraryFacts(library),
    settings: settingsFacts(settings()),
    log: await lastLines(logs, LOG_LINES),
  });
