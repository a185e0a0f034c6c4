/** `verify`, `backup`, `restore`: the library looked through, mended, put into one archive and taken out of it. */
import { resolve } from 'node:path';
import type { Restored, Verification } from '#shared/library/jobs';
import { version } from '../../../package.json';
import { openFileSource } from '../library/backup/archive-source';
import { attempt } from '../library/reasons';
import { isLibraryFolder } from '../starting/find-library';
import { watchForInterrupt } from './interrupt';
import { EXIT, type ExitCode, type Output } from './output';
import { progressTo } from './progress';
import type { Task } from './task';
import { secretIn } from './unlock';
import { withLibrary } from './with-library';
import { describeFailure } from './words';

const verificationLine = ({ ok: _, isSound, articles, photos, repaired, damaged }: Verification): string =>
  `${isSound ? 'sound' : 'not sound'}: ${articles} articles, ${photos} photos, ${repaired.length} repaired, ${damaged.length} damaged`;

/** The counts that scripts ask for, and what they count beside them. */
const verificationResult = (found: Verification) => {
  const quarantined = found.repaired.map(({ setAside }) => setAside).filter((file) => file !== null);
  return {
    ok: found.isSound,
    articles: found.articles,
    repaired: found.repaired.length,
    quarantined: quarantined.length,
    photos: found.photos,
    details: { ...found, quarantined },
  };
};

export const runVerify = (
  { repair }: Extract<Task, { command: 'verify' }>,
  folder: string,
  output: Output,
): Promise<ExitCode> =>
  withLibrary(folder, output, repair ? 'mend' : 'read', async (library) => {
    const verification = await library.verify({ repair, onProgress: progressTo(output, 'verifying') });
    if (!verification.ok) {
      output.note(describeFailure(verification.reason));
      return EXIT.failed;
    }
    output.result(verificationResult(verification), verificationLine(verification));
    for (const { id, reason } of verification.damaged) output.note(`${id}: ${describeFailure(reason)}`);
    for (const id of verification.recoverable)
      output.note(`${id}: damaged, an earlier copy is there; --repair mends it`);
    for (const name of verification.unreadableLayouts) output.note(`layouts/${name}: cannot be read as a layout`);
    for (const { shelf, state } of verification.newsroom) output.note(`newsroom/${shelf}.json: ${state}`);
    return verification.isSound ? EXIT.done : EXIT.failed;
  });

export const runBackup = (
  { file }: Extract<Task, { command: 'backup' }>,
  folder: string,
  output: Output,
): Promise<ExitCode> =>
  withLibrary(folder, output, 'read', async (library) => {
    const { signal, release } = watchForInterrupt();
    const watched = { onProgress: progressTo(output, 'backing up'), signal };
    const backup = await library.backup(resolve(file), version, watched).finally(release);
    if (!backup.ok) {
      output.note(`${file}: ${describeFailure(backup.reason)}`);
      return EXIT.failed;
    }
    const { path, articles, photos, bytes, damaged } = backup;
    output.result({ path, articles, photos, bytes, damaged }, `${articles} articles, ${photos} photos -> ${path}`);
    for (const id of damaged) output.note(`${id}: damaged; it is in the archive as it lies on the disk`);
    return damaged.length === 0 ? EXIT.done : EXIT.failed;
  });

const layoutLines = ({ added, kept, unreadable }: Restored['layouts']): readonly string[] => [
  ...added.map((name) => `layouts/${name}: added`),
  ...kept.map((name) => `layouts/${name}: another one is in use and stays; the backup's lies beside it`),
  ...unreadable.map((name) => `layouts/${name}: no layout; it stays in the backup`),
];

/** Where there is no library yet none is made for a backup that is not there either. */
const mayBegin = async (folder: string, file: string, output: Output): Promise<boolean> => {
  if (await isLibraryFolder(folder)) return true;
  const looked = await attempt(async () => (await openFileSource(resolve(file))).close());
  if (looked === undefined) return true;
  output.note(`${file}: ${describeFailure(looked.reason)}`);
  return false;
};

export const runRestore = async (
  { file, passphraseFile }: Extract<Task, { command: 'restore' }>,
  folder: string,
  output: Output,
): Promise<ExitCode> => {
  if (!(await mayBegin(folder, file, output))) return EXIT.failed;
  return withLibrary(folder, output, 'write', async (library) => {
    const secret = passphraseFile === null ? undefined : await secretIn(passphraseFile, '--backup-passphrase-file');
    const { signal, release } = watchForInterrupt();
    const watched = { onProgress: progressTo(output, 'restoring'), signal };
    const restored = await library.restoreBackup(resolve(file), watched, secret).finally(release);
    if (!restored.ok) {
      // An archive is looked through first, and then what is done stays done.
      const isCutOff = restored.reason === 'cancelled';
      output.note(
        `${file}: ${isCutOff ? 'cancelled; restore it again to complete it' : describeFailure(restored.reason)}`,
      );
      return EXIT.failed;
    }
    const { added, updated, kept, photos, layouts, refused } = restored;
    output.result(
      { added, updated, kept, photos, layouts, refused },
      `${added} added, ${updated} updated, ${kept} kept as they are, ${photos} photos`,
    );
    for (const { id, reason } of refused) output.note(`${id}: ${describeFailure(reason)}`);
    for (const line of layoutLines(layouts)) output.note(line);
    return refused.length === 0 ? EXIT.done : EXIT.failed;
  });
};
