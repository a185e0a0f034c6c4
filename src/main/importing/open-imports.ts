/** Importing as the program does it: files are read in a thread, what came in before is remembered in the library. */
import type { Events } from '#shared/ipc';
import { builtFile } from '../built-file';
import { DEFAULT_LAYOUT } from '../layouts';
import type { Disk } from '../library/disk';
import type { Library } from '../library/library';
import { noFingerprints, openFingerprints } from './fingerprints';
import { createImports, type Imports } from './imports';
import { createReader, startThread } from './reader';
import type { PreparePicture } from './store-pictures';

export interface OpenImports extends Imports {
  /** Ends when nothing of it is running and what is to be remembered is on the disk. */
  close(): Promise<void>;
}

export interface OpenImportsParts {
  readonly library: Library;
  readonly disk: Disk;
  readonly prepare: PreparePicture;
  readonly tell: (progress: Events['import-progress']) => void;
}

export const openImports = ({ library, disk, prepare, tell }: OpenImportsParts): OpenImports => {
  const fingerprints = library.access === 'write' ? openFingerprints(library.folder, disk) : noFingerprints();
  const reader = createReader({ start: () => startThread(builtFile('import-worker.js')) });
  const imports = createImports({ library, layout: DEFAULT_LAYOUT, read: reader.read, prepare, fingerprints, tell });
  return {
    ...imports,
    close: async () => {
      imports.cancel();
      await Promise.all([reader.close(), fingerprints.flush()]);
    },
  };
};
