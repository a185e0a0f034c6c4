/** The log's file, by electron-log: bounded, with one older file beside it, and readable by its person alone. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WriteLine } from './log';

/** In bytes; with the older file the log is never more than twice this. */
const LOG_MAX = 512 * 1024;

const NAME = 'dateline.log';
const OLDER = 'dateline.old.log';

export const logFolder = (userFolder: string): string => join(userFolder, 'logs');

/** @param max in bytes, before the file becomes the older one */
export const openLogFile = async (folder: string, max: number = LOG_MAX): Promise<WriteLine> => {
  const { default: electronLog } = await import('electron-log/node');
  const logger = electronLog.create({ logId: folder });
  const { file, console: terminal, ipc, remote } = logger.transports;
  for (const other of [terminal, ipc, remote]) if (other) other.level = false;
  // What the file refuses is not told on a terminal that nobody sees.
  terminal.writeFn = () => undefined;
  file.resolvePathFn = () => join(folder, NAME);
  file.format = '{text}';
  file.maxSize = max;
  file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  return (level, line) => logger[level](line);
};

/** Lines of the older file, then of the present one; those that are there. */
const linesIn = async (file: string): Promise<readonly string[]> => {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.split(/\r?\n/u).filter((line) => line !== '');
};

export const lastLines = async (folder: string, count: number): Promise<readonly string[]> => {
  const [older, present] = await Promise.all([linesIn(join(folder, OLDER)), linesIn(join(folder, NAME))]);
  return [...older, ...present].slice(-count);
};
