/** The keys that travel a list in which one entry is chosen. */
import type { KeyboardEvent } from 'react';

const PAGE = 10;

/** Where a key leads from the entry at `at`, -1 for none; null where it leads nowhere. */
export const stepOf = (key: string, at: number, count: number): number | null => {
  const last = count - 1;
  const within = (to: number): number => Math.min(last, Math.max(0, to));
  switch (key) {
    case 'ArrowDown':
      return within(at + 1);
    case 'ArrowUp':
      return within(at - 1);
    case 'PageDown':
      return within(at + PAGE);
    case 'PageUp':
      return within(at - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
};

export const stepper =
  (count: number, at: number, onStep: (to: number) => void) =>
  (event: KeyboardEvent): void => {
    const to = count === 0 ? null : stepOf(event.key, at, count);
    if (to === null) return;
    event.preventDefault();
    onStep(to);
  };
