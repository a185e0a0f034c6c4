/**
 * The recovery key as people write it down: ten groups of six digits, each with a check of its own. Digits alone, because Unikey turns
 * letters into others while they are typed, and a telephone carries digits best.
 */

/** In bytes. */
export const RECOVERY_BYTES = 20;

const GROUPS = RECOVERY_BYTES / 2;
const DIGITS = 6;
/** A group is a 16-bit number times eleven: no single wrong digit and no two neighbours swapped pass for another. */
const CHECK = 11;

export type RecoveryReading =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** Too few or too many digits, or something that is none. */
  | { readonly ok: false; readonly reason: 'incomplete' }
  /** @property group counted from 1 */
  | { readonly ok: false; readonly reason: 'mistyped'; readonly group: number };

const groupOf = (high: number, low: number): string => ((high * 256 + low) * CHECK).toString().padStart(DIGITS, '0');

/** @param bytes `RECOVERY_BYTES` of them */
export const formatRecoveryKey = (bytes: Uint8Array): string =>
  Array.from({ length: GROUPS }, (_, nth) => groupOf(bytes[2 * nth] ?? 0, bytes[2 * nth + 1] ?? 0)).join('-');

/** Null where the group is none that was ever written. */
const numberIn = (group: string): number | null => {
  const value = Number(group);
  return value % CHECK === 0 && value / CHECK < 65_536 ? value / CHECK : null;
};

/** Blanks and dashes may stand anywhere. */
export const readRecoveryKey = (typed: string): RecoveryReading => {
  const digits = typed.normalize('NFKC').replace(/[\s\p{Pd}]+/gu, '');
  if (!/^\d+$/u.test(digits) || digits.length !== GROUPS * DIGITS) return { ok: false, reason: 'incomplete' };
  const values = Array.from({ length: GROUPS }, (_, nth) => numberIn(digits.slice(nth * DIGITS, (nth + 1) * DIGITS)));
  const wrong = values.indexOf(null);
  if (wrong >= 0) return { ok: false, reason: 'mistyped', group: wrong + 1 };
  return { ok: true, bytes: Uint8Array.from(values.flatMap((value) => [(value ?? 0) >> 8, (value ?? 0) & 255])) };
};
