/** `import`: files of every kind, and folders of them, become articles, or are only shown. */
import type { Article } from '#shared/article/article';
import { createArticle } from '#shared/article/create';
import type { ArticleId } from '#shared/article/identity';
import { plainView } from '#shared/exporting/plain-view';
import { settle } from '#shared/importing/settle';
import { builtFile } from '../built-file';
import { printsOf } from '../importing/fingerprints';
import { createFirsts, type Firsts } from '../importing/firsts';
import type { Imports } from '../importing/imports';
import { fromFound } from '../importing/incoming';
import { openImports } from '../importing/open-imports';
import { keepAsItIs } from '../importing/pictures/keep-as-it-is';
import { proposalOf } from '../importing/proposal-of';
import { createReader, type Reader, startThread } from '../importing/reader';
import type { Proposing } from '../importing/source';
import { DEFAULT_LAYOUT } from '../layouts';
import { diskOf } from '../library-keys';
import { newBirth } from '../open-library';
import { type NamedFile, namedFiles } from './named-files';
import { EXIT, type ExitCode, type Output } from './output';
import type { Task, View } from './task';
import { withLibrary } from './with-library';
import { describeFailure } from './words';

type ImportTask = Extract<Task, { command: 'import' }>;

interface Previewing {
  readonly view: View;
  readonly reader: Reader;
  readonly firsts: Firsts;
  readonly output: Output;
}

const show = ({ file, isOfFolder }: NamedFile, proposing: Proposing, { view, output }: Previewing): void => {
  const { parts, about, notes, conversions } = proposing;
  const settled = settle(parts, [], DEFAULT_LAYOUT);
  const article = (): Article => ({ ...createArticle(newBirth(), settled.content), ...about });
  const shown = view === 'plain' ? plainView(settled.content, settled) : article();
  // Who names a folder does not know which of its files this is.
  const value = isOfFolder ? { file, ...shown } : shown;
  output.result(value, JSON.stringify(value, null, 2));
  for (const said of [...settled.warnings, ...notes, ...conversions]) output.note(`${file}: ${JSON.stringify(said)}`);
};

/** Stores nothing. */
const preview = async (named: NamedFile, previewing: Previewing): Promise<boolean> => {
  const { reader, firsts, output } = previewing;
  const { file, found } = named;
  const loaded = await found.load();
  const read = loaded.ok ? await reader.read(loaded.file) : loaded;
  if (!loaded.ok || !read.ok) {
    if (!read.ok) output.note(`${file}: ${describeFailure(read.reason)}`);
    return false;
  }
  const proposing = proposalOf(read, DEFAULT_LAYOUT);
  show(named, proposing, previewing);
  const prints = printsOf(loaded.file.bytes, proposing.parts);
  const twin = firsts.firstOf(prints);
  if (twin !== null) output.note(`${file}: the same as ${twin}, which is in this import already`);
  firsts.add(file, prints);
  return true;
};

const previewAll = async (files: readonly NamedFile[], view: View, output: Output): Promise<ExitCode> => {
  const reader = createReader({ start: () => startThread(builtFile('import-worker.js')) });
  const previewing = { view, reader, firsts: createFirsts(), output };
  let code: ExitCode = EXIT.done;
  for (const file of files) if (!(await preview(file, previewing))) code = EXIT.failed;
  await reader.close();
  return code;
};

interface Storing {
  readonly imports: Imports;
  /** What this very command has stored, by the file that it came from. */
  readonly stored: Map<ArticleId, string>;
  readonly output: Output;
}

const sayAlready = (file: string, already: ArticleId, { stored, output }: Storing): void => {
  const twin = stored.get(already);
  output.note(
    twin === undefined
      ? `${file}: was imported before, as ${already}`
      : `${file}: the same as ${twin}, which this import has stored as ${already}`,
  );
};

const storeOne = async ({ file, found }: NamedFile, storing: Storing): Promise<boolean> => {
  const { imports, stored, output } = storing;
  // One file at a time, so that an import of thousands holds no more than one.
  const [proposed] = await imports.propose([fromFound(found)]);
  const imported = proposed?.ok ? await imports.accept(proposed.token, []) : proposed;
  if (!imported?.ok) {
    if (imported) output.note(`${file}: ${describeFailure(imported.reason)}`);
    return false;
  }
  const { id, headline, warnings } = imported;
  const already = proposed?.ok ? (proposed.already?.id ?? null) : null;
  output.result({ file, id, headline, warnings, already }, `${id}  ${headline}  (${file})`);
  if (already !== null) sayAlready(file, already, storing);
  stored.set(id, file);
  return true;
};

const store = (files: readonly NamedFile[], folder: string, output: Output): Promise<ExitCode> =>
  withLibrary(folder, output, 'write', async (library) => {
    const imports = openImports({ library, disk: diskOf(folder), prepare: keepAsItIs, tell: () => undefined });
    const storing = { imports, stored: new Map<ArticleId, string>(), output };
    let code: ExitCode = EXIT.done;
    for (const file of files) if (!(await storeOne(file, storing))) code = EXIT.failed;
    await imports.close();
    return code;
  });

export const runImport = async (task: ImportTask, folder: string, output: Output): Promise<ExitCode> => {
  const files = await namedFiles(task.files);
  return task.dryRun ? previewAll(files, task.view ?? 'plain', output) : store(files, folder, output);
};
