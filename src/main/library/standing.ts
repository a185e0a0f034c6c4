/** Whose save may follow which: the rule by which nobody's work is saved over unseen. */
import type { Article } from '#shared/article/article';
import type { Instant } from '#shared/article/identity';

/** Names one editing of one article, e.g. one window: its later text holds all of its earlier text. */
export type Writer = string;

/** Which state of an article it is. The number alone does not tell: two programs may each have made the seventh. */
export type Version = Pick<Article, 'revision' | 'updatedAt'>;

/** What this session knows of the copy on the disk. */
export interface Standing extends Version {
  /** Null where it was read, not written, by this session. */
  readonly writer: Writer | null;
  /** What the writer's unbroken run of saves began on, and what it has stored since; the one named last comes first. */
  readonly run: readonly Version[];
  /** The last copy before it that anybody was told of; null where it was read. */
  readonly after: Version | null;
  /** Whether anybody was told that it is saved. */
  readonly isAcknowledged: boolean;
  /** Whether it was taken in place of a later copy that is bad or gone. */
  readonly isEarlier: boolean;
}

/** How far back a writer may lag behind what is stored in its own name. */
const RUN_REMEMBERED = 200;

const versionOf = ({ revision, updatedAt }: Version): Version => ({ revision, updatedAt });

export const standingOf = (article: Version): Standing => ({
  ...versionOf(article),
  writer: null,
  run: [],
  after: null,
  isAcknowledged: true,
  isEarlier: false,
});

export const isSameCopy = (a: Version, b: Version): boolean => a.revision === b.revision && a.updatedAt === b.updatedAt;

/** More saves, or as many and a later one. */
export const isNewer = (theirs: Version, ours: Version): boolean =>
  theirs.revision === ours.revision ? theirs.updatedAt > ours.updatedAt : theirs.revision > ours.revision;

/** Where a writer's run holds it, what that writer has stored after it stays its own. @param lost the later copy, as far as it was known */
export const earlierCopy = (standing: Standing, lost: Standing | null): Standing => {
  const isOfRun = lost?.run.some((version) => isSameCopy(version, standing)) ?? false;
  if (lost === null || !isOfRun) return { ...standing, isEarlier: true };
  return { ...standing, writer: lost.writer, run: [versionOf(lost), ...lost.run], isEarlier: true };
};

const isOwnRun = (standing: Standing, base: Version, by: Writer | null): boolean =>
  by !== null && by === standing.writer && [standing, ...standing.run].some((version) => isSameCopy(version, base));

/**
 * A save is stale unless it is based on the very copy that is stored, but for three cases: what is stored since is all by the same
 * writer, who sent this save before hearing of it; or it was never acknowledged, since its save failed at the last step
 * and is now tried again; or the copy it is based on went bad, and with it is gone what only this save still holds.
 */
export const isStale = (standing: Standing, base: Version, by: Writer | null): boolean => {
  if (isSameCopy(standing, base) || isOwnRun(standing, base, by)) return false;
  if (standing.isEarlier && base.revision > standing.revision) return false;
  return standing.isAcknowledged || standing.after === null || !isSameCopy(standing.after, base);
};

/** What the writer builds on comes first, so that however often a save is tried again it is never forgotten. */
const runOn = (standing: Standing, base: Version, by: Writer | null): readonly Version[] => {
  if (!isOwnRun(standing, base, by)) return [versionOf(base)];
  const others = [versionOf(standing), ...standing.run].filter((version) => !isSameCopy(version, base));
  return [versionOf(base), ...others].slice(0, RUN_REMEMBERED);
};

/** The standing of a save that is about to be written. */
export const follow = (standing: Standing, base: Version, by: Writer | null, now: Instant): Standing => {
  const run = runOn(standing, base, by);
  return {
    // Beyond those of the run that went bad too, so that none is given twice.
    revision: Math.max(standing.revision, ...run.map(({ revision }) => revision)) + 1,
    updatedAt: now,
    writer: by,
    run,
    after: standing.isAcknowledged ? versionOf(standing) : standing.after,
    isAcknowledged: false,
    isEarlier: false,
  };
};
