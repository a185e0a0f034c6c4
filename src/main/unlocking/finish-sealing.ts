/** A library on its way into its seal or out of it, brought to the end before it is opened: with a bar, and a way to turn back. */
import { dialog } from 'electron';
import { isDiskFailure } from '#shared/failures';
import type { Translate } from '#shared/i18n/translate';
import type { Language } from '#shared/settings';
import { beginSealing, beginUnsealing, type Settled } from '../library/sealing/carry-out';
import type { Conversion } from '../library/sealing/convert';
import type { LibraryKey } from '../library/sealing/key';
import { readSeal, type Seal, stateOf } from '../library/sealing/seal-file';
import { forgetKeys, holdKey, realDisk } from '../library-keys';
import type { LibraryHold } from '../starting/hold-library';
import { openSealingWindow } from '../starting/opening-window';
import type { RememberedKey } from './remembered-key';

export interface FinishParts {
  readonly folder: string;
  readonly seal: Seal;
  readonly key: LibraryKey;
  readonly hold: LibraryHold;
  readonly remembered: RememberedKey;
  readonly t: Translate;
  readonly language: Language;
}

type Way = 'sealing' | 'unsealing';

const carryOut = async ({ folder, seal, key, hold, t, language }: FinishParts, way: Way): Promise<Settled> => {
  const stop = new AbortController();
  const view = openSealingWindow(t, language, way, () => stop.abort());
  const conversion: Conversion = {
    disk: realDisk,
    folder,
    key,
    onProgress: view.show,
    signal: stop.signal,
    mayWrite: hold.mayWrite,
  };
  try {
    return await (way === 'sealing' ? beginSealing : beginUnsealing)(conversion, seal);
  } finally {
    view.close();
  }
};

/** Who closes the small window is asked what they meant; every file is whole whatever they say. */
const askAboutStop = async (t: Translate, way: Way): Promise<'on' | 'back'> => {
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: t('locking.stop.title', { way }),
    detail: t('locking.stop.detail'),
    buttons: [t('locking.stop.on', { way }), t('locking.stop.back', { way })],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1 ? 'back' : 'on';
};

const tellFailed = async (t: Translate, reason: string): Promise<void> => {
  const why = isDiskFailure(reason) ? t(`main.failure.${reason}`) : '';
  await dialog.showMessageBox({
    type: 'warning',
    message: t('locking.failed.title'),
    detail: [why, t('locking.failed.detail')].filter((line) => line !== '').join('\n\n'),
    buttons: [t('locking.failed.ok')],
  });
};

/** From here on it is read and written as what it is by now. */
const holdAnew = async ({ folder, key, remembered }: FinishParts): Promise<void> => {
  const found = await readSeal(realDisk, folder);
  if ('data' in found) return holdKey(folder, found.data, key);
  await remembered.forget();
  forgetKeys();
};

/** Where it cannot be brought to its end the library opens all the same, whole, and the next start goes on. */
export const finishSealing = async (parts: FinishParts): Promise<void> => {
  const state = stateOf(parts.seal, parts.key);
  if (state === 'sealed' || parts.hold.access === 'read') return;
  let way: Way = state;
  for (;;) {
    const settled = await carryOut(parts, way);
    if (settled.ok) return holdAnew(parts);
    if (settled.reason !== 'cancelled') return tellFailed(parts.t, settled.reason);
    if ((await askAboutStop(parts.t, way)) === 'back') way = way === 'sealing' ? 'unsealing' : 'sealing';
  }
};
