/** Whether two spellings are one slip apart: a letter changed, left out or put in. */

/** @param one and other in NFC. Linear in their length; false where they are equal. */
export const isOneLetterOff = (one: string, other: string): boolean => {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let head = 0;
  while (head < one.length && one[head] === other[head]) head += 1;
  let tail = 0;
  const room = Math.min(one.length, other.length) - head;
  while (tail < room && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
  return Math.max(one.length, other.length) - head - tail === 1;
};
