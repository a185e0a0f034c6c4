/** The moment as clocks of a given offset show it: a newsroom's own, wherever the machine stands. */
import { type OffsetDateTime, readOffsetDateTime } from '../article/identity';

const MINUTE = 60_000;

const minutesOf = (offset: string): number => {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
};

/** The wall clock where the layout's newsroom is. @param offset `+07:00` */
export const momentAt = (now: Date, offset: string): OffsetDateTime => {
  const there = new Date(now.getTime() + minutesOf(offset) * MINUTE);
  const at = readOffsetDateTime(`${there.toISOString().slice(0, 19)}${offset}`);
  if (at === null) throw new Error('a clock that shows no moment');
  return at;
};
