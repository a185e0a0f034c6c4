/** Whether an archive is a whole backup: each file read and compared with the manifest, nothing beside them, nothing missing. */
import { ahead } from './ahead';
import { type ArchiveFile, filesOf } from './archive';
import { readArchiveName } from './archive-names';
import type { ArchiveSource } from './archive-source';
import { sha256Of } from './digest';
import { readManifest, type Sum } from './manifest';
import { Stop, stopIfCancelled } from './stop';

const READS_AHEAD = 4;

export interface Checking {
  readonly signal: AbortSignal;
  /** Files read, and how many there are. */
  readonly onProgress: (done: number, total: number) => void;
}

interface Contents {
  readonly manifest: ArchiveFile;
  /** Beside the manifest. */
  readonly files: number;
  /** Names that no backup of this format has. */
  readonly hasStrangers: boolean;
}

const isManifest = (file: ArchiveFile): boolean => readArchiveName(file.name)?.kind === 'manifest';

/** Reads the directory alone. What makes it a backup is that its last file is the manifest. */
const survey = async (source: ArchiveSource, signal: AbortSignal): Promise<Contents> => {
  let last: ArchiveFile | null = null;
  let files = 0;
  let hasStrangers = false;
  for await (const file of filesOf(source)) {
    stopIfCancelled(signal);
    if (last !== null) files += 1;
    hasStrangers ||= readArchiveName(file.name) === null || (last !== null && isManifest(last));
    last = file;
  }
  if (last === null || !isManifest(last)) throw new Stop('not-a-backup');
  return { manifest: last, files, hasStrangers };
};

async function* exceptManifest(files: AsyncIterable<ArchiveFile>): AsyncGenerator<ArchiveFile, void, undefined> {
  for await (const file of files) if (!isManifest(file)) yield file;
}

const weigh = async (file: ArchiveFile) => ({
  name: file.name,
  size: file.size,
  sha256: await sha256Of(await file.read()),
});

/** Changes nothing. Rejects with a `Stop` where anything is not as the manifest says. */
export const verifyArchive = async (source: ArchiveSource, { signal, onProgress }: Checking): Promise<Sum> => {
  const contents = await survey(source, signal);
  // First of all what the manifest says of itself: a later format may well have other names.
  const manifest = await readManifest(contents.manifest.lines());
  if (contents.hasStrangers) throw new Stop('damaged-backup');
  let files = 0;
  let bytes = 0;
  for await (const found of ahead(exceptManifest(filesOf(source)), READS_AHEAD, weigh)) {
    stopIfCancelled(signal);
    const expected = await manifest.file();
    const isSame = expected.name === found.name && expected.size === found.size && expected.sha256 === found.sha256;
    if (!isSame) throw new Stop('damaged-backup');
    files += 1;
    bytes += found.size;
    onProgress(files, contents.files);
  }
  const sum = await manifest.sum();
  if (sum.files !== files || sum.bytes !== bytes) throw new Stop('damaged-backup');
  return sum;
};
