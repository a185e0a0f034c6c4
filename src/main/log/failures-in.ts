/** Why a reply says no, by the reasons that are named in `failures.ts`: for the log, which may hold nothing else of a reply. */

const REASON = /^[a-z][a-z-]{1,40}$/u;

/** A person who thinks better of it has not failed. */
const CANCELLED = 'cancelled';

const reasonOf = (value: unknown): string | null => {
  if (typeof value !== 'object' || value === null || !('ok' in value) || value.ok !== false) return null;
  const reason = 'reason' in value && typeof value.reason === 'string' ? value.reason : '';
  if (reason === CANCELLED) return null;
  return REASON.test(reason) ? reason : 'unnamed';
};

/** A reply is a failure, or a list of what became of many things, or holds such a list. */
const candidatesIn = (reply: unknown): readonly unknown[] => {
  if (Array.isArray(reply)) return reply;
  if (typeof reply !== 'object' || reply === null) return [];
  return [reply, ...Object.values(reply).filter(Array.isArray).flat()];
};

export const failuresIn = (reply: unknown): readonly string[] =>
  candidatesIn(reply).flatMap((candidate) => reasonOf(candidate) ?? []);
