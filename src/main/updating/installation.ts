/** How the Dateline that is running came onto this computer: that says by which package it is renewed, and how. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Here } from '#shared/updating/judge';
import type { PackageKind } from '#shared/updating/manifest';
import type { InstallWay } from '#shared/updating/state';

export interface Installation extends Here {
  readonly way: InstallWay;
  /** What is put in the place of the old, or does so: the AppImage, or the Debian package's own helper; the running program otherwise. */
  readonly target: string;
}

export interface Facts {
  readonly version: string;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly execPath: string;
  readonly isPackaged: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists?: (file: string) => boolean;
}

/** Where the Debian package lays the program; its helper is root's as the whole folder is. */
const DEBIAN_PROGRAM = '/opt/Dateline/dateline';
export const DEBIAN_HELPER = '/opt/Dateline/resources/dateline-update';

interface Found {
  readonly kind: PackageKind;
  readonly way: InstallWay;
  readonly target: string;
}

/** The system names a running program by the way to it that has no links in it. */
const withoutLinks = (folder: string): string => {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
};

/** The variables alone prove nothing: a terminal that is an AppImage hands its own down. */
const asAppImage = ({ env, execPath }: Facts): Found | null => {
  const { APPIMAGE, APPDIR } = env;
  if (APPIMAGE === undefined || APPDIR === undefined) return null;
  if (!execPath.startsWith(`${withoutLinks(APPDIR)}/`)) return null;
  return { kind: 'appimage', way: 'one-file', target: APPIMAGE };
};

const onLinux = (facts: Facts): Found | null => {
  const { execPath, isPackaged, exists = existsSync } = facts;
  if (execPath === DEBIAN_PROGRAM && exists(DEBIAN_HELPER))
    return { kind: 'deb', way: 'package-manager', target: DEBIAN_HELPER };
  return asAppImage(facts) ?? (isPackaged ? { kind: 'tar', way: 'by-hand', target: execPath } : null);
};

const onWindows = ({ execPath, env, isPackaged, exists = existsSync }: Facts): Found | null => {
  if (!isPackaged) return null;
  if (env.PORTABLE_EXECUTABLE_FILE !== undefined)
    return { kind: 'portable', way: 'by-hand', target: env.PORTABLE_EXECUTABLE_FILE };
  const isInstalled = exists(join(dirname(execPath), 'Uninstall Dateline.exe'));
  return { kind: 'setup', way: isInstalled ? 'installer' : 'by-hand', target: execPath };
};

const found = (facts: Facts): Found | null => {
  switch (facts.platform) {
    case 'linux':
      return onLinux(facts);
    case 'win32':
      return onWindows(facts);
    case 'darwin':
      return facts.isPackaged ? { kind: 'dmg', way: 'by-hand', target: facts.execPath } : null;
    default:
      return null;
  }
};

/** @returns null where nothing was installed, as in a checkout */
export const installationOf = (facts: Facts): Installation | null => {
  const known = found(facts);
  return known === null ? null : { ...known, version: facts.version, arch: facts.arch };
};
