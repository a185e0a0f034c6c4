/** The rules of keeping one article: when its text is stored, tried again, or owned up to as not saved. Pure; it never waits. */
import type { ArticleId, Instant } from '#shared/article/identity';
import type { LibraryFailure } from '#shared/failures';

/** Milliseconds from the first unsaved edit to its save. */
export const STORE_AFTER = 300;
/** Milliseconds before each new try after a failure; the last one repeats. */
const TRY_AGAIN_AFTER = [2_000, 5_000, 10_000, 30_000] as const;

/** A failure in a row of `tries`. */
export interface Trouble {
  readonly reason: LibraryFailure;
  readonly tries: number;
}

/** `at` times are readings of a clock in milliseconds. */
export type Phase =
  /** Every edit is on the disk. */
  | { readonly at: 'kept' }
  /** Edited, not yet stored; `since` is the first unsaved edit. */
  | { readonly at: 'waiting'; readonly since: number }
  /** A save is under way. `again` is the first edit that it does not hold; `urged` means somebody waits for the end. */
  | {
      readonly at: 'storing';
      readonly ticket: number;
      readonly again: number | null;
      readonly urged: boolean;
      readonly after: Trouble | null;
    }
  /** The last save failed; the text is in the window alone. */
  | { readonly at: 'unkept'; readonly trouble: Trouble };

export interface Keeping {
  readonly id: ArticleId;
  /** Of the stored article: what the next save builds on. */
  readonly revision: number;
  readonly storedAt: Instant;
  readonly phase: Phase;
  /** Saves begun so far: a reply is heard only when it carries the number of the save under way. */
  readonly saves: number;
}

export type KeepingEvent =
  | { readonly is: 'edited'; readonly at: number }
  /** The time that `delayOf` named has passed. */
  | { readonly is: 'due' }
  /** Somebody wants the text stored now. */
  | { readonly is: 'urged' }
  | {
      readonly is: 'stored';
      readonly id: ArticleId;
      readonly ticket: number;
      readonly revision: number;
      readonly on: Instant;
    }
  /** The article's status or tags were changed from here, which made a revision of the same text. */
  | { readonly is: 'raised'; readonly id: ArticleId; readonly revision: number; readonly on: Instant }
  | { readonly is: 'refused'; readonly id: ArticleId; readonly ticket: number; readonly reason: LibraryFailure };

export const keepingOf = (article: {
  readonly id: ArticleId;
  readonly revision: number;
  readonly updatedAt: Instant;
}): Keeping => ({
  id: article.id,
  revision: article.revision,
  storedAt: article.updatedAt,
  phase: { at: 'kept' },
  saves: 0,
});

/** Trying again cannot help: the stored file is not this text's to overwrite. */
const HOPELESS: ReadonlySet<LibraryFailure> = new Set(['stale', 'foreign', 'newer-schema', 'damaged', 'in-trash']);
export const isHopeless = (reason: LibraryFailure): boolean => HOPELESS.has(reason);

/** Why the text is not saved; it stays said while a new try is under way. */
export const troubleOf = ({ phase }: Keeping): Trouble | null => {
  if (phase.at === 'unkept') return phase.trouble;
  return phase.at === 'storing' ? phase.after : null;
};

export const isKept = ({ phase }: Keeping): boolean => phase.at === 'kept';

/** How long until `due`, or null when nothing is to happen by itself. */
export const delayOf = (phase: Phase, now: number): number | null => {
  if (phase.at === 'waiting') return Math.max(0, phase.since + STORE_AFTER - now);
  if (phase.at !== 'unkept' || isHopeless(phase.trouble.reason)) return null;
  return TRY_AGAIN_AFTER[Math.min(phase.trouble.tries, TRY_AGAIN_AFTER.length) - 1] ?? TRY_AGAIN_AFTER[0];
};

const store = (keeping: Keeping, urged: boolean): Keeping => ({
  ...keeping,
  saves: keeping.saves + 1,
  phase: { at: 'storing', ticket: keeping.saves + 1, again: null, urged, after: troubleOf(keeping) },
});

const edited = (keeping: Keeping, at: number): Keeping => {
  const { phase } = keeping;
  if (phase.at === 'kept') return { ...keeping, phase: { at: 'waiting', since: at } };
  if (phase.at === 'storing' && phase.again === null) return { ...keeping, phase: { ...phase, again: at } };
  return keeping;
};

const urged = (keeping: Keeping): Keeping => {
  const { phase } = keeping;
  if (phase.at === 'kept') return keeping;
  if (phase.at !== 'storing') return store(keeping, true);
  return phase.urged ? keeping : { ...keeping, phase: { ...phase, urged: true } };
};

const due = (keeping: Keeping): Keeping =>
  delayOf(keeping.phase, Number.POSITIVE_INFINITY) === null ? keeping : store(keeping, false);

const stored = (keeping: Keeping, revision: number, on: Instant): Keeping => {
  const { phase } = keeping;
  if (phase.at !== 'storing') return keeping;
  const known: Keeping = { ...keeping, revision, storedAt: on, phase: { at: 'kept' } };
  if (phase.again === null) return known;
  return phase.urged ? store(known, true) : { ...known, phase: { at: 'waiting', since: phase.again } };
};

/**
 * Followed only where it is the very next revision: anything else has another's text in it, which the next save must find out.
 * Not while a save is under way, whose answer tells it anyway.
 */
const raised = (keeping: Keeping, revision: number, on: Instant): Keeping =>
  keeping.phase.at !== 'storing' && revision === keeping.revision + 1
    ? { ...keeping, revision, storedAt: on }
    : keeping;

const refused = (keeping: Keeping, reason: LibraryFailure): Keeping => ({
  ...keeping,
  phase: { at: 'unkept', trouble: { reason, tries: (troubleOf(keeping)?.tries ?? 0) + 1 } },
});

const isAwaited = ({ id, phase }: Keeping, reply: { readonly id: ArticleId; readonly ticket: number }): boolean =>
  phase.at === 'storing' && phase.ticket === reply.ticket && id === reply.id;

/** What becomes of the text; the same object where the event changes nothing. */
export const keep = (keeping: Keeping, event: KeepingEvent): Keeping => {
  switch (event.is) {
    case 'edited':
      return edited(keeping, event.at);
    case 'due':
      return due(keeping);
    case 'urged':
      return urged(keeping);
    case 'stored':
      return isAwaited(keeping, event) ? stored(keeping, event.revision, event.on) : keeping;
    case 'raised':
      return event.id === keeping.id ? raised(keeping, event.revision, event.on) : keeping;
    case 'refused':
      return isAwaited(keeping, event) ? refused(keeping, event.reason) : keeping;
  }
};
