/** Moments in messages to people: on the clock of this computer, with its offset, so that nobody has to reckon. Results for scripts stay in UTC. */
import { momentAt } from './moment-at';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Of this computer's zone on that day, summer or winter: `+07:00`. */
const offsetOn = (date: Date): string => {
  const ahead = -date.getTimezoneOffset();
  const minutes = Math.abs(ahead);
  return `${ahead < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
};

/** @param moment ISO 8601, in UTC or with an offset @returns `2024-03-08T10:54:03+07:00`; what is no moment as it is */
export const onThisClock = (moment: string): string => {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return momentAt(date, offsetOn(date));
};
