/** What main and the page that asks for the passphrase say to each other, before there is a desk. */
import * as v from 'valibot';
import type { Language } from '../settings';
import { PASSPHRASE_MAX } from './passphrase';

/** What the library is on its way to, which goes on once it is open; null where it is sealed and stays so. */
export type Underway = 'sealing' | 'unsealing' | null;

export interface UnlockStart {
  readonly language: Language;
  readonly subject: 'library' | 'backup';
  /** The library's folder, or the backup's file. */
  readonly place: string;
  readonly underway: Underway;
  /** Whether this computer has a safe place for a key; without one it is never remembered. */
  readonly canRemember: boolean;
  /** In milliseconds, until an answer is looked at. */
  readonly pause: number;
}

export type UnlockAnswer =
  | { readonly ok: true }
  /** @property pause in milliseconds, until the next one is looked at */
  | { readonly ok: false; readonly reason: 'wrong'; readonly pause: number }
  | { readonly ok: false; readonly reason: 'too-soon'; readonly pause: number };

const secret = v.pipe(v.string(), v.minLength(1), v.maxLength(PASSPHRASE_MAX));

export const unlockRequests = {
  'unlock/start': v.undefined(),
  'unlock/try': v.strictObject({
    secret: v.variant('kind', [
      v.strictObject({ kind: v.literal('passphrase'), passphrase: secret }),
      v.strictObject({ kind: v.literal('recovery'), typed: secret }),
    ]),
    remember: v.boolean(),
  }),
} as const;

export interface UnlockReplies {
  'unlock/start': UnlockStart;
  'unlock/try': UnlockAnswer;
}
