/** Whose save may follow which: the rule by which nobody's work is saved over unseen. */
import type { Article } from '#shared/article/article';
import type { Instant } from '#shared/article/identity';

/** Names one editing of one article, e.g. one window: its later text holds all of its earlier text. */
export type Writer = string;

/** What this session knows of the copy on the disk. */
export interface Standing {
  readonly revision: number;
  readonly updatedAt: Instant;
  /** Null where it was read, not written, by this session. */
  readonly writer: Writer | null;
  /** The revision on which the writer's unbroken run of saves began. */
  readonly since: number;
  /** Whether anybody was told that it is saved. */
  readonly isAcknowledged: boolean;
}

export const standingOf = ({ revision, updatedAt }: Article): Standing => ({
  revision,
  updatedAt,
  writer: null,
  since: revision,
  isAcknowledged: true,
});

export const isSameCopy = (standing: Standing, article: Article): boolean =>
  standing.revision === article.revision && standing.updatedAt === article.updatedAt;

const isOwnRun = (standing: Standing, base: number, by: Writer | null): boolean =>
  by !== null && by === standing.writer && base >= standing.since;

/**
 * A save based on an older revision than the stored one is stale, but for two cases: the newer ones are all by the same
 * writer, who sent this save before hearing of them; or the newer one was never acknowledged, since its save failed
 * at the last step and is now tried again.
 */
export const isStale = (standing: Standing, base: number, by: Writer | null): boolean => {
  if (base >= standing.revision || isOwnRun(standing, base, by)) return false;
  return standing.isAcknowledged || base < standing.since;
};

/** The standing of a save that is about to be written. */
export const follow = (standing: Standing, base: number, by: Writer | null, now: Instant): Standing => ({
  revision: Math.max(standing.revision, base) + 1,
  updatedAt: now,
  writer: by,
  since: isOwnRun(standing, base, by) ? standing.since : base,
  isAcknowledged: false,
});
