/** Every expected failure in words: what happened, what is safe, what to do. A reason without words does not compile. */
import type { ExportFailure, ImportFailure, LibraryFailure, PhotoFailure } from '#shared/failures';
import type { MessageKey, Translate } from '#shared/i18n/translate';
import type { JobFailure } from '#shared/library/jobs';

export type Problem =
  | LibraryFailure
  | PhotoFailure
  | ExportFailure
  | ImportFailure
  | JobFailure
  | 'unsafe-link'
  | 'nothing-pasted'
  /** A call that should have been answered was not: a bug, said in words all the same. */
  | 'no-answer';

/** A sentence: what happened. */
export const whatHappened = (reason: Problem): MessageKey => `app.problem.${reason}`;

/** A sentence: what the person can do about it. */
export const whatToDo = (reason: Problem): MessageKey => `app.advice.${reason}`;

/** For an article that could not be saved: where its text is and what becomes of it. */
const KEPT: Readonly<Record<LibraryFailure, MessageKey>> = {
  'disk-full': 'app.unsaved.room',
  'read-only': 'app.unsaved.soon',
  'no-permission': 'app.unsaved.soon',
  'in-use': 'app.unsaved.soon',
  'too-many-files': 'app.unsaved.soon',
  missing: 'app.unsaved.soon',
  exists: 'app.unsaved.soon',
  unsupported: 'app.unsaved.soon',
  'io-error': 'app.unsaved.soon',
  'library-missing': 'app.unsaved.soon',
  closed: 'app.unsaved.soon',
  'too-large': 'app.unsaved.soon',
  'not-a-photo': 'app.unsaved.soon',
  stale: 'app.unsaved.stale',
  'in-trash': 'app.unsaved.own',
  damaged: 'app.unsaved.own',
  'newer-schema': 'app.unsaved.own',
  foreign: 'app.unsaved.own',
  locked: 'app.unsaved.locked',
  // Said of a step of its way, never of its text.
  'no-such-step': 'app.unsaved.soon',
  'no-reason': 'app.unsaved.soon',
};
export const whatIsKept = (reason: LibraryFailure): MessageKey => KEPT[reason];

/** What was attempted: a sentence says that nothing was lost by it. */
export type Attempt =
  | 'open'
  | 'move'
  | 'delete'
  | 'photo'
  | 'export'
  | 'import'
  | 'create'
  | 'link'
  | 'copy'
  | 'paste'
  | 'backup'
  | 'restore'
  | 'verify'
  | 'clean-up'
  | 'library-move'
  | 'newsroom';

/** What happened, what is safe, what to do: three sentences for a passing notice. */
export const sayProblem = (t: Translate, attempt: Attempt, reason: Problem): string => {
  const safe: MessageKey = `app.safe.${attempt}`;
  return [whatHappened(reason), safe, whatToDo(reason)].map((key) => t(key)).join(' ');
};
