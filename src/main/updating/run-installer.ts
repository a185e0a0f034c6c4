/** Has Windows' installer do its work once this program has ended: by electron-updater, which knows its words and when it needs more rights. */
import { NsisUpdater } from 'electron-updater';

type App = NonNullable<ConstructorParameters<typeof NsisUpdater>[1]>;

/** What electron-updater asks of a program. It checks and fetches nothing for us, so most of it is never used. */
const appOf = (version: string): App => ({
  version,
  name: 'Dateline',
  isPackaged: true,
  appUpdateConfigPath: '',
  userDataPath: '',
  baseCachePath: '',
  whenReady: () => Promise.resolve(),
  relaunch: () => undefined,
  quit: () => undefined,
  onQuit: () => undefined,
});

/** The installer that was checked, in place of one that electron-updater would have fetched. */
class CheckedInstaller extends NsisUpdater {
  constructor(
    private readonly file: string,
    version: string,
  ) {
    super(null, appOf(version));
    this.logger = null;
  }

  protected override get installerPath(): string {
    return this.file;
  }

  begin(restart: boolean): boolean {
    return this.doInstall({ isSilent: true, isForceRunAfter: restart, isAdminRightsRequired: false });
  }
}

export interface InstallerOrder {
  readonly file: string;
  readonly version: string;
  /** Whether Dateline opens again afterwards. */
  readonly restart: boolean;
}

/** It waits until this program is gone. @returns whether it has begun */
export const runInstaller = ({ file, version, restart }: InstallerOrder): boolean =>
  new CheckedInstaller(file, version).begin(restart);
