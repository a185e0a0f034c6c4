/** Who else is writing in the library, in words. */
import type { Translate } from '#shared/i18n/translate';
import type { LockHolder } from '#shared/library/jobs';

export const nameOf = ({ person }: LockHolder, t: Translate): string =>
  person.trim() === '' ? t('library.locked.nobody') : person;

/** Why a button does nothing; null where it works. */
export const whyReadOnly = (holder: LockHolder | null, t: Translate): string | null =>
  holder === null ? null : t('library.locked.reason', { person: nameOf(holder, t) });
