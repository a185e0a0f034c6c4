/** Who did what with an article and when: the steps of its way through the newsroom, oldest first. */
import * as v from 'valibot';
import { STATUSES } from './article';
import { type Instant, instantSchema } from './identity';

/** A step to a status, or an export that went ahead although something stood against it. */
export const TRAIL_ACTS = [...STATUSES, 'checks-overridden', 'embargo-overridden', 'assigned'] as const;
export type TrailAct = (typeof TRAIL_ACTS)[number];

export interface TrailEntry {
  readonly at: Instant;
  /** As history names people; empty where nobody said who they are. */
  readonly by: string;
  readonly act: TrailAct;
  /** The reason that was given, or whom it was assigned to; empty where there is nothing to add. */
  readonly note: string;
}

/** More than any article gathers; where there are more, the oldest give way. */
export const TRAIL_MAX = 1_000;
export const NOTE_MAX = 1_000;

const entry: v.GenericSchema<unknown, TrailEntry> = v.strictObject({
  at: instantSchema,
  by: v.pipe(v.string(), v.maxLength(200)),
  act: v.picklist(TRAIL_ACTS),
  note: v.pipe(v.string(), v.maxLength(NOTE_MAX)),
});

export const trailSchema: v.GenericSchema<unknown, readonly TrailEntry[]> = v.pipe(
  v.array(entry),
  v.maxLength(TRAIL_MAX),
  v.readonly(),
);

export const withTrail = (trail: readonly TrailEntry[], next: TrailEntry): readonly TrailEntry[] =>
  [...trail, { ...next, note: next.note.slice(0, NOTE_MAX) }].slice(-TRAIL_MAX);

/** Approved is also what went out without anybody's having said so before. */
export const firstApproval = (trail: readonly TrailEntry[]): Instant | null =>
  trail.find(({ act }) => act === 'approved' || act === 'exported')?.at ?? null;
