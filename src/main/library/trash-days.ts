/** When an article's days in the trash are over, on computers whose clock may stand wrong by years, ahead or behind. */
import { decodeTime } from 'ulid';
import type { ArticleId, Instant } from '#shared/article/identity';

const DAY = 86_400_000;

/** What a round has found: noted since then, and over by then. */
export interface DueMark {
  readonly trashedAt: Instant;
  readonly foundAt: Instant;
}

export interface Stay {
  /** When it was put there, as its note says. */
  readonly trashedAt: Instant;
  /** When the article was surely there already, in milliseconds since 1970: born, saved. */
  readonly signs: readonly number[];
}

/** By the id's own time, in milliseconds since 1970. */
export const bornAt = (id: ArticleId): number => {
  try {
    return decodeTime(id);
  } catch {
    // The form alone allows for years that no id can have; such a one tells nothing.
    return 0;
  }
};

/** A note from days to come, or from before the article itself, was written by a clock that stood wrong. A sign from days to come says nothing. */
export const isBelievable = ({ trashedAt, signs }: Stay, now: Instant): boolean => {
  const [noted, present] = [Date.parse(trashedAt), Date.parse(now)];
  return noted <= present && signs.every((sign) => sign <= noted || sign > present);
};

/** @param time by the witness of earlier sessions; null where there is none */
export const areDaysOver = (trashedAt: Instant, time: Instant | null, days: number): boolean =>
  time !== null && Date.parse(time) - Date.parse(trashedAt) >= days * DAY;

const isOf = (mark: DueMark | undefined, trashedAt: Instant, now: Instant): mark is DueMark =>
  mark?.trashedAt === trashedAt && mark.foundAt <= now;

/** The mark of an earlier round where it is about the same stay, and was not set by a clock that ran ahead. */
export const markFor = (mark: DueMark | undefined, trashedAt: Instant, now: Instant): DueMark =>
  isOf(mark, trashedAt, now) ? mark : { trashedAt, foundAt: now };

/** Whether a whole day lies between the round that found it due and now. */
export const hasWaited = ({ foundAt }: DueMark, now: Instant): boolean => Date.parse(now) - Date.parse(foundAt) >= DAY;
