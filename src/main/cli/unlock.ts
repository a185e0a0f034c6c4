/** A sealed library on the command line: its passphrase or recovery key comes from a file or the environment, never from an argument that others can see. */
import { readFile } from 'node:fs/promises';
import { sameSpelling } from '#shared/locking/passphrase';
import { readRecoveryKey } from '#shared/locking/recovery-key';
import { DiskError } from '../library/disk';
import { openSeal, type Secret } from '../library/sealing/seal';
import { readSeal } from '../library/sealing/seal-file';
import { holdKey, realDisk } from '../library-keys';
import type { Output } from './output';
import { UsageError } from './usage';
import { describeFailure } from './words';

/** Ten groups of six digits are a recovery key; anything else is a passphrase. */
export const asSecret = (text: string): Secret =>
  readRecoveryKey(text).ok
    ? { kind: 'recovery', typed: text }
    : { kind: 'passphrase', passphrase: sameSpelling(text.replace(/\r?\n$/u, '')) };

/** @param option as the person wrote it. @throws UsageError where the file cannot be read */
export const secretIn = async (file: string, option: string): Promise<Secret> => {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new UsageError(`${option}: ${file} cannot be read`);
  return asSecret(text);
};

/** Null where none is given. @throws UsageError where the file cannot be read */
export const secretOf = async (
  file: string | null,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Secret | null> => {
  if (file !== null) return secretIn(file, '--passphrase-file');
  const { DATELINE_PASSPHRASE: typed } = env;
  return typed === undefined || typed === '' ? null : asSecret(typed);
};

const NEEDED = 'the library is locked with a passphrase; give --passphrase-file FILE or DATELINE_PASSPHRASE';

const unlock = async (folder: string, secret: Secret | null): Promise<string | null> => {
  const found = await readSeal(realDisk, folder);
  if (found.state === 'missing') return null;
  if (!('data' in found)) return `sealed.json: ${describeFailure(found.state)}`;
  if (secret === null) return NEEDED;
  const key = await openSeal(found.data, secret);
  if (key === null) return describeFailure('wrong-passphrase');
  holdKey(folder, found.data, key);
  return null;
};

/** @returns whether the library can be opened now; why not is told */
export const unlockForCommand = async (folder: string, secret: Secret | null, output: Output): Promise<boolean> => {
  try {
    const trouble = await unlock(folder, secret);
    if (trouble !== null) output.note(`${folder}: ${trouble}`);
    return trouble === null;
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    output.note(`${folder}: ${describeFailure(error.reason)}`);
    return false;
  }
};
