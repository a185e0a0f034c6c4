/** Sealing a library and taking its seal away, from wherever it was left: sealed.json goes ahead of the files and is the last to go. */
import type { Failed } from '#shared/failures';
import type { JobFailure } from '#shared/library/jobs';
import { attemptJob } from '../backup/stop';
import { type Conversion, convertLibrary } from './convert';
import { removeSeal, type Seal, stateOf, withState, writeSeal } from './seal-file';

export type Settled = { readonly ok: true; readonly isSealed: boolean } | Failed<JobFailure>;

const finishSealing = async (conversion: Conversion, seal: Seal): Promise<Settled> => {
  const { disk, folder, key } = conversion;
  const converted = await convertLibrary('sealed', conversion);
  if (!converted.ok) return converted;
  await writeSeal(disk, folder, withState(seal, key, 'sealed'));
  return { ok: true, isSealed: true };
};

const finishUnsealing = async (conversion: Conversion): Promise<Settled> => {
  const converted = await convertLibrary('plain', conversion);
  if (!converted.ok) return converted;
  await removeSeal(conversion.disk, conversion.folder);
  return { ok: true, isSealed: false };
};

/** @param seal as `makeSeal` made it: from here on the library can only be opened with one of its secrets */
export const beginSealing = (conversion: Conversion, seal: Seal): Promise<Settled> =>
  attemptJob<Settled>(async () => {
    const { disk, folder, key } = conversion;
    const begun = withState(seal, key, 'sealing');
    await writeSeal(disk, folder, begun);
    return finishSealing(conversion, begun);
  });

export const beginUnsealing = (conversion: Conversion, seal: Seal): Promise<Settled> =>
  attemptJob<Settled>(async () => {
    await writeSeal(conversion.disk, conversion.folder, withState(seal, conversion.key, 'unsealing'));
    return finishUnsealing(conversion);
  });

/** What was cut off goes on; a library that is sealed is nothing to do for. */
export const goOn = (conversion: Conversion, seal: Seal): Promise<Settled> =>
  attemptJob<Settled>(async () => {
    switch (stateOf(seal, conversion.key)) {
      case 'sealing':
        return finishSealing(conversion, seal);
      case 'unsealing':
        return finishUnsealing(conversion);
      default:
        return { ok: true, isSealed: true };
    }
  });
