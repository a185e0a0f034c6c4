/** The names of the commands, apart from what they take: enough to tell a start with a command from one with a window. */

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

/** Whether a started program is asked for a command rather than for a window. */
export const isCliCall = (argv: readonly string[]): boolean => {
  const first = argv.find((argument) => !argument.startsWith('-'));
  const named = first !== undefined && isCommand(first);
  return named || argv.includes('--help') || argv.includes('--version');
};
