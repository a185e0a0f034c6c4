/** The question after an error of main's own: to begin anew in order, which stores everything first, or to go on. */
import { type BrowserWindow, dialog } from 'electron';
import type { Translate } from '#shared/i18n/translate';

export interface AfterTrouble {
  readonly window: BrowserWindow;
  readonly t: () => Translate;
  readonly restart: () => void;
  readonly copyDiagnostics: () => Promise<unknown>;
}

export const askAfterTrouble = async ({ window, t, restart, copyDiagnostics }: AfterTrouble): Promise<void> => {
  if (window.isDestroyed()) return;
  const say = t();
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: say('help.trouble.title'),
    detail: say('help.trouble.detail'),
    buttons: [say('help.trouble.restart'), say('help.trouble.copy'), say('help.trouble.go-on')],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  if (response === 1) {
    await copyDiagnostics();
    return askAfterTrouble({ window, t, restart, copyDiagnostics });
  }
  if (response === 0) restart();
};
