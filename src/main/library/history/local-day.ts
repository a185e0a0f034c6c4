/** The calendar day of a moment by this machine's own clock and zone. */

const two = (part: number): string => String(part).padStart(2, '0');

/** e.g. `2024-03-08` */
export const localDay = (moment: Date): string =>
  `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
