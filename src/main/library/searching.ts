/** The library's search: begun when it is first wanted, told of every change of the desk. */
import type { Desk } from './desk';
import type { Disk } from './disk';
import type { Library, LibraryParts } from './library';
import { connectHere } from './search/connect-here';
import { connectThread } from './search/connect-thread';
import { createSearch } from './search/search';

export type Searching = Pick<Library, 'startSearch' | 'search' | 'searchReady' | 'onSearchProgress'> & {
  readonly flush: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export interface SearchingParts extends Pick<LibraryParts, 'folder' | 'searchWorker' | 'sealed'> {
  readonly disk: Disk;
  readonly access: 'write' | 'read';
  readonly desk: Desk;
}

/** A program that only lists or exports must not wait for an index that nobody asks anything. */
export const createSearching = ({ folder, searchWorker, sealed, disk, access, desk }: SearchingParts): Searching => {
  const search = createSearch({
    folder,
    mayWrite: access === 'write',
    connect: searchWorker === undefined ? connectHere(disk) : connectThread(searchWorker, sealed?.key.master ?? null),
    stamps: () => desk.list().summaries,
    summary: desk.summary,
  });
  let isStarted = false;
  let isClosed = false;
  const start = (): void => {
    if (isStarted || isClosed) return;
    isStarted = true;
    search.start();
  };
  desk.onChange(({ put, removed }) => {
    if (!isStarted) return;
    for (const { id } of put) search.look(id);
    for (const id of removed) search.remove(id);
  });
  return {
    startSearch: start,
    search: (request) => {
      start();
      return search.run(request);
    },
    searchReady: () => {
      start();
      return search.ready();
    },
    onSearchProgress: search.onProgress,
    flush: async () => {
      if (isStarted) await search.flush();
    },
    close: async () => {
      isClosed = true;
      if (isStarted) await search.close();
    },
  };
};
