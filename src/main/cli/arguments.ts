/** The command line as typed, read into a request, or a sentence on what is wrong with it. */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ArticleId, readArticleId } from '#shared/article/identity';
import { SEARCH_MAX } from '#shared/ipc';
import { type CommandName, isCommand } from './commands';
import { readManner, readReason } from './export-arguments';
import { knowsOption, OPTIONS } from './options';
import type { CliRequest, Source, Task, View } from './task';
import { UsageError } from './usage';

const parse = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true, tokens: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'unreadable options');
  }
};

type Typed = ReturnType<typeof parse>;

/** Whether a path as typed leads to a file. */
type IsFile = (path: string) => boolean;

type Values = Typed['values'];

const readView = (view: string | undefined): View | null => {
  if (view === undefined || view === 'plain' || view === 'article') return view ?? null;
  throw new UsageError(`--view is plain or article, not ${view}`);
};

const readId = (text: string): ArticleId => {
  const id = readArticleId(text);
  if (id === null) throw new UsageError(`not an article's id: ${text}`);
  return id;
};

/** Each once: a list put together by a script may name one twice. */
const readIds = (names: readonly string[]): readonly ArticleId[] => [...new Set(names.map(readId))];

/** Exactly one of: ids, `--all`, `--file FILE…`. */
const readSource = (command: 'export' | 'check', values: Values, rest: readonly string[]): Source => {
  if (values.all && (values.file || rest.length > 0)) throw new UsageError('--all stands alone');
  if (values.all) return { from: 'library' };
  if (rest.length === 0) throw new UsageError(`${command} what? Give ids, --all or --file FILE…`);
  return values.file ? { from: 'files', files: rest } : { from: 'ids', ids: readIds(rest) };
};

const readExport = (values: Values, rest: readonly string[]): Task => {
  if (values.out === undefined) throw new UsageError('export needs --out DIR');
  return {
    command: 'export',
    source: readSource('export', values, rest),
    manner: readManner(values),
    out: values.out,
    replace: values.replace,
    override: readReason(values.override),
  };
};

const isId = (name: string): boolean => readArticleId(name) !== null;

/** Names alone: ids, or paths that lead to files, `--file` or not. */
const readNamed = (names: readonly string[], isFile: IsFile): Source => {
  const stranger = names.find((name) => !isId(name) && !isFile(name));
  if (stranger !== undefined) throw new UsageError(`neither an article's id nor a file: ${stranger}`);
  if (names.every(isId)) return { from: 'ids', ids: readIds(names) };
  if (names.some(isId)) throw new UsageError('ids and files are not checked in one go');
  return { from: 'files', files: names };
};

const readCheck = (values: Values, rest: readonly string[], isFile: IsFile): Task => {
  const isNamed = !values.all && !values.file && rest.length > 0;
  return { command: 'check', source: isNamed ? readNamed(rest, isFile) : readSource('check', values, rest) };
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

const readWhole = (text: string, name: string, max: number): number => {
  const value = Number(text);
  if (/^\d+$/u.test(text) && value <= max) return value;
  throw new UsageError(`${name} is a whole number up to ${max}, not ${text}`);
};

const readOne = (command: string, rest: readonly string[]): string => {
  const [only, ...more] = rest;
  if (only === undefined || more.length > 0) throw new UsageError(`${command} takes one argument`);
  return only;
};

const readSearch = (values: Values, rest: readonly string[]): Task => {
  if (rest.length === 0) throw new UsageError('search for what?');
  const limit = readWhole(values.limit ?? `${SEARCH_MAX}`, '--limit', SEARCH_MAX);
  return { command: 'search', query: rest.join(' '), limit };
};

const readSeed = (values: Values, rest: readonly string[]): Task => ({
  command: 'seed',
  count: readWhole(readOne('seed', rest), 'seed', 1_000_000),
  seed: readWhole(values.seed ?? '1', '--seed', 2 ** 31),
});

const alone = (task: Task, rest: readonly string[]): Task => {
  if (rest.length > 0) throw new UsageError(`${task.command} takes no arguments`);
  return task;
};

type ReadCommand = (values: Values, rest: readonly string[], isFile: IsFile) => Task;

const READERS: Readonly<Record<CommandName, ReadCommand>> = {
  import: readImport,
  list: (_, rest) => alone({ command: 'list' }, rest),
  search: readSearch,
  show: readShow,
  export: readExport,
  check: readCheck,
  verify: ({ repair }, rest) => alone({ command: 'verify', repair }, rest),
  backup: (_, rest) => ({ command: 'backup', file: readOne('backup', rest) }),
  restore: (values, rest) => ({
    command: 'restore',
    file: readOne('restore', rest),
    passphraseFile: values['backup-passphrase-file'] ?? null,
  }),
  seal: (_, rest) => alone({ command: 'seal' }, rest),
  unseal: (_, rest) => alone({ command: 'unseal' }, rest),
  seed: readSeed,
  help: () => ({ command: 'help' }),
  version: () => ({ command: 'version' }),
};

/** A path, a query or an id that is empty is a variable of a script that was never set. */
const refuseEmpty = ({ tokens }: Typed): void => {
  for (const token of tokens) {
    if (token.kind === 'option' && token.value?.trim() === '') throw new UsageError(`${token.rawName} is empty`);
    if (token.kind === 'positional' && token.value.trim() === '') throw new UsageError('an argument is empty');
  }
};

const refuseStrangers = (command: CommandName, { tokens }: Typed): void => {
  for (const token of tokens)
    if (token.kind === 'option' && !knowsOption(command, token.name))
      throw new UsageError(`${command} knows no ${token.rawName}`);
};

const readTask = (typed: Typed, isFile: IsFile): Task => {
  const { values, positionals } = typed;
  if (values.version) return { command: 'version' };
  if (values.help) return { command: 'help' };
  refuseEmpty(typed);
  const [command, ...rest] = positionals;
  if (command === undefined) throw new UsageError('which command?');
  if (!isCommand(command)) throw new UsageError(`no such command: ${command}`);
  refuseStrangers(command, typed);
  return READERS[command](values, rest, isFile);
};

const isRegularFile: IsFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** @throws UsageError where the arguments make no request. */
export const readArguments = (argv: readonly string[], isFile: IsFile = isRegularFile): CliRequest => {
  const typed = parse(argv);
  const { values } = typed;
  return {
    task: readTask(typed, isFile),
    json: values.json,
    library: values.library ?? null,
    passphraseFile: values['passphrase-file'] ?? null,
  };
};
