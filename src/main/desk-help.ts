/** What stands by when somebody is stuck or something breaks: the guide's window, the crash page, diagnostics, and words for errors of main's own. */
import { app, clipboard, screen, shell } from 'electron';
import { askAfterTrouble } from './crash/ask-after-trouble';
import { type CrashWatch, watchCrashes } from './crash/crash-watch';
import type { ProgramTrouble } from './crash/program-trouble';
import type { DeskParts } from './desk-parts';
import { createHelpWindow, type HelpWindow } from './help-window';
import type { Log } from './log/log';
import { logFolder } from './log/log-file';
import { userFolder } from './user-folders';

export interface DeskHelp {
  readonly log: Log;
  /** Where its file lies. */
  readonly logs: string;
  readonly help: HelpWindow;
  readonly crash: CrashWatch;
  /** Onto the clipboard. */
  readonly copyDiagnostics: () => Promise<void>;
}

export interface DeskHelpParts extends Pick<DeskParts, 'library' | 'settings' | 't' | 'ending' | 'desk'> {
  readonly log: Log;
  readonly trouble: ProgramTrouble;
}

/** Everything is stored and closed as at any other end, and then the program begins anew. */
const restarter =
  ({ ending, desk }: Pick<DeskHelpParts, 'ending' | 'desk'>) =>
  (): void => {
    const takeBack = ending.afterClosing('restart', async () => app.relaunch());
    const stop = desk.onStay(() => {
      takeBack();
      stop();
    });
    desk.window.close();
  };

const diagnosticsCopier =
  ({ library, settings, t, log }: DeskHelpParts, logs: string) =>
  async (): Promise<void> => {
    // What has happened so far belongs into it.
    await log.open();
    const { gatherDiagnostics } = await import('./diagnostics/gather-diagnostics');
    clipboard.writeText(await gatherDiagnostics({ library, settings: settings.get, t, logs }));
  };

export const openDeskHelp = (parts: DeskHelpParts): DeskHelp => {
  const { library, settings, t, desk, log, trouble } = parts;
  const { window } = desk;
  const logs = logFolder(userFolder());
  const restart = restarter(parts);
  const copyDiagnostics = diagnosticsCopier(parts, logs);
  trouble.speakBy({
    tellException: () => askAfterTrouble({ window, t, restart, copyDiagnostics }),
    tellRejection: () => desk.tell('program-trouble', null),
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode }) =>
    log.note('child-gone', { kind: type.replaceAll(' ', '-'), reason, exit: exitCode }),
  );
  return {
    log,
    logs,
    copyDiagnostics,
    help: createHelpWindow({
      desk: window,
      settings: settings.get,
      t,
      screen: () => screen.getDisplayMatching(window.getBounds()).workArea,
    }),
    crash: watchCrashes({
      window,
      log,
      t,
      language: () => settings.get().language,
      folder: library.folder,
      savedAt: () => library.page(0, 1).summaries[0]?.updatedAt ?? null,
      now: () => new Date(),
      copyDiagnostics,
      showFolder: () => shell.openPath(library.folder),
      restart,
      forgetArticle: () => settings.set({ ...settings.get(), lastArticle: null }),
    }),
  };
};
