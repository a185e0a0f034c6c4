/** The few file operations the library is built from, so that a test can put a disk that fails or forgets in place of the real one. */
import { DISK_FAILURES, type DiskFailure } from '#shared/failures';

export const DISK_REASONS = DISK_FAILURES;
export type DiskReason = DiskFailure;

/**
 * Tells one state of a file from another without reading it. A program that writes as many bytes and sets the time back is
 * given away by the change time, which nobody can set, and one that puts another file in its place by the file's number.
 */
export interface FileStamp {
  readonly mtimeMs: number;
  readonly size: number;
  /** The file's number; rounded where the file system counts beyond 2^53, so equal ones prove nothing alone. */
  readonly ino: number;
  /** When bytes, names or rights last changed. A rename changes it too. */
  readonly ctimeMs: number;
}

export const isSameStamp = (a: FileStamp | null, b: FileStamp | null): boolean =>
  a !== null && b !== null && isSameState(a, b) && a.ctimeMs === b.ctimeMs;

/** The same bytes in the same file, though it may have been renamed or given a second name. */
export const isSameState = (a: FileStamp, b: FileStamp): boolean =>
  a.mtimeMs === b.mtimeMs && a.size === b.size && a.ino === b.ino;

/** A new file being written; nothing is promised of its bytes before `sync` has ended. */
export interface FreshFile {
  /** Writes all the bytes, or rejects. */
  write(bytes: Uint8Array): Promise<void>;
  /** Ends when the bytes would survive a power cut; the file's name does so only after `syncFolder`. */
  sync(): Promise<void>;
  stamp(): Promise<FileStamp>;
  close(): Promise<void>;
}

/** Every method rejects with a `DiskError`; any other rejection is a bug. */
export interface Disk {
  read(path: string): Promise<Uint8Array>;
  /** Null where there is nothing. */
  stat(path: string): Promise<FileStamp | null>;
  /** Of many files, in their order; null also for one that may not be looked at. */
  stats(paths: readonly string[]): Promise<readonly (FileStamp | null)[]>;
  /** The names in a folder, in no order. */
  list(folder: string): Promise<readonly string[]>;
  /** Rejects with `exists` rather than open what is there. */
  createFile(path: string): Promise<FreshFile>;
  /** Replaces a file of the same name in one step. */
  rename(from: string, to: string): Promise<void>;
  /** A second name for the same file; rejects with `unsupported` or `no-permission` where the file system has none. */
  link(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  /** With all that it holds; a part of that may be gone where it rejects. Nothing to do where there is no such folder. */
  removeFolder(path: string): Promise<void>;
  /**
   * Ends when the names in the folder would survive a power cut.
   * @param newest a file that has just got its name there: Windows flushes no folder, but with a file all names given before
   */
  syncFolder(path: string, newest?: string): Promise<void>;
  /** A part of a file name that no other process makes. */
  uniqueName(): string;
}

/**
 * Why a disk operation did not happen. Thrown, though it is expected: lowdb's Adapter has no other way to say it, and a
 * durable write is a chain of steps. The library's own edge turns it into a value (`attempt`).
 */
export class DiskError extends Error {
  constructor(
    readonly reason: DiskReason,
    readonly path: string,
    options?: ErrorOptions,
  ) {
    super(`${reason}: ${path}`, options);
    this.name = 'DiskError';
  }
}

export const isReason = (error: unknown, ...reasons: readonly DiskReason[]): boolean =>
  error instanceof DiskError && reasons.includes(error.reason);

/** @param fallback what the step means where the disk refuses it for one of `reasons`. */
export const unless = async <T>(
  step: Promise<T>,
  reasons: readonly DiskReason[],
  fallback: () => T | Promise<T>,
): Promise<T> => {
  try {
    return await step;
  } catch (error) {
    if (isReason(error, ...reasons)) return fallback();
    throw error;
  }
};
