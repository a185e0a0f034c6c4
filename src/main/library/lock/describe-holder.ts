/** Who holds a library, for the command line, which speaks English. */
import { onThisClock } from '#shared/calendar/this-clock';
import type { LockHolder } from '#shared/library/jobs';

/** A lock whose file is damaged tells nothing of its holder. */
export const describeHolder = ({ person, machine, since }: LockHolder): string =>
  since === ''
    ? 'another Dateline is writing in this library; nothing was changed'
    : `${person} is writing in this library, on ${machine} since ${onThisClock(since)}; nothing was changed`;
