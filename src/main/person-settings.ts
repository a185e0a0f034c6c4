/** Opens the settings of whoever is at this machine: their own file, over what their organisation has laid here. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Disk } from './library/disk';
import { findMachineDefaults } from './machine-defaults';
import { openSettings, type SettingsStore } from './settings-store';
import { userFolder } from './user-folders';

/** Electron alone says where the program's own things lie. */
const resourcesFolder = (): string | null =>
  'resourcesPath' in process && typeof process.resourcesPath === 'string' ? process.resourcesPath : null;

/** @param asks whether somebody who starts Dateline for the first time is asked who they are; the file is then written at once */
export const openPersonSettings = async (disk: Disk, asks = false): Promise<SettingsStore> =>
  openSettings({
    path: join(userFolder(), 'settings.json'),
    disk,
    asks,
    machine: await findMachineDefaults({
      env: process.env,
      platform: process.platform,
      home: homedir(),
      resources: resourcesFolder(),
    }),
  });
