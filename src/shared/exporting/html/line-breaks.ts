/** Keeps lines from ending in a hyphen: readers of PDF take such a hyphen for a divided word and drop it from the text. */

/** A hyphen, the space after it if there is one, and the letter that must stay with it: `COVID-1|9`, `Rịa - V|ũng`. */
const HYPHEN = /- ?[^\s<&]\p{M}*/gu;

/** @param html escaped text without tags. */
export const keepHyphens = (html: string): string =>
  html.includes('-') ? html.replace(HYPHEN, '<span class="nowrap">$&</span>') : html;
