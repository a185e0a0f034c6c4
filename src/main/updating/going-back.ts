/** Back to the version before, after a new one that does not start: asked for in a native dialog, since there is no window, and done in the way it came. */
import { join } from 'node:path';
import { app, dialog } from 'electron';
import { type Translate, translator } from '#shared/i18n/translate';
import { DEFAULT_SETTINGS, settingsSchema } from '#shared/settings';
import { sayUpdateFailure } from '#shared/updating/failure-words';
import { openJsonStore } from '../json-store';
import { realDisk } from '../library-keys';
import { userFolder } from '../user-folders';
import type { Attempt, WayBack } from './attempt';
import { sha512Of } from './hash-file';
import { openAnew } from './open-anew';
import { putInPlace } from './put-in-place';
import { runHelper } from './run-helper';
import { type Refused, refuse } from './source';

/** For IT and tests, who cannot click: DATELINE_WHEN_BROKEN is `back` or `again`; anything else asks. */
const answeredBefore = (): boolean | null => {
  const answer = process.env.DATELINE_WHEN_BROKEN;
  return answer === 'back' || answer === 'again' ? answer === 'back' : null;
};

const wantsBack = async (t: Translate, { from, to }: Attempt): Promise<boolean> => {
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: t('updating.broken.title', { version: to }),
    detail: t('updating.broken.detail', { version: to, before: from }),
    buttons: [t('updating.broken.back', { before: from }), t('updating.broken.again')],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
};

/** Kept among the person's own things since: it is looked at once more. */
const byInstaller = async ({ file, sha512 }: WayBack, version: string): Promise<{ readonly ok: true } | Refused> => {
  if ((await sha512Of(file).catch(() => '')) !== sha512) return refuse('altered');
  const { runInstaller } = await import('./run-installer');
  return runInstaller({ file, version, restart: true }) ? { ok: true } : refuse('install-failed');
};

const goBack = ({ back, from }: Attempt): Promise<{ readonly ok: true } | Refused> => {
  switch (back?.way) {
    case 'one-file':
      return putInPlace(back.file, back.sha512, back.target);
    case 'package-manager':
      return runHelper(back.target, ['back']);
    case 'installer':
      return byInstaller(back, from);
    default:
      return Promise.resolve(refuse('install-failed'));
  }
};

/** In the person's own language, as far as the settings can be read. */
const words = async (): Promise<Translate> => {
  const file = join(userFolder(), 'settings.json');
  const settings = await openJsonStore(file, settingsSchema, DEFAULT_SETTINGS, realDisk);
  return translator(settings.get().language);
};

/** @returns whether the version before is in its place again, and opens once this program has ended */
export const offerToGoBack = async (attempt: Attempt): Promise<boolean> => {
  await app.whenReady();
  const t = await words();
  if (!(answeredBefore() ?? (await wantsBack(t, attempt)))) return false;
  const done = await goBack(attempt);
  if (done.ok) {
    openAnew(attempt.back?.way ?? 'by-hand', attempt.back?.target ?? '');
    return true;
  }
  await dialog.showMessageBox({
    type: 'error',
    message: t('updating.stuck.title', { before: attempt.from }),
    detail: t('updating.stuck.detail', { why: sayUpdateFailure(t, done.reason), before: attempt.from }),
    buttons: [t('updating.stuck.ok')],
  });
  return false;
};
