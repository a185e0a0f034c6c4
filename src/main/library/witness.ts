/**
 * How late it is at least, by what earlier sessions left: a clock that stands wrong for one start must not make everything old.
 * What is deleted with time is judged by it, never by this session's clock alone.
 */
import type { Instant } from '#shared/article/identity';

export interface Witness {
  /** When the newest article was changed, of those not dated ahead, told once as the library is opened: what this session writes bears no witness to its own clock. */
  readonly hear: (newest: Instant | null) => void;
  /** This session's clock, but no later than the newest article was then; null where there was none. */
  readonly time: () => Instant | null;
}

export const createWitness = (now: () => Instant): Witness => {
  let newest: Instant | null = null;
  return {
    hear: (told) => {
      newest = told;
    },
    time: () => {
      const clock = now();
      return newest === null || newest < clock ? newest : clock;
    },
  };
};
