/** Moments as programs write them (ISO 8601), as the newsroom's own clock shows them. */
import { type OffsetDateTime, readOffsetDateTime } from '../article/identity';
import { momentAt } from '../calendar/moment-at';

const ISO = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)?$/iu;

/**
 * Without seconds, with `Z`, with fractions. UTC is how programs store time, not where a story is from: it becomes the newsroom's hour;
 * any other offset is kept as written.
 * @param offset of the newsroom's clock, `+07:00`, which holds where the text gives none. @returns null where there is no such moment.
 */
export const readMomentThere = (text: string, offset: string): OffsetDateTime | null => {
  const [, day, time, seconds = '00', zone = offset] = ISO.exec(text.trim()) ?? [];
  if (day === undefined || time === undefined) return null;
  const isUtc = /^(?:z|[+-]00:?00)$/iu.test(zone);
  const written = isUtc ? '+00:00' : zone.replace(/^([+-]\d\d):?(\d\d)$/u, '$1:$2');
  const moment = readOffsetDateTime(`${day}T${time}:${seconds}${written}`);
  return moment !== null && isUtc ? momentAt(new Date(moment), offset) : moment;
};
