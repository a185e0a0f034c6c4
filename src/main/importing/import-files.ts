/** One page of text becomes one article in the library, with word of what was left out. */
import { basename } from 'node:path';
import { isEmptyContent } from '#shared/article/create';
import { textOf } from '#shared/article/inline';
import { importText } from '#shared/importing/text';
import type { ImportedFile } from '#shared/ipc';
import type { HouseLayout } from '#shared/layout/house-layout';
import type { Library } from '../library/library';
import { readText } from './read-text';

export interface Page {
  /** As the person knows it: the file's name, or where the text was dropped from. */
  readonly name: string;
  readonly text: string;
}

/** Stores the page as a draft; on failure nothing is stored. */
export const importPage = async (library: Library, layout: HouseLayout, page: Page): Promise<ImportedFile> => {
  const { content, dropped, warnings } = importText(page.text, layout);
  if (isEmptyContent(content)) return { ok: false, file: page.name, reason: 'empty' };
  const created = await library.create(content, { layout: layout.id, language: layout.language }, 'import');
  if (!created.ok) return { ok: false, file: page.name, reason: created.reason };
  const { id, headline } = created.article;
  return { ok: true, file: page.name, id, headline: textOf(headline), dropped, warnings };
};

/** @param name how the file is called in the reply: its path on the command line, its bare name in the window. */
export const importFile = async (
  library: Library,
  layout: HouseLayout,
  path: string,
  name = basename(path),
): Promise<ImportedFile> => {
  const read = await readText(path);
  if (!read.ok) return { ok: false, file: name, reason: read.reason };
  return importPage(library, layout, { name, text: read.text });
};

/** One after another, so that the library shows them in the order in which they were chosen. */
export const importFiles = async (
  library: Library,
  layout: HouseLayout,
  paths: readonly string[],
): Promise<readonly ImportedFile[]> => {
  const imported: ImportedFile[] = [];
  for (const path of paths) imported.push(await importFile(library, layout, path));
  return imported;
};
