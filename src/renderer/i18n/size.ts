/** Sizes of files as people say them: 312 kB, 4,7 MB, 1,2 GB. */
import type { Language } from '#shared/settings';
import { localeOf } from './when';

const UNITS = [
  { unit: 'gigabyte', bytes: 1_000_000_000, digits: 1 },
  { unit: 'megabyte', bytes: 1_000_000, digits: 1 },
  { unit: 'kilobyte', bytes: 1_000, digits: 0 },
] as const;

export const sizeSaid = (bytes: number, language: Language): string => {
  const { unit, bytes: one, digits } = UNITS.find((candidate) => bytes >= candidate.bytes) ?? UNITS[2];
  return new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, maximumFractionDigits: digits }).format(
    bytes / one,
  );
};
