/** What a history shows of itself: its entries with the labels people gave them, and giving one. */
import type { ArticleId, Instant } from '#shared/article/identity';
import type { RevisionEntry, RevisionKey } from '#shared/history/revision';
import type { Disk } from '../disk';
import { articleFolder, type LibraryPaths } from '../paths';
import { type Refusal, refuse } from '../reasons';
import { type LabelPlace, readLabels, writeLabel } from './labels';
import { lookInto } from './revisions-in';
import { openTimeline } from './timeline';

export interface Listed {
  readonly ok: true;
  /** Newest first. */
  readonly revisions: readonly RevisionEntry[];
}

export interface Labelled {
  readonly ok: true;
  readonly revision: RevisionEntry;
}

export interface ListingParts {
  readonly disk: Disk;
  readonly paths: LibraryPaths;
  readonly now: () => Instant;
}

/** Null where the article's folder is on the desk's shelf. */
const explainAbsence = async ({ disk, paths }: ListingParts, id: ArticleId): Promise<Refusal | null> => {
  if ((await disk.stat(articleFolder(paths.articles, id))) !== null) return null;
  return refuse((await disk.stat(articleFolder(paths.trash, id))) === null ? 'missing' : 'in-trash');
};

/** Rejects with a `DiskError` where the folder cannot be listed. */
export const listRevisions = async (parts: ListingParts, place: LabelPlace): Promise<Listed | Refusal> => {
  const absence = await explainAbsence(parts, place.id);
  if (absence) return absence;
  const { revisions } = await lookInto(place);
  if (revisions.length === 0) return { ok: true, revisions: [] };
  const timeline = openTimeline(place, parts.now);
  const { recalled } = await timeline.look(revisions);
  await timeline.note();
  const labels = (await readLabels(place)) ?? {};
  const entries = recalled.map(({ entry }) => ({ ...entry, label: labels[entry.key] ?? null }));
  return { ok: true, revisions: entries.reverse() };
};

/** @param label null takes it away. Rejects with a `DiskError` where the disk refuses. */
export const labelRevision = async (
  parts: ListingParts,
  place: LabelPlace,
  key: RevisionKey,
  label: string | null,
): Promise<Labelled | Refusal> => {
  const listed = await listRevisions(parts, place);
  if (!listed.ok) return listed;
  const revision = listed.revisions.find((entry) => entry.key === key);
  if (!revision) return refuse('missing');
  const written = await writeLabel(place, key, label);
  return written.ok ? { ok: true, revision: { ...revision, label } } : written;
};
