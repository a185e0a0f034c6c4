/** Files that were dropped, those of dropped folders among them, by the same rules as a chosen folder. */
import type { ImportFailure } from '#shared/failures';
import { byName, DEEPEST_FOLDER, isGoneInto, MAX_FILES, mayBeArticle } from '#shared/importing/folder-rules';

/** A file as the importing needs it; one within a folder is named with its way there. */
export interface DroppedFile extends Pick<File, 'size' | 'arrayBuffer'> {
  readonly name: string;
  /** Why it is not even opened. */
  readonly refusal?: ImportFailure;
}

const refused = (name: string, refusal: ImportFailure): DroppedFile => ({
  name,
  size: 0,
  arrayBuffer: () => Promise.reject(new Error(refusal)),
  refusal,
});

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** What goes over to main takes no longer names. */
const LONGEST_NAME = 1_000;

const nameOf = ({ fullPath }: FileSystemEntry): string => fullPath.replace(/^\//u, '').slice(-LONGEST_NAME);

const openedFile = async (entry: FileSystemFileEntry): Promise<DroppedFile> => {
  const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
  return { name: nameOf(entry), size: file.size, arrayBuffer: () => file.arrayBuffer() };
};

/** A reader gives a hundred at a time, and at last none. */
const entriesIn = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return entries.toSorted(byName);
    entries.push(...some);
  }
};

const filesIn = async (folder: FileSystemDirectoryEntry, depth: number): Promise<readonly DroppedFile[]> => {
  if (depth > DEEPEST_FOLDER) return [refused(nameOf(folder), 'unsupported-format')];
  const found: DroppedFile[] = [];
  for (const entry of await entriesIn(folder)) {
    if (found.length > MAX_FILES) break;
    if (isFolder(entry) && isGoneInto(entry.name)) found.push(...(await readable(entry, filesIn(entry, depth + 1))));
    else if (isFile(entry) && mayBeArticle(entry.name))
      found.push(
        ...(await readable(
          entry,
          openedFile(entry).then((file) => [file]),
        )),
      );
  }
  return found;
};

const readable = (entry: FileSystemEntry, reading: Promise<readonly DroppedFile[]>): Promise<readonly DroppedFile[]> =>
  reading.catch(() => [refused(nameOf(entry), 'no-permission')]);

const filesOf = async (entry: FileSystemEntry): Promise<readonly DroppedFile[]> => {
  if (isFile(entry))
    return readable(
      entry,
      openedFile(entry).then((file) => [file]),
    );
  if (!isFolder(entry)) return [];
  const found = await readable(entry, filesIn(entry, 0));
  return found.length === 0 ? [refused(nameOf(entry), 'empty')] : found;
};

/** Never rejects: what cannot be read stands among the files with its reason, as does the first of those that are too many. */
export const filesOfEntries = async (entries: readonly FileSystemEntry[]): Promise<readonly DroppedFile[]> => {
  const found: DroppedFile[] = [];
  for (const entry of entries) found.push(...(await filesOf(entry)));
  const first = found[MAX_FILES];
  return first === undefined ? found : [...found.slice(0, MAX_FILES), refused(first.name, 'too-many-to-import')];
};
