/** A revision's name tells when it was kept, on which save and why, so that their order needs no reading. */
import * as v from 'valibot';
import { type Instant, instantSchema } from '#shared/article/identity';
import { REVISION_REASONS, type RevisionKey, type RevisionReason, revisionKeySchema } from '#shared/history/revision';

export interface KeyFacts {
  readonly at: Instant;
  readonly revision: number;
  readonly why: RevisionReason;
}

/** e.g. `20240308T035403123Z-r12-typing`: in the order of the alphabet they are in the order of time. */
const KEY = new RegExp(
  `^(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)(\\d{3})Z-r(\\d{1,16})-(${REVISION_REASONS.join('|')})$`,
  'u',
);

/** @param facts with an instant to the millisecond */
export const keyOf = ({ at, revision, why }: KeyFacts): RevisionKey =>
  v.parse(revisionKeySchema, `${at.replace(/[-:.]/gu, '')}-r${revision}-${why}`);

const factsSchema = v.object({
  at: instantSchema,
  revision: v.pipe(v.number(), v.safeInteger()),
  why: v.picklist(REVISION_REASONS),
});

/** @returns null where the name is not one that `keyOf` makes */
export const readKey = (text: string): KeyFacts | null => {
  const [, year, month, day, hour, minute, second, millisecond, revision, why] = KEY.exec(text) ?? [];
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`;
  const read = v.safeParse(factsSchema, { at, revision: Number(revision), why });
  return read.success ? read.output : null;
};
