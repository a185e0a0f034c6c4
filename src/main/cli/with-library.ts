/** Lends a command the library and closes it afterwards, also when the command fails. */
import type { Library } from '../library/library';
import { openRealLibrary } from '../open-library';
import { EXIT, type ExitCode, type Output } from './output';
import { describeFailure } from './words';

export const withLibrary = async (
  folder: string,
  output: Output,
  work: (library: Library) => Promise<ExitCode>,
): Promise<ExitCode> => {
  const opened = await openRealLibrary(folder);
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
