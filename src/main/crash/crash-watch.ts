/** Watches over the window's page: whatever way it breaks, the crash page takes its place, and the person decides what comes next. */
import { type BrowserWindow, dialog } from 'electron';
import type { Instant } from '#shared/article/identity';
import { traceOf } from '#shared/help/trace';
import type { Translate } from '#shared/i18n/translate';
import type { Language } from '#shared/settings';
import type { Log } from '../log/log';
import { traced } from '../log/log-events';
import { APP_URL } from '../protocol';
import { CRASH_URL, crashDeedAt } from './crash-address';
import { createCrashCount } from './crash-count';
import { type CrashDeed, crashPage } from './crash-page';

export interface CrashParts {
  readonly window: BrowserWindow;
  readonly log: Log;
  readonly t: () => Translate;
  readonly language: () => Language;
  readonly folder: string;
  /** When anything was last stored in the library. */
  readonly savedAt: () => Instant | null;
  readonly now: () => Date;
  readonly copyDiagnostics: () => Promise<unknown>;
  readonly showFolder: () => Promise<unknown>;
  /** The program ends in order and begins anew. */
  readonly restart: () => void;
  /** The next page puts no article on its sheet by itself. */
  readonly forgetArticle: () => void;
}

export interface CrashWatch {
  /** Puts the crash page in the window's place. */
  readonly fall: () => void;
  /** Whether the crash page is what is seen: there is no text in it to be stored. */
  readonly isDown: () => boolean;
  /** What the crash page shows. */
  readonly page: () => string;
}

/** Chromium's word for a load that gave way to another one. */
const ABORTED = -3;

/** A window that does not answer is waited for or opened anew; where it answers after all the question goes. */
const askWhenSilent = ({ window, log, t }: CrashParts): void => {
  let asking: AbortController | null = null;
  window.on('unresponsive', () => {
    if (asking !== null || window.isDestroyed()) return;
    log.note('window-silent', {});
    const question = new AbortController();
    asking = question;
    const options = {
      type: 'question' as const,
      message: t()('help.silent.title'),
      detail: t()('help.silent.detail'),
      buttons: [t()('help.silent.wait'), t()('help.silent.reload')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
      signal: question.signal,
    };
    void dialog.showMessageBox(window, options).then(({ response }) => {
      asking = null;
      if (response === 1 && !question.signal.aborted) window.webContents.forcefullyCrashRenderer();
    });
  });
  window.on('responsive', () => {
    if (asking !== null) log.note('window-answers', {});
    asking?.abort();
  });
};

export const watchCrashes = (parts: CrashParts): CrashWatch => {
  const { window, log } = parts;
  const { webContents: contents } = window;
  const isTooOften = createCrashCount(() => parts.now().getTime());
  let state = { isDown: false, isRepeated: false, isCopied: false };

  const show = (change: Partial<typeof state>): void => {
    state = { ...state, ...change };
    if (!window.isDestroyed()) void window.loadURL(CRASH_URL).catch(() => undefined);
  };
  const fall = (): void => show({ isDown: true, isRepeated: isTooOften(), isCopied: false });
  const reload = (): void => {
    state = { ...state, isDown: false };
    void window.loadURL(APP_URL).catch(() => undefined);
  };

  const deeds: Readonly<Record<CrashDeed, () => unknown>> = {
    reload,
    'without-article': () => {
      parts.forgetArticle();
      reload();
    },
    restart: parts.restart,
    copy: () => parts.copyDiagnostics().then(() => show({ isCopied: true })),
    folder: parts.showFolder,
  };

  // The earlier of the two events: what is refused there never comes to `will-navigate`.
  contents.on('will-frame-navigate', (event) => {
    const deed = state.isDown ? crashDeedAt(event.url) : null;
    if (deed !== null) void deeds[deed]();
  });
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    log.note('window-gone', { reason, exit: exitCode });
    fall();
  });
  contents.on('did-fail-load', (_event, code, _words, url, isMainFrame) => {
    // The crash page itself is not tried again and again.
    if (!isMainFrame || code === ABORTED || url === CRASH_URL) return;
    log.note('window-not-loaded', { code });
    fall();
  });
  contents.on('preload-error', (_event, _path, error) => {
    log.note('bridge-broke', traced(traceOf(error)));
    // The crash page needs no bridge: it stands though its own broke as well.
    if (!state.isDown) fall();
  });
  askWhenSilent(parts);

  return {
    fall,
    isDown: () => state.isDown,
    page: () =>
      crashPage({
        t: parts.t(),
        language: parts.language(),
        isRepeated: state.isRepeated,
        isCopied: state.isCopied,
        savedAt: parts.savedAt(),
        now: parts.now(),
        folder: parts.folder,
      }),
  };
};
