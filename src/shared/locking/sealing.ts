/** What the desk can ask for of a library's passphrase, and what it is told. */
import * as v from 'valibot';
import type { Failed, LibraryFailure } from '../failures';
import { flawOf, PASSPHRASE_MAX, type PassphraseFlaw } from './passphrase';

/** Of the desk's channels those that are about its passphrase. */
export type SealingChannel = keyof typeof sealingRequests;

export interface SealingLook {
  readonly isSealed: boolean;
  /** Whether this computer has a safe place for a key. */
  readonly canRemember: boolean;
  readonly isRemembered: boolean;
}

/** Why a library's passphrase was neither set nor changed; the library is as it was. */
export type SealingFailure = LibraryFailure | PassphraseFlaw | 'wrong-passphrase' | 'not-ready';

const typed = v.pipe(v.string(), v.maxLength(PASSPHRASE_MAX));

export const sealingRequests = {
  'sealing/look': v.undefined(),
  /** Nothing is written yet: the recovery key is to be put down first. */
  'sealing/prepare': v.strictObject({ passphrase: typed }),
  /** The library is closed, and is sealed by the start that follows. */
  'sealing/begin': v.undefined(),
  'sealing/end': v.strictObject({ passphrase: typed }),
  'sealing/change': v.strictObject({ passphrase: typed, next: typed }),
  'sealing/renew': v.strictObject({ passphrase: typed }),
  'sealing/remember': v.strictObject({ remember: v.boolean() }),
  'sealing/lock': v.undefined(),
} as const;

type Done = { readonly ok: true } | Failed<SealingFailure>;
type WithRecovery = { readonly ok: true; readonly recoveryKey: string } | Failed<SealingFailure>;

export interface SealingReplies {
  'sealing/look': SealingLook;
  'sealing/prepare': WithRecovery;
  'sealing/begin': Done;
  'sealing/end': Done;
  'sealing/change': Done;
  'sealing/renew': WithRecovery;
  'sealing/remember': Done;
  /** False where the library is not sealed. */
  'sealing/lock': { readonly isSealed: boolean };
}

export const refuseFlaw = (passphrase: string): Failed<PassphraseFlaw> | null => {
  const flaw = flawOf(passphrase);
  return flaw === null ? null : { ok: false, reason: flaw };
};
