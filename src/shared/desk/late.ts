/** Whether an article is past its deadline: handed in counts only once somebody has approved it. And whether it must still be held back. */
import type { Status } from '../article/article';
import type { Instant } from '../article/identity';

const UNDER_WAY: ReadonlySet<Status> = new Set(['draft', 'submitted']);

/** Instants are written so that they compare as texts. */
export const isLate = (
  { status, deadline }: { readonly status: Status; readonly deadline: Instant | null },
  now: Instant,
): boolean => deadline !== null && deadline < now && UNDER_WAY.has(status);

/** As the gate of every export reads it: the very moment sets it free. */
export const isEmbargoed = ({ embargo }: { readonly embargo: Instant | null }, now: Instant): boolean =>
  embargo !== null && now < embargo;
