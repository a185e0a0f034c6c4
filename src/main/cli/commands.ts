/** The names of the commands, apart from what they take: enough to tell a start with a command from one with a window. */
import { parseArgs } from 'node:util';
import { OPTIONS } from './options';

const COMMANDS = [
  'import',
  'list',
  'search',
  'show',
  'export',
  'check',
  'verify',
  'backup',
  'restore',
  'seal',
  'unseal',
  'seed',
  'help',
  'version',
] as const;
export type CommandName = (typeof COMMANDS)[number];

export const isCommand = (name: string): name is CommandName => COMMANDS.some((command) => command === name);

/** The first word that is no option's value; options may stand before it. */
const firstWord = (argv: readonly string[]): string | undefined =>
  parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: false }).positionals[0];

/** Whether a started program is asked for a command rather than for a window. */
export const isCliCall = (argv: readonly string[]): boolean => {
  const first = firstWord(argv);
  const named = first !== undefined && isCommand(first);
  return named || argv.includes('--help') || argv.includes('--version');
};
