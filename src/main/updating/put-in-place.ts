/** Puts a checked AppImage in the place of another: in one step, so that there is always one that can be started. */
import { randomUUID } from 'node:crypto';
import { chmod, copyFile, open, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { diskRefusal } from './disk-refusal';
import { sha512Of } from './hash-file';
import { type Refused, refuse } from './source';

const EXECUTABLE = 0o755;

const flush = async (file: string): Promise<void> => {
  const handle = await open(file, 'r+');
  await handle.sync().finally(() => handle.close());
};

/** @param sha512 of what is to stand there: it is checked once more where it is about to be used, after the last copy */
export const putInPlace = async (
  file: string,
  sha512: string,
  target: string,
): Promise<{ readonly ok: true } | Refused> => {
  // A link that somebody has laid to the program goes on leading to it.
  const place = await realpath(target).catch(() => target);
  const fresh = join(dirname(place), `.dateline-${randomUUID()}`);
  try {
    await copyFile(file, fresh);
    await chmod(fresh, EXECUTABLE);
    await flush(fresh);
    if ((await sha512Of(fresh)) !== sha512) return refuse('altered');
    await rename(fresh, place);
    return { ok: true };
  } catch (error) {
    return diskRefusal(error, target);
  } finally {
    await rm(fresh, { force: true });
  }
};
