/** What the person is asked and told by native dialogs before there is a window. */
import { stat } from 'node:fs/promises';
import { dialog } from 'electron';
import { isDiskFailure, type LibraryFailure } from '#shared/failures';
import type { MessageKey, Translate } from '#shared/i18n/translate';
import type { LockHolder } from '#shared/library/jobs';
import type { Language } from '#shared/settings';
import type { SealTrouble } from '../unlocking/unlock-library';
import type { WhenMissing } from './find-library';
import type { WhenLocked } from './hold-library';
import type { WhenSilent } from './silent-library';

/** Closing a dialog without an answer is the last one: to quit changes nothing. */
const choose = async <A extends string>(
  t: Translate,
  words: { readonly message: string; readonly detail: string; readonly signal?: AbortSignal },
  answers: readonly (readonly [A, MessageKey])[],
  otherwise: A,
): Promise<A> => {
  const { response } = await dialog.showMessageBox({
    type: 'question',
    ...words,
    buttons: answers.map(([, key]) => t(key)),
    defaultId: 0,
    cancelId: answers.length - 1,
    noLink: true,
  });
  return answers[response]?.[0] ?? otherwise;
};

export const askWhenMissing = (t: Translate, folder: string): Promise<WhenMissing> =>
  choose<WhenMissing>(
    t,
    { message: t('main.missing.title'), detail: t('main.missing.detail', { folder }) },
    [
      ['again', 'main.missing.again'],
      ['usual', 'main.missing.usual'],
      ['quit', 'main.missing.quit'],
    ],
    'quit',
  );

/** @param mayGoElsewhere where it is not the usual place itself that does not answer */
export const askWhenSilent = (
  t: Translate,
  folder: string,
  mayGoElsewhere: boolean,
  signal: AbortSignal,
): Promise<WhenSilent> =>
  choose<WhenSilent>(
    t,
    { message: t('main.silent.title'), detail: t('main.silent.detail', { folder }), signal },
    [
      ['wait', 'main.silent.wait'],
      ...(mayGoElsewhere ? ([['usual', 'main.missing.usual']] as const) : []),
      ['quit', 'main.missing.quit'],
    ],
    'quit',
  );

/** A lock whose file is damaged tells nothing of its holder. */
const describeHolder = (t: Translate, language: Language, { person, machine, since }: LockHolder): string => {
  if (since === '') return t('main.locked.unknown');
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  return t('main.locked.who', { person, machine, since: format.format(new Date(since)) });
};

export const askWhenLocked = (t: Translate, language: Language, holder: LockHolder): Promise<WhenLocked> =>
  choose<WhenLocked>(
    t,
    {
      message: t('main.locked.title'),
      detail: t('main.locked.detail', { who: describeHolder(t, language, holder) }),
    },
    [
      ['read', 'main.locked.read'],
      ['again', 'main.locked.again'],
      ['quit', 'main.locked.quit'],
    ],
    'quit',
  );

const reasonKey = (reason: LibraryFailure): MessageKey =>
  isDiskFailure(reason) ? `main.failure.${reason}` : 'main.failure.library-missing';

/** To the disk a folder inside a file is merely missing; who has put the file there has to hear of the file. */
const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** Without a library there is nothing to write into: says why, in words, and that nothing was touched. */
export const apologise = async (t: Translate, folder: string, reason: LibraryFailure): Promise<void> => {
  const why = t((await isFile(folder)) ? 'main.library.is-file' : reasonKey(reason));
  await dialog.showMessageBox({
    type: 'error',
    message: t('main.library.title'),
    detail: t('main.library.detail', { folder, why }),
    buttons: [t('main.library.quit')],
  });
};

/** The computer slept or its network was gone, and somebody else has taken the library over. */
export const tellLost = (t: Translate): Promise<unknown> =>
  dialog.showMessageBox({
    type: 'warning',
    message: t('main.lost.title'),
    detail: t('main.lost.detail'),
    buttons: [t('main.lost.ok')],
  });

/** The library is sealed, and what wraps its key cannot be read: without it nothing can be opened, and nothing is touched. */
export const tellNoSeal = async (t: Translate, folder: string, reason: SealTrouble): Promise<void> => {
  await dialog.showMessageBox({
    type: 'error',
    message: t('locking.no-seal.title'),
    detail: [
      isDiskFailure(reason) ? t(`main.failure.${reason}`) : t(`locking.no-seal.${reason}`),
      t('locking.no-seal.folder', { folder }),
    ].join('\n\n'),
    buttons: [t('main.broken.quit')],
  });
};

export const describeError = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Something that nobody foresaw has stopped the start: its words are for whoever is asked for help. */
export const tellBroken = async (t: Translate, error: unknown): Promise<void> => {
  process.stderr.write(`${describeError(error)}\n`);
  await dialog.showMessageBox({
    type: 'error',
    message: t('main.broken.title'),
    detail: t('main.broken.detail', { error: error instanceof Error ? error.message : String(error) }),
    buttons: [t('main.broken.quit')],
  });
};
