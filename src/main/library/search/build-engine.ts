/** An engine on a disk: its file, and its reading of articles, in the library's folder. */
import { toInstant } from '#shared/article/identity';
import { peekArticle } from '../article-file';
import type { Disk } from '../disk';
import { createHistory } from '../history/history';
import { libraryPaths } from '../paths';
import { createReadOnlyDisk } from '../read-only-disk';
import { createEngine, type Engine } from './engine';
import { createIndexFile } from './index-file';
import type { EngineSetting, FromEngine } from './messages';

/** In milliseconds: long after the last save of whoever is writing. */
const KEEP_DELAY = 30_000;

export const buildEngine = (
  disk: Disk,
  { folder, mayWrite, trustsFile }: EngineSetting,
  send: (message: FromEngine) => void,
): Engine => {
  const paths = libraryPaths(folder);
  const readOnly = createReadOnlyDisk(disk);
  const history = createHistory({ disk: readOnly, paths, now: () => toInstant(new Date()), who: () => null });
  return createEngine({
    file: createIndexFile(disk, paths.root),
    trustsFile,
    mayWrite,
    readArticle: async (id) => {
      const peek = await peekArticle(readOnly, paths.articles, id, history.newest);
      return peek.ok ? peek.article : null;
    },
    send,
    keepDelay: KEEP_DELAY,
  });
};
