/** What a machine may lack or do to a program, and how a test takes it away for one start. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';

/** As an account that was made in a hurry: no language, no session bus, no runtime folder, nowhere for temporary files. */
export const BARE: Readonly<Record<string, string>> = {
  LANG: 'C',
  LC_ALL: 'C',
  DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent',
  XDG_RUNTIME_DIR: '/nonexistent',
  TMPDIR: '/nonexistent',
};

/** Neither a graphics card nor a program that stands in for one. */
export const NO_GPU = ['--disable-gpu', '--disable-software-rasterizer'] as const;

/** A font without a single letter of Vietnamese but those that Latin has: the engine cannot draw a page on a machine that has none at all. */
const POOR_FONT = resolve('node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf');

/** @returns the environment of a machine on which only that font is installed */
export const withOnePoorFont = async (home: string): Promise<Readonly<Record<string, string>>> => {
  const folder = join(home, 'fonts');
  await mkdir(folder);
  await copyFile(POOR_FONT, join(folder, 'poor.ttf'));
  const file = join(home, 'fonts.conf');
  await writeFile(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${join(home, 'font-cache')}</cachedir></fontconfig>`,
  );
  return { FONTCONFIG_FILE: file };
};

/** The fonts that letters of an element are really drawn with; false for one of the system's. */
export const fontsOf = async (page: Page, selector: string): Promise<ReadonlyMap<string, boolean>> => {
  const tools = await page.context().newCDPSession(page);
  await tools.send('DOM.enable');
  await tools.send('CSS.enable');
  const { root } = await tools.send('DOM.getDocument');
  const { nodeId } = await tools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await tools.send('CSS.getPlatformFontsForNode', { nodeId });
  await tools.detach();
  return new Map(fonts.map(({ familyName, isCustomFont }) => [familyName, isCustomFont]));
};

/** A disk that somebody has turned to read-only while the machine was off. */
export const makeReadOnly = (mountPoint: string): void => {
  execFileSync('mount', ['-o', 'remount,ro', mountPoint], { stdio: 'ignore' });
};

const GROUPS = '/sys/fs/cgroup/memory';

/** Runs with no more memory than that for this process and all that it starts. @throws where this user may not set such a limit */
const limitMemory = (bytes: number): (() => void) => {
  const group = join(GROUPS, `dateline-${process.pid}`);
  mkdirSync(group);
  writeFileSync(join(group, 'memory.limit_in_bytes'), String(bytes));
  writeFileSync(join(group, 'cgroup.procs'), String(process.pid));
  return () => {
    // Processes that are ending may still be in it: the empty group goes with the machine.
    writeFileSync(join(GROUPS, 'cgroup.procs'), String(process.pid));
    try {
      rmdirSync(group);
    } catch {
      return;
    }
  };
};

/** The work with so much memory, where the system lets this user say so. @returns whether it did */
export const canLimitMemory = ((): boolean => {
  try {
    limitMemory(2 ** 31)();
    return true;
  } catch {
    return false;
  }
})();

export const withMemory = async (bytes: number, work: () => Promise<void>): Promise<number> => {
  const release = limitMemory(bytes);
  try {
    await work();
    return Number(readFileSync(join(GROUPS, `dateline-${process.pid}`, 'memory.failcnt'), 'utf8'));
  } finally {
    release();
  }
};
