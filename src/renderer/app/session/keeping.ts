/** The rules of keeping one article: when its text is stored, tried again, or owned up to as not saved. Pure; it never waits. */
import type { ArticleId, Instant } from '#shared/article/identity';
import type { LibraryFailure } from '#shared/failures';

/** Milliseconds from the first unsaved edit to its save, at least. */
export const STORE_AFTER = 300;
/** Saving takes no more than so small a part of the time in which somebody types: a long article is stored less often. */
const PART = 20;
/** Milliseconds after which an edit is on the disk in any case, even where the next save takes twice as long as the last. */
const STORED_WITHIN = 900;
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
  /** Edited, not yet stored. */
  | { readonly at: 'waiting'; readonly due: number }
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
  /** How long the last save took, in milliseconds. */
  readonly took: number;
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
      /** From the reading of the text to the answer, in milliseconds. */
      readonly took: number;
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
  took: 0,
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
  if (phase.at === 'waiting') return Math.max(0, phase.due - now);
  if (phase.at !== 'unkept' || isHopeless(phase.trouble.reason)) return null;
  return TRY_AGAIN_AFTER[Math.min(phase.trouble.tries, TRY_AGAIN_AFTER.length) - 1] ?? TRY_AGAIN_AFTER[0];
};

const store = (keeping: Keeping, urged: boolean): Keeping => ({
  ...keeping,
  saves: keeping.saves + 1,
  phase: { at: 'storing', ticket: keeping.saves + 1, again: null, urged, after: troubleOf(keeping) },
});

/** From an edit to its save. */
const pauseAfter = (took: number): number => Math.max(STORE_AFTER, Math.min(PART * took, STORED_WITHIN - 2 * took));

const waiting = (since: number, took: number): Phase => ({ at: 'waiting', due: since + pauseAfter(took) });

const edited = (keeping: Keeping, at: number): Keeping => {
  const { phase } = keeping;
  if (phase.at === 'kept') return { ...keeping, phase: waiting(at, keeping.took) };
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

const stored = (keeping: Keeping, { revision, on, took }: Extract<KeepingEvent, { is: 'stored' }>): Keeping => {
  const { phase } = keeping;
  if (phase.at !== 'storing') return keeping;
  const known: Keeping = { ...keeping, revision, storedAt: on, took, phase: { at: 'kept' } };
  if (phase.again === null) return known;
  return phase.urged ? store(known, true) : { ...known, phase: waiting(phase.again, took) };
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
      return isAwaited(keeping, event) ? stored(keeping, event) : keeping;
    case 'raised':
      return event.id === keeping.id ? raised(keeping, event.revision, event.on) : keeping;
    case 'refused':
      return isAwaited(keeping, event) ? refused(keeping, event.reason) : keeping;
  }
};
