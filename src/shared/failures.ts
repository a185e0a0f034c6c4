/** What can go wrong on purpose: named reasons that cross the process border as values and are put into words by the window. */

/** Why something could not be read from or written to the disk. */
export const STORAGE_FAILURES = [
  'disk-full',
  'read-only',
  'no-permission',
  'too-many-files',
  'busy',
  'missing',
  'io-error',
] as const;
export type StorageFailure = (typeof STORAGE_FAILURES)[number];

/** `stale`: a newer revision is stored; `foreign`: the file belongs to another article; `newer-schema`: written by a later Dateline. */
export type SaveFailure = StorageFailure | 'stale' | 'damaged' | 'newer-schema' | 'foreign';

export type OpenFailure = StorageFailure | 'damaged' | 'newer-schema' | 'foreign';

export type MoveFailure = StorageFailure | 'exists';

export type PhotoFailure = StorageFailure | 'not-a-photo' | 'too-large';

export type ExportFailure =
  | StorageFailure
  | OpenFailure
  | 'no-such-folder'
  | 'engine-failed'
  | 'timed-out'
  | 'damaged-output';

export type ImportFailure = StorageFailure | 'not-text' | 'too-large' | 'empty' | 'unsupported';

export type Failed<Reason extends string> = { readonly ok: false; readonly reason: Reason };
