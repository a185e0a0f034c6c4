/** Gets the lock of a library, or says who holds it. */
import { join } from 'node:path';
import { toInstant } from '#shared/article/identity';
import { DISK_REASONS, unless } from '../disk';
import { ensureFolder } from '../prepare-folders';
import { attempt, type Refusal } from '../reasons';
import { createHold, keepLock } from './held-lock';
import { judgeClaim, type Verdict } from './judge-claim';
import { LOCK_TIMES, type Lock, type LockHeld, type LockParts, type LockTaken } from './lock';
import { type LockRecord, released } from './lock-record';
import { createLockShelf, LOCK_FOLDER, type LockShelf } from './lock-shelf';

const NEVER_HELD: Verdict = { is: 'free', isQuiet: true };

const recordOf = ({ claimant, folder, clock, disk }: LockParts): LockRecord => ({
  id: disk.uniqueName(),
  ...claimant,
  folder,
  since: toInstant(clock.now()),
  releasedAt: null,
});

interface Claimed {
  readonly parts: LockParts;
  readonly shelf: LockShelf;
  readonly number: number;
  readonly record: LockRecord;
  /** Whether nobody can still be writing under an earlier number. */
  readonly isQuiet: boolean;
}

/**
 * From the claim on a holder of an earlier number is dethroned, whatever becomes of us. What is left of it is removed before the wait,
 * because a holder whose share answers from memory which names there are will still find its own file gone when it opens it.
 * @returns null where somebody took over from us meanwhile
 */
const enter = async ({ parts, shelf, number, record, isQuiet }: Claimed): Promise<Lock | null> => {
  if ((await shelf.highest()) > number) return null;
  await shelf.clearBelow(number);
  if (!isQuiet) {
    parts.onWait?.();
    await parts.wait(LOCK_TIMES.waitOut);
  }
  const holding = { ...parts, shelf, number, record };
  const hold = createHold(holding);
  return (await hold.look()) ? keepLock(holding, hold, parts.every) : null;
};

const giveBack = async ({ parts, shelf, number, record }: Claimed): Promise<void> => {
  if ((await shelf.read(number))?.record?.id === record.id) await shelf.rewrite(number, released(record, parts.clock));
};

/** A claim that fails half-way is given back, or it would look as if we held the lock for as long as this process lives. */
const claim = async (claimed: Claimed): Promise<Lock | null> => {
  try {
    return (await claimed.shelf.claim(claimed.number, claimed.record)) ? await enter(claimed) : null;
  } catch (error) {
    await unless(giveBack(claimed), DISK_REASONS, () => undefined);
    throw error;
  }
};

/**
 * At most half a minute, where a holder that cannot be asked has fallen silent; at once where there is none, where it gave the lock back,
 * or where it died on this machine. Safe against any number of processes that try at once; see docs/decisions/0017-library-lock.md.
 * @returns the holder's name where there is one; a refusal where the folder cannot be written to
 */
export const acquireLock = (parts: LockParts): Promise<LockTaken | LockHeld | Refusal> =>
  attempt<LockTaken | LockHeld | Refusal>(async () => {
    const folder = join(parts.folder, LOCK_FOLDER);
    await ensureFolder(parts.disk, folder);
    const shelf = createLockShelf(parts.disk, folder);
    // A share may be slow to show a name that it has just refused to give out twice.
    let known = 0;
    for (;;) {
      const top = Math.max(known, await shelf.highest());
      const verdict = top === 0 ? NEVER_HELD : await judgeClaim(shelf, top, parts);
      if (verdict.is === 'held') return { ok: false, holder: verdict.by };
      known = top + 1;
      const lock = await claim({ parts, shelf, number: known, record: recordOf(parts), isQuiet: verdict.isQuiet });
      if (lock !== null) return { ok: true, lock };
    }
  });
