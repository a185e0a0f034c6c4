/** The options of the command line, apart from what they mean: which take a value, and which command knows which. */
import type { CommandName } from './commands';

export const OPTIONS = {
  json: { type: 'boolean', default: false },
  library: { type: 'string' },
  'passphrase-file': { type: 'string' },
  'backup-passphrase-file': { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  view: { type: 'string' },
  all: { type: 'boolean', default: false },
  file: { type: 'boolean', default: false },
  format: { type: 'string' },
  out: { type: 'string' },
  theme: { type: 'string' },
  paper: { type: 'string' },
  photos: { type: 'string' },
  name: { type: 'string' },
  zip: { type: 'boolean', default: false },
  replace: { type: 'boolean', default: false },
  override: { type: 'string' },
  limit: { type: 'string' },
  repair: { type: 'boolean', default: false },
  seed: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

export type OptionName = keyof typeof OPTIONS;

const EVERYWHERE: readonly OptionName[] = ['json', 'library', 'passphrase-file', 'help', 'version'];

const OWN: Readonly<Record<CommandName, readonly OptionName[]>> = {
  import: ['dry-run', 'view'],
  list: [],
  search: ['limit'],
  show: ['view'],
  export: ['all', 'file', 'format', 'out', 'theme', 'paper', 'photos', 'name', 'zip', 'replace', 'override'],
  check: ['all', 'file'],
  verify: ['repair'],
  backup: [],
  restore: ['backup-passphrase-file'],
  seal: [],
  unseal: [],
  seed: ['seed'],
  help: [],
  version: [],
};

/** Whoever writes `restore FILE --dry-run` believes that nothing will be changed. */
export const knowsOption = (command: CommandName, option: string): boolean =>
  [...EVERYWHERE, ...OWN[command]].some((known) => known === option);
