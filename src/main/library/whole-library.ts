/** What is done with the library as a whole: looked through, mended, backed up, restored, tidied. */

import type { Assets } from './assets';
import { openFileSource } from './backup/archive-source';
import { backupLibrary } from './backup/backup-library';
import { restoreBackup } from './backup/restore-backup';
import type { RestoreTarget } from './backup/restore-target';
import { Stop } from './backup/stop';
import type { Building, Gate } from './building';
import type { Library } from './library';
import { type CleanUpParts, cleanUpPhotos, countUnusedPhotos } from './photos/clean-up';
import { createTrashExpiry } from './trash-expiry';
import { verifyLibrary } from './verify';

type WholeLibrary = Pick<
  Library,
  'verify' | 'backup' | 'restoreBackup' | 'deleteForGood' | 'expireTrash' | 'unusedPhotos' | 'cleanUpPhotos'
>;

/** A job may outlast the lock: each article is asked for anew. */
const inOwnTurn =
  ({ queue, mayWrite }: Building): RestoreTarget['inTurn'] =>
  (id, work) =>
    queue.run(id, async () => {
      const reason = await mayWrite?.();
      if (reason) throw new Stop(reason);
      return work();
    });

const targetOf = (building: Building): RestoreTarget => {
  const { disk, paths, now, desk, history, fromHistory } = building;
  return {
    disk,
    paths,
    now,
    inTurn: inOwnTurn(building),
    noteChanged: desk.look,
    keep: (article, folder) => history.keepIn(folder, article, 'restore'),
    fromHistory,
  };
};

const cleanUpOf = ({ disk, paths, now, queue, history, mentions }: Building): CleanUpParts => ({
  disk,
  paths,
  now,
  photosInHistory: history.photosIn,
  inTurn: queue.run,
  isInHand: mentions.has,
  whilePhotosRest: (work) => queue.run('photos', work),
});

export const createWholeLibrary = (
  building: Building,
  { assets, gate }: { readonly assets: Assets; readonly gate: Gate },
): WholeLibrary => {
  const { disk, wholeDisk, folder, paths, now, clock, queue, desk, history, fromHistory } = building;
  const { openArchive: openSource = openFileSource } = building;
  const checkHistory = history.check;
  const restore = gate(restoreBackup);
  const trash = createTrashExpiry({ disk, paths, now, inTurn: queue.run });
  const expire = gate(trash.expire);
  const cleanUp = gate(cleanUpPhotos);
  const mayRepair = gate(() => Promise.resolve({ isAllowed: true }));
  return {
    verify: async (request) => {
      if (request?.repair) {
        const refusal = await mayRepair();
        if (!('isAllowed' in refusal)) return refusal;
      }
      const parts = { disk, paths, assets, now, fromHistory, checkHistory, inTurn: queue.run };
      const verification = await verifyLibrary(parts, request);
      if (verification.ok) for (const { id } of verification.repaired) await desk.look(id);
      return verification;
    },
    deleteForGood: gate(trash.deleteForGood),
    expireTrash: async (days) => {
      const gone = await expire(days);
      return typeof gone === 'number' ? gone : 0;
    },
    unusedPhotos: (watched) => countUnusedPhotos(cleanUpOf(building), watched),
    cleanUpPhotos: (watched) => cleanUp(cleanUpOf(building), watched),
    backup: (file, version, { onProgress, signal }) =>
      backupLibrary({ folder, disk: wholeDisk, file, clock, version, onProgress, signal, fromHistory, openSource }),
    restoreBackup: (file, { onProgress, signal }) =>
      restore({ file, target: targetOf(building), onProgress, signal, openSource }),
  };
};
