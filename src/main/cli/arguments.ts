/** The command line as typed, read into a request, or a sentence on what is wrong with it. */
import { parseArgs } from 'node:util';
import { type ArticleId, readArticleId } from '#shared/article/identity';
import { EXPORT_FORMATS, type ExportFormat } from '#shared/ipc';

export const USAGE = `dateline COMMAND …
  import FILE… [--dry-run] [--view plain|article]       text as copied from a page -> articles
  list                                                  the articles of the library
  show ID [--view plain|article]                        one article
  export (ID… | --all | --file FILE…) --format html,pdf --out DIR
Options: --library DIR   the library to use (default: your own)
         --json          one JSON object a line
         --help, --version`;

export type View = 'plain' | 'article';

export type Source =
  | { readonly from: 'ids'; readonly ids: readonly ArticleId[] }
  | { readonly from: 'library' }
  | { readonly from: 'files'; readonly files: readonly string[] };

export type Task =
  | { readonly command: 'help' }
  | { readonly command: 'version' }
  | {
      readonly command: 'import';
      readonly files: readonly string[];
      readonly dryRun: boolean;
      readonly view: View | null;
    }
  | { readonly command: 'list' }
  | { readonly command: 'show'; readonly id: ArticleId; readonly view: View }
  | {
      readonly command: 'export';
      readonly source: Source;
      readonly formats: readonly ExportFormat[];
      readonly out: string;
    };

export interface CliRequest {
  readonly task: Task;
  readonly json: boolean;
  /** null: the person's own. */
  readonly library: string | null;
}

export const COMMANDS = ['import', 'list', 'show', 'export', 'help', 'version'] as const;

/** Wrong usage: the message is for the person at the keyboard. */
export class UsageError extends Error {}

const OPTIONS = {
  json: { type: 'boolean', default: false },
  library: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  view: { type: 'string' },
  all: { type: 'boolean', default: false },
  file: { type: 'boolean', default: false },
  format: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

const parse = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'unreadable options');
  }
};

type Values = ReturnType<typeof parse>['values'];

const readView = (view: string | undefined): View | null => {
  if (view === undefined || view === 'plain' || view === 'article') return view ?? null;
  throw new UsageError(`--view is plain or article, not ${view}`);
};

const readId = (text: string): ArticleId => {
  const id = readArticleId(text);
  if (id === null) throw new UsageError(`not an article's id: ${text}`);
  return id;
};

const isFormat = (format: string): format is ExportFormat => EXPORT_FORMATS.some((known) => known === format);

const readFormats = (list: string | undefined): readonly ExportFormat[] => {
  const names = (list ?? '').split(',').map((name) => name.trim());
  const wrong = names.find((name) => !isFormat(name));
  if (wrong !== undefined) throw new UsageError(`--format takes ${EXPORT_FORMATS.join(',')}, not '${wrong}'`);
  return [...new Set(names.filter(isFormat))];
};

/** Exactly one of: ids, `--all`, `--file FILE…`. */
const readSource = (values: Values, rest: readonly string[]): Source => {
  if (values.all && (values.file || rest.length > 0)) throw new UsageError('--all stands alone');
  if (values.all) return { from: 'library' };
  if (rest.length === 0) throw new UsageError('export what? Give ids, --all or --file FILE…');
  return values.file ? { from: 'files', files: rest } : { from: 'ids', ids: rest.map(readId) };
};

const readExport = (values: Values, rest: readonly string[]): Task => {
  if (values.out === undefined) throw new UsageError('export needs --out DIR');
  return {
    command: 'export',
    source: readSource(values, rest),
    formats: readFormats(values.format),
    out: values.out,
  };
};

const readImport = (values: Values, files: readonly string[]): Task => {
  if (files.length === 0) throw new UsageError('import which files?');
  return { command: 'import', files, dryRun: values['dry-run'], view: readView(values.view) };
};

const readShow = (values: Values, rest: readonly string[]): Task => {
  const [id, ...more] = rest;
  if (id === undefined || more.length > 0) throw new UsageError('show takes one id');
  return { command: 'show', id: readId(id), view: readView(values.view) ?? 'plain' };
};

const readTask = (values: Values, positionals: readonly string[]): Task => {
  if (values.version) return { command: 'version' };
  if (values.help) return { command: 'help' };
  const [command, ...rest] = positionals;
  switch (command) {
    case 'import':
      return readImport(values, rest);
    case 'list':
      if (rest.length > 0) throw new UsageError('list takes no arguments');
      return { command: 'list' };
    case 'show':
      return readShow(values, rest);
    case 'export':
      return readExport(values, rest);
    case 'help':
    case 'version':
      return { command };
    default:
      throw new UsageError(command === undefined ? 'which command?' : `no such command: ${command}`);
  }
};

/** @throws UsageError where the arguments make no request. */
export const readArguments = (argv: readonly string[]): CliRequest => {
  const { values, positionals } = parse(argv);
  return { task: readTask(values, positionals), json: values.json, library: values.library ?? null };
};

/** Whether a started program is asked for a command rather than for a window. */
export const isCliCall = (argv: readonly string[]): boolean => {
  const first = argv.find((argument) => !argument.startsWith('-'));
  const named = COMMANDS.some((command) => command === first);
  return named || argv.includes('--help') || argv.includes('--version');
};
