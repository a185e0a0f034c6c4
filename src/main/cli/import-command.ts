/** `import`: files of every kind become articles, or are only shown. */
import type { Article } from '#shared/article/article';
import { createArticle } from '#shared/article/create';
import { plainView } from '#shared/exporting/plain-view';
import { settle } from '#shared/importing/settle';
import { builtFile } from '../built-file';
import { fileAt } from '../importing/gather-files';
import { fromFound } from '../importing/incoming';
import { openImports } from '../importing/open-imports';
import { keepAsItIs } from '../importing/pictures/keep-as-it-is';
import { proposalOf } from '../importing/proposal-of';
import { createReader, type Reader, startThread } from '../importing/reader';
import { DEFAULT_LAYOUT } from '../layouts';
import { diskOf } from '../library-keys';
import { newBirth } from '../open-library';
import { EXIT, type ExitCode, type Output } from './output';
import type { Task, View } from './task';
import { withLibrary } from './with-library';
import { describeFailure } from './words';

type ImportTask = Extract<Task, { command: 'import' }>;

/** Stores nothing. */
const preview = async (file: string, view: View, reader: Reader, output: Output): Promise<boolean> => {
  const loaded = await fileAt(file).load();
  const read = loaded.ok ? await reader.read(loaded.file) : loaded;
  if (!read.ok) {
    output.note(`${file}: ${describeFailure(read.reason)}`);
    return false;
  }
  const { parts, about, notes, conversions } = proposalOf(read, DEFAULT_LAYOUT);
  const settled = settle(parts, [], DEFAULT_LAYOUT);
  const article = (): Article => ({ ...createArticle(newBirth(), settled.content), ...about });
  const value = view === 'plain' ? plainView(settled.content, settled) : article();
  output.result(value, JSON.stringify(value, null, 2));
  for (const said of [...settled.warnings, ...notes, ...conversions]) output.note(`${file}: ${JSON.stringify(said)}`);
  return true;
};

const previewAll = async (files: readonly string[], view: View, output: Output): Promise<ExitCode> => {
  const reader = createReader({ start: () => startThread(builtFile('import-worker.js')) });
  let code: ExitCode = EXIT.done;
  for (const file of files) if (!(await preview(file, view, reader, output))) code = EXIT.failed;
  await reader.close();
  return code;
};

const store = (task: ImportTask, folder: string, output: Output): Promise<ExitCode> =>
  withLibrary(folder, output, 'write', async (library) => {
    const imports = openImports({ library, disk: diskOf(folder), prepare: keepAsItIs, tell: () => undefined });
    let code: ExitCode = EXIT.done;
    for (const file of task.files) {
      // One file at a time, so that an import of thousands holds no more than one.
      const [proposed] = await imports.propose([fromFound(fileAt(file, file))]);
      const imported = proposed?.ok ? await imports.accept(proposed.token, []) : proposed;
      if (imported?.ok) {
        const { id, headline, warnings } = imported;
        const already = proposed?.ok ? (proposed.already?.id ?? null) : null;
        output.result({ file, id, headline, warnings, already }, `${id}  ${headline}  (${file})`);
        if (already !== null) output.note(`${file}: was imported before, as ${already}`);
      } else if (imported) {
        code = EXIT.failed;
        output.note(`${file}: ${describeFailure(imported.reason)}`);
      }
    }
    await imports.close();
    return code;
  });

export const runImport = (task: ImportTask, folder: string, output: Output): Promise<ExitCode> =>
  task.dryRun ? previewAll(task.files, task.view ?? 'plain', output) : store(task, folder, output);
