/** Lends a command the library and closes it afterwards, also when the command fails. */

import type { Library } from '../library/library';
import { describeHolder } from '../library/lock/describe-holder';
import type { Lock } from '../library/lock/lock';
import { withLock } from '../library/lock/take-lock';
import { realDisk } from '../library-keys';
import { openRealLibrary } from '../open-library';
import { personOf } from '../person';
import { isLibraryFolder } from '../starting/find-library';
import { userFolder } from '../user-folders';
import { EXIT, type ExitCode, type Output } from './output';
import { describeFailure } from './words';

/**
 * `read` takes no lock and leaves every file as it is; `write` is refused where somebody else is writing, and makes a library where
 * there is none; `mend` is like it in a library that is there; `caches` writes what can always be made again where nobody else is
 * writing, and otherwise only reads.
 */
export type Access = 'read' | 'write' | 'mend' | 'caches';

type Work = (library: Library) => Promise<ExitCode>;

interface Lending {
  readonly folder: string;
  readonly output: Output;
  readonly work: Work;
}

const lend = async ({ folder, output, work }: Lending, lock: Lock | null): Promise<ExitCode> => {
  const person = personOf({ person: '' });
  const how = lock === null ? { access: 'read' as const } : { mayWrite: lock.check, who: () => person || null };
  const opened = await openRealLibrary(folder, how);
  if (!opened.ok) {
    output.note(`${folder}: ${describeFailure(opened.reason)}`);
    return EXIT.failed;
  }
  try {
    return await work(opened.library);
  } finally {
    await opened.library.close();
  }
};

const lendForWriting = async (lending: Lending, access: Exclude<Access, 'read'>): Promise<ExitCode> => {
  const { folder, output } = lending;
  if (access !== 'write' && !(await isLibraryFolder(folder))) {
    output.note(`${folder}: ${describeFailure('library-missing')}`);
    return EXIT.failed;
  }
  const wanted = { disk: realDisk, folder, userFolder: userFolder(), person: personOf({ person: '' }) };
  const done = await withLock({ ...wanted, onWait: () => output.note('waiting for the library…') }, (lock) =>
    lend(lending, lock),
  );
  if (done.ok) return done.result;
  if (access === 'caches') return lend(lending, null);
  output.note(`${folder}: ${'holder' in done ? describeHolder(done.holder) : describeFailure(done.reason)}`);
  return EXIT.failed;
};

export const withLibrary = (folder: string, output: Output, access: Access, work: Work): Promise<ExitCode> => {
  const lending = { folder, output, work };
  return access === 'read' ? lend(lending, null) : lendForWriting(lending, access);
};
