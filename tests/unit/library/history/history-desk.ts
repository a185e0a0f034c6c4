/** A history for a test: one article's folder on a disk, and a clock that stands still until it is told to go on. */
import type { Article } from '#shared/article/article';
import { type Instant, toInstant } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import type { RevisionEntry } from '#shared/history/revision';
import type { Disk } from '../../../../src/main/library/disk';
import { createHistory, type History } from '../../../../src/main/library/history/history';
import { articleFolder, type LibraryPaths, libraryPaths } from '../../../../src/main/library/paths';
import { prepareFolders } from '../../../../src/main/library/prepare-folders';
import { bridgeArticle } from '../../../support/articles';
import { granted } from '../../../support/library-desk';
import { createMemoryDisk, type MemoryDisk } from '../../../support/memory-disk';

const MINUTE = 60_000;

export interface Clock {
  readonly now: () => Instant;
  readonly pass: (minutes: number) => void;
  readonly set: (moment: string) => void;
}

export const stillClock = (start = '2024-03-08T03:54:03.123Z'): Clock => {
  let time = Date.parse(start);
  return {
    now: () => toInstant(new Date(time)),
    pass: (minutes) => {
      time += minutes * MINUTE;
    },
    set: (moment) => {
      time = Date.parse(moment);
    },
  };
};

export const inVietnam = (moment: Date): string =>
  new Date(moment.getTime() + 7 * 60 * MINUTE).toISOString().slice(0, 10);

export const DESK = '/desk';
export const ARTICLE = bridgeArticle();
export const PATHS: LibraryPaths = libraryPaths(DESK);
export const HOME = articleFolder(PATHS.articles, ARTICLE.id);
export const HISTORY = `${HOME}/history`;

export const historyOn = (disk: Disk, clock: Clock, paths: LibraryPaths = PATHS): History =>
  createHistory({ disk, paths, now: clock.now, who: () => 'Lê Hạnh', dayOf: inVietnam });

/** A library with the folder of one article, as it is after its first save. */
export const furnish = async (disk: Disk, paths: LibraryPaths = PATHS): Promise<void> => {
  await prepareFolders(disk, paths);
  await disk.makeFolder(articleFolder(paths.articles, ARTICLE.id));
  await disk.syncFolder(paths.articles);
};

export interface Scene {
  readonly disk: MemoryDisk;
  readonly clock: Clock;
  readonly history: History;
}

export const stage = async (): Promise<Scene> => {
  const disk = createMemoryDisk();
  await furnish(disk);
  const clock = stillClock();
  return { disk, clock, history: historyOn(disk, clock) };
};

/** The article as saved for the nth time. */
export const version = (nth: number): Article => ({
  ...ARTICLE,
  revision: nth,
  headline: plain(`Bản thứ ${nth} của tin cây cầu`),
});

/** What was kept; fails the test where nothing was. */
export const mustKeep = async (
  history: History,
  article: Article,
  why: RevisionEntry['why'] = 'open',
): Promise<RevisionEntry> => {
  const { entry } = granted(await history.keep(article, why));
  if (entry === null) throw new Error('nothing was kept');
  return entry;
};

export const listed = async (history: History): Promise<readonly RevisionEntry[]> =>
  granted(await history.list(ARTICLE.id)).revisions;

/** The saves that the list holds, newest first. */
export const savesListed = async (history: History): Promise<readonly number[]> =>
  (await listed(history)).map(({ revision }) => revision);

export const pathOf = ({ key }: Pick<RevisionEntry, 'key'>): string => `${HISTORY}/${key}.json.gz`;
