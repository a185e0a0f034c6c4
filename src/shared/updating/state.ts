/** What there is to say of a new version: found, fetched, ready, or why not. */
import type { DiskFailure } from '../failures';

/** Why there is no new version, or none that may be installed. */
export type UpdateFailure =
  | DiskFailure
  /** Updates are switched off: nothing was asked. */
  | 'off'
  /** Nobody has said where new versions lie. */
  | 'no-server'
  /** This package was made without a key: nothing could be checked. */
  | 'no-key'
  /** The server is not reached, or says nothing for long. */
  | 'no-answer'
  | 'not-found'
  /** The server sends elsewhere; nobody follows. */
  | 'moved'
  | 'server-error'
  /** A manifest without a signature. */
  | 'unsigned'
  /** Signed, but by none of our keys; or changed since. */
  | 'not-ours'
  /** Signed by us, and in a form that this Dateline does not know. */
  | 'unreadable'
  /** The package's bytes are not those that were signed. */
  | 'altered'
  /** The connection broke; what came is kept, and the rest is fetched the next time. */
  | 'cut-off'
  | 'older'
  | 'same'
  | 'too-old-here'
  | 'no-file'
  | 'cancelled'
  /** Nobody allowed it to be installed. */
  | 'no-rights'
  /** The system asked for an administrator, and nobody answered. */
  | 'unanswered'
  | 'install-failed'
  /** There is text that is not stored. */
  | 'unsaved';

/** How a new version comes into its place on this computer. */
export const INSTALL_WAYS = [
  /** By the system's package manager, which asks for an administrator. */
  'package-manager',
  /** The one file that the program is, put in the place of the old. */
  'one-file',
  /** By Windows' installer, without a question. */
  'installer',
  /** By hand: the checked package is shown in its folder. */
  'by-hand',
] as const;
export type InstallWay = (typeof INSTALL_WAYS)[number];

export interface UpdateOffer {
  readonly version: string;
  /** ISO 8601. */
  readonly date: string;
  readonly notes: { readonly vi: string; readonly en: string };
  readonly bytes: number;
  readonly from: 'server' | 'file';
  readonly way: InstallWay;
}

export type UpdateState =
  | { readonly at: 'rest' }
  | { readonly at: 'checking' }
  /** There is nothing newer. */
  | { readonly at: 'current' }
  | { readonly at: 'offered'; readonly offer: UpdateOffer }
  | { readonly at: 'fetching'; readonly offer: UpdateOffer; readonly done: number }
  | {
      readonly at: 'ready';
      readonly offer: UpdateOffer;
      /** Whether it is installed once the window is closed. */
      readonly atQuit: boolean;
      /** Whether the version that is running is kept, to come back to. */
      readonly mayGoBack: boolean;
    }
  /** @property offer what can be tried again */
  | { readonly at: 'failed'; readonly reason: UpdateFailure; readonly offer: UpdateOffer | null };

export interface UpdateView {
  readonly state: UpdateState;
  /** Of the program that is running, where it came into its place; null where this Dateline cannot be renewed, as in a checkout. */
  readonly way: InstallWay | null;
  readonly hasKey: boolean;
}

export const NOTHING_NEW: UpdateView = { state: { at: 'rest' }, way: null, hasKey: false };
