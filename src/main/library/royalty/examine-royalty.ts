/** A look at the royalty sheets: whether each month's file can be read, and its mending where that is asked for. */
import type { ShelfVerdict } from '#shared/library/jobs';
import type { Month, RoyaltySheet } from '#shared/royalty/sheet';
import { createDurableAdapter } from '../durable-adapter';
import { readDurably } from '../durable-read';
import type { ShelfParts } from '../newsroom/shelf';
import { attempt } from '../reasons';
import { monthsKept, parseRoyalty, royaltyFile } from './royalty-file';

type State = ShelfVerdict['state'];

/** Reading it as whoever opens it does puts the copy in the place of what went bad. */
const mend = async ({ disk, paths, now }: ShelfParts, month: Month): Promise<boolean> => {
  const adapter = createDurableAdapter<RoyaltySheet>({
    disk,
    file: royaltyFile(paths, month),
    parse: parseRoyalty,
    now,
  });
  await adapter.read();
  return adapter.stamp() !== null;
};

/** Null where all is well, or a later Dateline wrote it. */
const stateOf = async (parts: ShelfParts, month: Month, repair: boolean): Promise<State | null> => {
  const file = royaltyFile(parts.paths, month);
  const found = await attempt(() => readDurably({ disk: parts.disk, file, parse: parseRoyalty }));
  if ('ok' in found || found.state === 'damaged' || found.state === 'foreign') return 'damaged';
  if (found.state !== 'recovered') return null;
  return repair && (await attempt(() => mend(parts, month))) === true ? 'repaired' : 'recoverable';
};

/** @param repair mends what can be mended @returns those that are not as they should be */
export const examineRoyalty = async (parts: ShelfParts, repair: boolean): Promise<readonly ShelfVerdict[]> => {
  const verdicts: ShelfVerdict[] = [];
  for (const month of await monthsKept(parts.disk, parts.paths)) {
    const state = await stateOf(parts, month, repair);
    if (state !== null) verdicts.push({ shelf: `royalty-${month}`, state });
  }
  return verdicts;
};
