/** What the newsroom keeps, as it goes into an archive: each shelf as reading it would bring it back, with the bad copies beside it. */
import { basename, join } from 'node:path';
import { SHELVES, type Shelf } from '#shared/newsroom/shelves';
import { unless } from '../disk';
import { readDurably } from '../durable-read';
import { seal, unseal } from '../envelope';
import { asStored, shelfFile, shelfSource } from '../newsroom/shelf-file';
import { isNewsroomFile, newsroomEntry } from './archive-names';
import { type LibraryFile, type Portion, type Reading, readPresent } from './contents';

const file = (path: string, bytes: Uint8Array): LibraryFile => ({
  name: newsroomEntry(basename(path)),
  bytes,
  how: 'deflate',
});

const presentAt = async ({ disk }: Reading, path: string | null): Promise<readonly LibraryFile[]> => {
  const bytes = path === null ? null : await readPresent(disk, path);
  return path === null || bytes === null ? [] : [file(path, bytes)];
};

/** Where nothing can be brought back, every copy as it lies there. */
const readShelf = async (reading: Reading, shelf: Shelf): Promise<readonly LibraryFile[]> => {
  const { disk, paths, now } = reading;
  const { current, previous, damaged } = shelfFile(paths, shelf);
  const bytes = await readPresent(disk, current);
  if (bytes !== null && unseal(bytes).ok) return [file(current, bytes)];
  const found = await readDurably(shelfSource(disk, paths, shelf));
  if (found.state !== 'recovered')
    return [...(await presentAt(reading, current)), ...(await presentAt(reading, previous))];
  const bad = bytes === null ? [] : [file(damaged(now()), bytes)];
  return [file(current, seal(asStored(found.data))), ...bad];
};

const OWN_COPY = /^[a-z]+(?:\.previous)?\.json$/u;

export const readNewsroomPortion = async (reading: Reading): Promise<Portion> => {
  const { disk, paths } = reading;
  const names = await unless<readonly string[]>(disk.list(paths.newsroom), ['missing'], () => []);
  const files: LibraryFile[] = [];
  for (const shelf of SHELVES) files.push(...(await readShelf(reading, shelf)));
  for (const name of names.filter((each) => isNewsroomFile(each) && !OWN_COPY.test(each)))
    files.push(...(await presentAt(reading, join(paths.newsroom, name))));
  return { kind: 'newsroom', files, damaged: null };
};
