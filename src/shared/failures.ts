/** What can go wrong on purpose: named reasons that cross the process border as values and are put into words by the window. */

/** Why the disk did not do something. */
export const DISK_FAILURES = [
  'disk-full',
  'read-only',
  'no-permission',
  /** Another program holds the file. */
  'in-use',
  'too-many-files',
  'missing',
  'exists',
  /** This file system cannot do it. */
  'unsupported',
  'io-error',
] as const;
export type DiskFailure = (typeof DISK_FAILURES)[number];

export const isDiskFailure = (reason: string): reason is DiskFailure => DISK_FAILURES.some((known) => known === reason);

/** Why the library did not do something. */
export const LIBRARY_FAILURES = [
  ...DISK_FAILURES,
  /** What is stored is newer than what the save was based on: somebody else's work would be overwritten. */
  'stale',
  /** No copy of the file can be read; they are all still there. */
  'damaged',
  /** Written by a later Dateline; left untouched. */
  'newer-schema',
  /** The file holds another article than its folder says; left untouched. */
  'foreign',
  /** The article is in the trash; restore it first. */
  'in-trash',
  /** The library's own folder is gone, as when a drive is unplugged. */
  'library-missing',
  /** The bytes are no picture that Dateline knows. */
  'not-a-photo',
  'too-large',
  /** Another Dateline, here or on another machine, is writing in this library; here it can only be read. */
  'locked',
  'closed',
  /** No step leads from where the article stands to where it was sent. */
  'no-such-step',
  /** The step takes something back that somebody relies on, and nobody said why. */
  'no-reason',
] as const;
export type LibraryFailure = (typeof LIBRARY_FAILURES)[number];

/** What the editor may have to say of a photo. */
export type PhotoFailure =
  | LibraryFailure
  /** A photo as iPhones take it, which no browser shows. */
  | 'heic';

export type ExportFailure =
  | LibraryFailure
  /** Marks such as `[cần bổ sung]` still stand in the text. */
  | 'unfilled'
  /** A rule of the house that is an error finds something. */
  | 'house-errors'
  /** Its hour has not come. */
  | 'embargoed'
  /** The file was read back and does not say what the article says. */
  | 'differs'
  | 'cancelled'
  | 'no-such-folder'
  | 'engine-failed'
  | 'timed-out'
  | 'damaged-output';

/** Why a file gives no text. */
export type TextFailure = LibraryFailure | 'not-text' | 'empty' | 'unsupported-format';

export type ImportFailure = TextFailure | ReadFailure;

/** Why a file that came in could not be read. */
export type ReadFailure =
  /** Longer than its time allows: nothing of it was kept. */
  | 'took-too-long'
  /** More entries, deeper nesting or a greater expansion than any article has: perhaps meant to do harm. */
  | 'suspicious'
  /** What it says it is, but cut off or broken. */
  | 'broken-file'
  | 'password'
  /** A folder holds more files than one import takes; this one and those after it were not read. */
  | 'too-many-to-import'
  | 'cancelled';

export type Failed<Reason extends string> = { readonly ok: false; readonly reason: Reason };
