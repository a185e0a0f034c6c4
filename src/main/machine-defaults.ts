/** What an organisation has laid on this machine for everybody: beside the program, and in the system's own place. */
import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, join, normalize } from 'node:path';
import {
  type DefaultsFault,
  type MachineDefaults,
  NO_MACHINE_DEFAULTS,
  overMachineDefaults,
  readMachineDefaults,
} from '#shared/machine-defaults';
import type { Choices } from '#shared/settings';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Machine {
  readonly env: Environment;
  readonly platform: NodeJS.Platform;
  /** The person's own folder. */
  readonly home: string;
  /** Beside the program; null where it does not run as one. */
  readonly resources: string | null;
}

export interface FoundDefaults extends MachineDefaults {
  readonly faults: readonly DefaultsFault[];
}

/** No such file is anywhere near as large: what is, is something else. */
const MOST_BYTES = 1_000_000;

const systemFolder = (platform: NodeJS.Platform, env: Environment): string => {
  if (platform === 'win32') return join(env.ProgramData ?? 'C:\\ProgramData', 'Dateline');
  return platform === 'darwin' ? '/Library/Application Support/Dateline' : '/etc/dateline';
};

/** The later one wins. DATELINE_DEFAULTS names one file in the place of all. */
export const defaultsFiles = ({ env, platform, resources }: Machine): readonly string[] => {
  if (env.DATELINE_DEFAULTS !== undefined) return env.DATELINE_DEFAULTS === '' ? [] : [env.DATELINE_DEFAULTS];
  const beside = resources === null ? [] : [join(resources, 'defaults.json')];
  return [...beside, join(systemFolder(platform, env), 'defaults.json')];
};

/** One file serves many people: `~` is the home of whoever is at the machine, `%NAME%` a variable of theirs. @returns null where no whole path comes of it */
export const folderFor = (written: string, { env, home }: Machine): string | null => {
  const known = written
    .replace(/^~(?=$|[\\/])/u, () => home)
    .replace(/%([^%]+)%/gu, (whole, name: string) => env[name] ?? whole);
  return isAbsolute(known) && !/%[^%]+%/u.test(known) ? normalize(known) : null;
};

const FOLDERS = ['libraryFolder', 'backupFolder', 'exportFolder'] as const;

const withFolders = (
  given: Choices,
  machine: Machine,
): { readonly defaults: Choices; readonly wrong: readonly string[] } => {
  let defaults = given;
  const wrong: string[] = [];
  for (const key of FOLDERS) {
    const written = given[key];
    if (written === undefined || written === null) continue;
    const { [key]: _, ...others } = defaults;
    const folder = folderFor(written, machine);
    defaults = folder === null ? others : { ...defaults, [key]: folder };
    if (folder === null) wrong.push(`defaults.${key}`);
  }
  return { defaults, wrong };
};

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** @returns null where there is no such file */
const readText = async (path: string): Promise<string | 'unreadable' | null> => {
  try {
    if ((await stat(path)).size > MOST_BYTES) return 'unreadable';
    return await readFile(path, 'utf8');
  } catch (error) {
    return isMissing(error) ? null : 'unreadable';
  }
};

const NOTHING: FoundDefaults = { ...NO_MACHINE_DEFAULTS, faults: [] };

const withFault = (fault: DefaultsFault): FoundDefaults => ({ ...NOTHING, faults: [fault] });

const readOne = async (path: string, machine: Machine): Promise<FoundDefaults> => {
  const text = await readText(path);
  if (text === null) return NOTHING;
  if (text === 'unreadable') return withFault({ path, why: 'unreadable' });
  const read = readMachineDefaults(text);
  if (read === null) return withFault({ path, why: 'not-json' });
  const { defaults, wrong } = withFolders(read.defaults, machine);
  const fields = [...read.wrong, ...wrong];
  return { defaults, locked: read.locked, faults: fields.length === 0 ? [] : [{ path, why: 'wrong', fields }] };
};

/** A file that cannot be read is passed over: nobody is kept from writing by it. */
export const findMachineDefaults = async (machine: Machine): Promise<FoundDefaults> => {
  const read = await Promise.all(defaultsFiles(machine).map((path) => readOne(path, machine)));
  const all = read.reduce<MachineDefaults>(overMachineDefaults, NO_MACHINE_DEFAULTS);
  return { ...all, faults: read.flatMap(({ faults }) => faults) };
};
