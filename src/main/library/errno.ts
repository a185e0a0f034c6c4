/** The operating system's error codes as reasons a person can be told. */
import { DiskError, type DiskReason } from './disk';

const REASONS: Readonly<Record<string, DiskReason>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  // No more room for this very file: a limit of the file system, or one set for the process.
  EFBIG: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  EMFILE: 'too-many-files',
  ENFILE: 'too-many-files',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EEXIST: 'exists',
  ENOTEMPTY: 'exists',
  // What file systems without hard links or folder flushes answer: FAT, some network shares.
  ENOTSUP: 'unsupported',
  EOPNOTSUPP: 'unsupported',
  ENOSYS: 'unsupported',
  EINVAL: 'unsupported',
  EISDIR: 'unsupported',
  EMLINK: 'unsupported',
  EXDEV: 'unsupported',
};

/** Passes on what is not the operating system's, because that is a bug. */
export const asDiskError = (error: unknown, path: string): unknown => {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return error;
  return new DiskError(REASONS[String(error.code)] ?? 'io-error', path, { cause: error });
};
