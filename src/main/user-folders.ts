/** Where a person's own things are kept, computed alike with and without Electron so that window and command line agree. */
import { homedir } from 'node:os';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const applicationData = (platform: NodeJS.Platform, env: Environment, home: string): string => {
  if (platform === 'win32') return env.APPDATA ?? join(home, 'AppData', 'Roaming');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  return env.XDG_CONFIG_HOME ?? join(home, '.config');
};

/** Settings, window state and, unless told otherwise, the library. DATELINE_HOME overrides it, for IT and for tests. */
export const userFolder = (env: Environment = process.env, platform = process.platform, home = homedir()): string =>
  env.DATELINE_HOME ?? join(applicationData(platform, env, home), 'Dateline');

export const libraryFolder = (user: string): string => join(user, 'library');
