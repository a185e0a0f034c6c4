/** Whether the highest number of a lock still has a holder. */
import type { LockHolder } from '#shared/library/jobs';
import { type Claimant, LOCK_TIMES, LOOKS_WITHOUT_BEAT, type LockParts } from './lock';
import { holderOf, type LockRecord } from './lock-record';
import type { Claim, LockShelf } from './lock-shelf';
import type { Life } from './process-life';

export type Verdict =
  | { readonly is: 'held'; readonly by: LockHolder }
  /** `isQuiet` where it is certain that nobody writes under an earlier number any more. */
  | { readonly is: 'free'; readonly isQuiet: boolean };

type JudgeParts = Pick<LockParts, 'claimant' | 'folder' | 'wait' | 'life' | 'onWait'>;

const isSameMachine = (record: LockRecord, { machine }: Claimant): boolean =>
  record.machine.id === machine.id && record.machine.name === machine.name;

/** Known for this machine alone; and one who lives may hold the original of a library that was copied. */
const lifeOf = async (record: LockRecord | null, { claimant, folder, life }: JudgeParts): Promise<Life> => {
  if (record === null || !isSameMachine(record, claimant)) return 'unknown';
  const found = await life(record.pid, record.processStart);
  return found === 'alive' && record.folder !== folder ? 'unknown' : found;
};

/**
 * Beats are counted by looks of one's own, never by comparing the times of two machines: their clocks may be hours apart.
 * The file is opened at each look, because a network share may answer from memory what is only looked at.
 */
const watch = async (shelf: LockShelf, number: number, first: Claim, parts: JudgeParts): Promise<Verdict> => {
  parts.onWait?.();
  for (let look = 0; look < LOOKS_WITHOUT_BEAT; look += 1) {
    await parts.wait(LOCK_TIMES.look);
    const now = await shelf.read(number);
    if (now === null) break;
    if (now.record?.releasedAt) return { is: 'free', isQuiet: now.hasBeat };
    if (now.signs !== first.signs) return { is: 'held', by: holderOf(now.record) };
  }
  return { is: 'free', isQuiet: false };
};

/** @param number a file that is gone is one that a higher number has replaced: claiming the next one will tell. */
export const judgeClaim = async (shelf: LockShelf, number: number, parts: JudgeParts): Promise<Verdict> => {
  const claim = await shelf.read(number);
  if (claim === null) return { is: 'free', isQuiet: false };
  const { record, hasBeat } = claim;
  // Who ended while still waiting for the one before to fall silent has left that wait to us.
  if (record?.releasedAt) return { is: 'free', isQuiet: hasBeat };
  const life = await lifeOf(record, parts);
  if (life === 'alive') return { is: 'held', by: holderOf(record) };
  if (life === 'dead') return { is: 'free', isQuiet: hasBeat };
  return watch(shelf, number, claim, parts);
};
