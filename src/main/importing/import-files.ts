/** Texts that nobody has to look at first, as the sample and those named on the command line, become articles at once. */
import type { ImportedFile } from '#shared/ipc';
import type { HouseLayout } from '#shared/layout/house-layout';
import type { Library } from '../library/library';
import { noFingerprints } from './fingerprints';
import { fileAt } from './gather-files';
import { createImports } from './imports';
import { fromFound } from './incoming';
import { keepAsItIs } from './pictures/keep-as-it-is';
import { readSource } from './read-source';

/** One after another, so that the library shows them in the order in which they are named. */
export const importFiles = async (
  library: Library,
  layout: HouseLayout,
  paths: readonly string[],
): Promise<readonly ImportedFile[]> => {
  const imports = createImports({
    library,
    layout,
    read: readSource,
    prepare: keepAsItIs,
    fingerprints: noFingerprints(),
    tell: () => undefined,
  });
  const imported: ImportedFile[] = [];
  for (const proposed of await imports.propose(paths.map((path) => fromFound(fileAt(path)))))
    imported.push(proposed.ok ? await imports.accept(proposed.token, []) : proposed);
  return imported;
};
