/** Where an article's history lies: a folder beside the article's own file, so that both move to the trash and back as one. */
import { join } from 'node:path';
import type { RevisionKey } from '#shared/history/revision';
import { type SafeFile, safeFile } from '../paths';

export const historyFolder = (articleFolder: string): string => join(articleFolder, 'history');

export const REVISION_ENDING = '.json.gz';

/** Written once and never again, so there is no previous copy to keep. */
export const revisionFile = (folder: string, key: RevisionKey): SafeFile => ({
  ...safeFile(folder, key, false),
  current: join(folder, `${key}${REVISION_ENDING}`),
});

/** What a person has called revisions: the one file of a history that changes, and so keeps its previous copy. */
export const labelsFile = (folder: string): SafeFile => safeFile(folder, 'labels', true);

/** A cache of what a listing shows, so that it need not unpack every revision. */
export const timelineFile = (folder: string): SafeFile => safeFile(folder, 'timeline', false);
