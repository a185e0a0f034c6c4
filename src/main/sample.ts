/** A sample article for somebody who starts Dateline from its sources: the library is not empty on the first look. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { builtFile } from './built-file';
import { DEFAULT_LAYOUT } from './layouts';
import type { Library } from './library/library';

const FOLDER = builtFile('../../resources/sample');

/** Asked for by DATELINE_SAMPLE=1, and only into a library that never held anything. */
export const addSample = async (library: Library, env: NodeJS.ProcessEnv = process.env): Promise<void> => {
  if (env.DATELINE_SAMPLE !== '1' || library.list().summaries.length > 0) return;
  const names = await readdir(FOLDER).catch(() => []);
  const texts = names.filter((name) => name.endsWith('.txt')).map((name) => join(FOLDER, name));
  const { importFiles } = await import('./importing/import-files');
  await importFiles(library, DEFAULT_LAYOUT, texts);
};
