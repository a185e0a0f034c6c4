/** The name by which a heading of the guide is linked to: the one that GitHub gives it, so that a link works in both places. */

const NOT_IN_NAMES = /[^\p{L}\p{N}\p{M}\-_ ]/gu;

/** @param taken names given so far on this page; a second one of the same words gets a number */
export const headingId = (text: string, taken: ReadonlySet<string>): string => {
  const id = text.trim().toLowerCase().replace(NOT_IN_NAMES, '').replaceAll(' ', '-');
  let number = 0;
  let unique = id;
  while (taken.has(unique)) {
    number += 1;
    unique = `${id}-${number}`;
  }
  return unique;
};
