/** What is said of a passphrase or a recovery key that did not do. */
import type { Translate } from '#shared/i18n/translate';
import { flawOf, PASSPHRASE_MIN } from '#shared/locking/passphrase';
import { readRecoveryKey } from '#shared/locking/recovery-key';
import type { SealingFailure } from '#shared/locking/sealing';

/** Null where there is nothing against it. */
export const sayFlaw = (t: Translate, passphrase: string, again: string): string | null => {
  const flaw = flawOf(passphrase);
  if (flaw !== null) return t(`locking.flaw.${flaw}`, { min: PASSPHRASE_MIN });
  return passphrase.normalize('NFC') === again.normalize('NFC') ? null : t('locking.flaw.differs');
};

export const sayFailure = (t: Translate, reason: SealingFailure): string => {
  switch (reason) {
    case 'wrong-passphrase':
      return t('locking.failed.wrong');
    case 'too-short':
    case 'too-plain':
      return t(`locking.flaw.${reason}`, { min: PASSPHRASE_MIN });
    case 'locked':
      return t('locking.failed.locked');
    default:
      return t('locking.failed.other');
  }
};

/** Before it is even tried. */
export const sayMistyped = (t: Translate, typed: string): string | null => {
  const read = readRecoveryKey(typed);
  if (read.ok) return null;
  return read.reason === 'incomplete'
    ? t('locking.unlock.incomplete')
    : t('locking.unlock.mistyped', { group: read.group });
};
