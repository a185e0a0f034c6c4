/** `import`: text as copied from a page becomes articles, or is only shown. */
import { createArticle } from '#shared/article/create';
import { plainView } from '#shared/exporting/plain-view';
import { type Imported, importText } from '#shared/importing/text';
import { importFile } from '../importing/import-page';
import { readText } from '../importing/read-text';
import { DEFAULT_LAYOUT } from '../layouts';
import { newBirth } from '../open-library';
import { EXIT, type ExitCode, type Output } from './output';
import type { Task, View } from './task';
import { withLibrary } from './with-library';
import { describeFailure } from './words';

type ImportTask = Extract<Task, { command: 'import' }>;

const viewOf = (imported: Imported, view: View): object =>
  view === 'plain' ? plainView(imported.content, imported) : createArticle(newBirth(), imported.content);

/** Stores nothing. */
const preview = async (file: string, view: View, output: Output): Promise<boolean> => {
  const read = await readText(file);
  if (!read.ok) {
    output.note(`${file}: ${describeFailure(read.reason)}`);
    return false;
  }
  const imported = importText(read.text, DEFAULT_LAYOUT);
  const value = viewOf(imported, view);
  output.result(value, JSON.stringify(value, null, 2));
  for (const warning of imported.warnings) output.note(`${file}: ${JSON.stringify(warning)}`);
  return true;
};

const previewAll = async (files: readonly string[], view: View, output: Output): Promise<ExitCode> => {
  let code: ExitCode = EXIT.done;
  for (const file of files) if (!(await preview(file, view, output))) code = EXIT.failed;
  return code;
};

const store = (task: ImportTask, folder: string, output: Output): Promise<ExitCode> =>
  withLibrary(folder, output, 'write', async (library) => {
    let code: ExitCode = EXIT.done;
    for (const file of task.files) {
      const imported = await importFile(library, DEFAULT_LAYOUT, file, file);
      if (imported.ok) {
        const { id, headline, warnings } = imported;
        output.result({ file, id, headline, warnings }, `${id}  ${headline}  (${file})`);
      } else {
        code = EXIT.failed;
        output.note(`${file}: ${describeFailure(imported.reason)}`);
      }
    }
    return code;
  });

export const runImport = (task: ImportTask, folder: string, output: Output): Promise<ExitCode> =>
  task.dryRun ? previewAll(task.files, task.view ?? 'plain', output) : store(task, folder, output);
