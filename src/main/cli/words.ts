/** The command line speaks English: its readers are people who look after computers, and scripts. */
import type { ExportFailure, ImportFailure } from '#shared/failures';
import type { JobFailure } from '#shared/library/jobs';

type Failure = ImportFailure | ExportFailure | JobFailure;

const SENTENCES: Readonly<Record<Failure, string>> = {
  'disk-full': 'the disk is full; free some space and try again',
  'read-only': 'the folder is read-only',
  'no-permission': 'no permission to read or write here',
  'in-use': 'another program holds the file; try again',
  'too-many-files': 'too many files are open; close some programs and try again',
  missing: 'not found',
  exists: 'something of that name is already there',
  unsupported: 'this is no regular file, or the disk cannot do this',
  'io-error': 'the disk reported an error',
  stale: 'a newer revision is stored; nothing was overwritten',
  damaged: 'the file is damaged and no copy of it could be read; all copies were left in place',
  'newer-schema': 'written by a newer Dateline; update first',
  foreign: 'the file holds another article than its folder says; it was left untouched',
  'in-trash': 'the article is in the trash; restore it first',
  'library-missing': 'there is no library in this folder',
  'not-a-photo': 'not a photo of a known kind',
  'too-large': 'too large',
  locked: 'another Dateline is writing in this library; close it first',
  closed: 'the library was closed',
  'no-such-step': 'no step leads there from where the article stands; nothing was changed',
  'no-reason': 'this step needs a reason; nothing was changed',
  cancelled: 'cancelled; nothing was changed',
  'not-a-backup': 'this is no backup of a Dateline library; nothing was changed',
  'damaged-backup': 'the backup is damaged; nothing was changed',
  'newer-backup': 'the backup was made by a newer Dateline; update first',
  'sealed-backup':
    'the backup is of a library locked with a passphrase; give its passphrase with --backup-passphrase-file',
  'wrong-passphrase': 'wrong passphrase; nothing was changed',
  'folder-not-empty': 'the folder is not empty',
  'same-folder': 'that is where the library lies already',
  'not-verified': 'what was written did not read back as it was; it was removed',
  'set-for-all': 'the organisation has set where the library lies on this machine',
  'not-text': 'not a text file in UTF-8 or UTF-16',
  empty: 'no text in it',
  'unsupported-format': 'a kind of file that cannot be imported',
  'house-errors': 'a rule of the house finds an error; --override REASON exports it all the same',
  embargoed: 'under embargo: its hour has not come; --override REASON exports it all the same',
  differs: 'what was written does not say what the article says; it was removed',
  unfilled:
    'the text still says that something is to be filled in; nothing of this article was written (--override REASON)',
  'took-too-long': 'reading it took too long',
  suspicious: 'built in a way that no article is; it was not opened',
  'broken-file': 'cut off or damaged',
  password: 'protected by a password',
  'too-many-to-import': 'more files than one import takes; this one and those after it were not read',
  'no-such-folder': 'the folder does not exist',
  'engine-failed': 'what makes this format failed; the other formats were written',
  'timed-out': 'the PDF engine took too long; the other formats were written',
  'damaged-output': 'what was written did not read back whole; it was removed',
};

export const describeFailure = (reason: Failure): string => SENTENCES[reason];
