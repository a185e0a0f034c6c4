/** The command line: reads the arguments, carries the command out, and says how it went by its exit code. */
import { version } from '../../../package.json';
import { libraryFolder, userFolder } from '../user-folders';
import { readArguments } from './arguments';
import { runCheck } from './check-command';
import type { Engine } from './engine';
import { runExport } from './export-command';
import { runImport } from './import-command';
import { runBackup, runRestore, runVerify } from './keeping-commands';
import { runList, runShow } from './list-command';
import { createOutput, EXIT, type ExitCode, type Output } from './output';
import { ownLibrary } from './own-library';
import { runSeal, runUnseal } from './seal-commands';
import { runSearch } from './search-command';
import { runSeed } from './seed-command';
import type { CliRequest } from './task';
import { secretOf, unlockForCommand } from './unlock';
import { USAGE, UsageError } from './usage';

export interface Streams {
  /** Receive whole lines without their ends. */
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

type OpenTask = Exclude<CliRequest['task'], { readonly command: 'help' | 'version' | 'seal' | 'unseal' }>;

/** With a library that can be opened, or with files alone. */
const carryOutOn = (task: OpenTask, folder: string, output: Output, engine: Engine | null): Promise<ExitCode> => {
  switch (task.command) {
    case 'import':
      return runImport(task, folder, output);
    case 'list':
      return runList(folder, output);
    case 'show':
      return runShow(task, folder, output);
    case 'search':
      return runSearch(task, folder, output);
    case 'check':
      return runCheck(task, folder, output);
    case 'verify':
      return runVerify(task, folder, output);
    case 'backup':
      return runBackup(task, folder, output);
    case 'restore':
      return runRestore(task, folder, output);
    case 'seed':
      return runSeed(task, folder, output);
    case 'export':
      return runExport(task, folder, output, engine);
  }
};

type LibraryTask = Exclude<CliRequest['task'], { readonly command: 'help' | 'version' }>;

const needsLibrary = (task: LibraryTask): boolean =>
  !(('source' in task && task.source.from === 'files') || (task.command === 'import' && task.dryRun));

/** @returns null where the library is not there that the person or their organisation has chosen */
const folderFor = async (task: LibraryTask, { library }: CliRequest): Promise<string | null> =>
  library ?? (await ownLibrary()) ?? (needsLibrary(task) ? null : libraryFolder(userFolder()));

interface Call {
  readonly request: CliRequest;
  readonly output: Output;
  readonly engine: Engine | null;
}

const carryOut = async (task: LibraryTask, { request, output, engine }: Call): Promise<ExitCode> => {
  const folder = await folderFor(task, request);
  if (folder === null) {
    output.note('the folder that was chosen for the library is not there; connect its drive, or give --library DIR');
    return EXIT.failed;
  }
  const secret = needsLibrary(task) ? await secretOf(request.passphraseFile) : null;
  switch (task.command) {
    case 'seal':
      return runSeal({ folder, secret, output });
    case 'unseal':
      return runUnseal({ folder, secret, output });
    default: {
      const isOpen = !needsLibrary(task) || (await unlockForCommand(folder, secret, output));
      return isOpen ? carryOutOn(task, folder, output, engine) : EXIT.failed;
    }
  }
};

const answer = async (request: CliRequest, streams: Streams, engine: Engine | null): Promise<ExitCode> => {
  const output = createOutput(request.json, streams);
  const { task } = request;
  if (task.command === 'help') output.result({ usage: USAGE }, USAGE);
  else if (task.command === 'version') output.result({ version }, version);
  else return carryOut(task, { request, output, engine });
  return EXIT.done;
};

/** @param engine null where this process has none to print with. */
export const runCli = async (argv: readonly string[], streams: Streams, engine: Engine | null): Promise<ExitCode> => {
  try {
    return await answer(readArguments(argv), streams, engine);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.err(error.message);
    streams.err(USAGE);
    return EXIT.usage;
  }
};
