/** What is done with the library as a whole: looked through, mended, backed up, restored, tidied. */
import type { ArticleId } from '#shared/article/identity';
import type { Assets } from './assets';
import { openFileSource } from './backup/archive-source';
import { backupLibrary } from './backup/backup-library';
import { restoreBackup } from './backup/restore-backup';
import type { RestoreTarget } from './backup/restore-target';
import type { Building, Gate, MayNot } from './building';
import type { Library } from './library';
import type { NoteMended } from './mended';
import { NEWSROOM_TURN, type NewsroomStore } from './newsroom/newsroom-store';
import { createOwnTurn, type OwnTurn, refuseOnceLost } from './own-turn';
import { type CleanUpParts, cleanUpPhotos, countUnusedPhotos } from './photos/clean-up';
import { ROYALTY_TURN, type RoyaltyStore } from './royalty/royalty-store';
import { openingSealed } from './sealing/backup-seal';
import { createTrashExpiry } from './trash-expiry';
import { verifyLibrary } from './verify';

type WholeLibrary = Pick<
  Library,
  'verify' | 'backup' | 'restoreBackup' | 'deleteForGood' | 'expireTrash' | 'unusedPhotos' | 'cleanUpPhotos'
>;

interface TargetParts {
  readonly inOwnTurn: OwnTurn;
  readonly newsroom: NewsroomStore;
  readonly royalty: RoyaltyStore;
  readonly noteMended: NoteMended;
}

const targetOf = (building: Building, { inOwnTurn, newsroom, royalty, noteMended }: TargetParts): RestoreTarget => {
  const { disk, paths, now, desk, history, fromHistory, newInTrash } = building;
  return {
    disk,
    paths,
    now,
    inTurn: inOwnTurn,
    noteChanged: desk.look,
    noteMended,
    noteTrashed: (id) => void newInTrash.add(id),
    keep: (article, folder) => history.keepIn(folder, article, 'restore'),
    mergeNewsroom: newsroom.merge,
    mergeRoyalty: royalty.merge,
    fromHistory,
  };
};

const cleanUpOf = ({ disk, paths, now, queue, history, mentions }: Building, inOwnTurn: OwnTurn): CleanUpParts => ({
  disk,
  paths,
  now,
  photosInHistory: history.photosIn,
  inTurn: queue.run,
  newsroomInTurn: newsroomTurn(queue.run),
  isInHand: mentions.has,
  whilePhotosRest: (work) => inOwnTurn('photos', work),
});

const turnOf =
  (turn: string) =>
  (inTurn: OwnTurn) =>
  <T>(work: () => Promise<T>): Promise<T> =>
    inTurn(turn, work);

const newsroomTurn = turnOf(NEWSROOM_TURN);
const royaltyTurn = turnOf(ROYALTY_TURN);

interface WholeParts {
  readonly assets: Assets;
  readonly noteMended: NoteMended;
  readonly newsroom: NewsroomStore;
  readonly royalty: RoyaltyStore;
  readonly gate: Gate;
  readonly mayNot: MayNot;
}

export const createWholeLibrary = (
  building: Building,
  { assets, noteMended, newsroom, royalty, gate, mayNot }: WholeParts,
): WholeLibrary => {
  const { disk, wholeDisk, folder, paths, now, clock, queue, desk, history, fromHistory } = building;
  const { openArchive = openFileSource, sealed } = building;
  const inOwnTurn = createOwnTurn(queue, mayNot);
  const checkHistory = history.check;
  const restore = gate(restoreBackup);
  const { time } = building.witness;
  const isNew = (id: ArticleId): boolean => building.newInTrash.has(id);
  const trash = createTrashExpiry({ disk, paths, now, time, isNew, inTurn: inOwnTurn });
  const expire = gate((days: number) => refuseOnceLost(trash.expire(days)));
  const cleanUp = gate(cleanUpPhotos);
  const mayRepair = gate(() => Promise.resolve({ isAllowed: true }));
  return {
    verify: async (request) => {
      if (request?.repair) {
        const refusal = await mayRepair();
        if (!('isAllowed' in refusal)) return refusal;
      }
      const inTurn = request?.repair ? inOwnTurn : queue.run;
      const parts = {
        disk,
        paths,
        assets,
        now,
        fromHistory,
        checkHistory,
        inTurn,
        newsroomInTurn: newsroomTurn(inTurn),
        royaltyInTurn: royaltyTurn(inTurn),
        noteMended,
        wasStored: desk.wasStored,
      };
      const verification = await refuseOnceLost(verifyLibrary(parts, request));
      if (verification.ok) for (const { id } of verification.repaired) await desk.look(id);
      return verification;
    },
    deleteForGood: gate((id) => refuseOnceLost(trash.deleteForGood(id))),
    expireTrash: async (days) => {
      const gone = await expire(days);
      return typeof gone === 'number' ? gone : 0;
    },
    unusedPhotos: (watched) => countUnusedPhotos(cleanUpOf(building, inOwnTurn), watched),
    cleanUpPhotos: (watched) => cleanUp(cleanUpOf(building, inOwnTurn), watched),
    backup: (file, version, { onProgress, signal }) =>
      backupLibrary({
        folder,
        disk: wholeDisk,
        sealed,
        file,
        clock,
        version,
        onProgress,
        signal,
        fromHistory,
        openSource: openingSealed(openArchive, sealed),
      }),
    restoreBackup: (file, { onProgress, signal }, secret) =>
      restore({
        file,
        target: targetOf(building, { inOwnTurn, newsroom, royalty, noteMended }),
        onProgress,
        signal,
        openSource: openingSealed(openArchive, sealed, secret),
      }),
  };
};
