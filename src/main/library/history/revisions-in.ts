/** Which revisions lie in a history's folder, found by their names alone. */
import * as v from 'valibot';
import { type RevisionKey, revisionKeySchema } from '#shared/history/revision';
import { unless } from '../disk';
import { REVISION_ENDING } from './history-paths';
import type { HistoryPlace } from './revision-file';
import { type KeyFacts, readKey } from './revision-key';

export interface Named extends KeyFacts {
  readonly key: RevisionKey;
}

export interface FolderContents {
  /** Oldest first. */
  readonly revisions: readonly Named[];
  /** Files that look like revisions, by names that a later Dateline may have given them. */
  readonly strangers: readonly string[];
  /** What writes left that never ended. */
  readonly leftovers: readonly string[];
}

const readName = (name: string): Named | null => {
  const key = v.safeParse(revisionKeySchema, name.slice(0, -REVISION_ENDING.length));
  const facts = key.success ? readKey(key.output) : null;
  return key.success && facts ? { ...facts, key: key.output } : null;
};

const oldestFirst = (a: Named, b: Named): number => (a.key < b.key ? -1 : 1);

/** Nothing where there is no folder, as in a library of before there were histories. Rejects with a `DiskError`. */
export const lookInto = async ({ disk, folder }: HistoryPlace): Promise<FolderContents> => {
  const names = await unless<readonly string[]>(disk.list(folder), ['missing'], () => []);
  const files = names
    .filter((name) => name.endsWith(REVISION_ENDING))
    .map((name) => ({ name, revision: readName(name) }));
  return {
    revisions: files
      .map(({ revision }) => revision)
      .filter((revision) => revision !== null)
      .sort(oldestFirst),
    strangers: files.filter(({ revision }) => revision === null).map(({ name }) => name),
    leftovers: names.filter((name) => name.endsWith('.tmp') && readKey(name.split('.')[0] ?? '') !== null),
  };
};
