/** Words as they are shown beside their fix: what cannot be seen is drawn. */

const MAX = 80;

const HIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\n/gu, ' ↵ '],
  [/\t/gu, '→'],
  [/[\u00A0\u202F]/gu, '⍽'],
  [/[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/gu, '▯'],
  // A single space between words is none of the matter.
  [/^ +| +$| {2,}/gu, '␣'],
];

const drawSpaces = (text: string, [pattern, sign]: (typeof HIDDEN)[number]): string =>
  text.replace(pattern, (found) => (sign === '␣' ? sign.repeat(found.length) : sign));

export const visible = (text: string): string => {
  const shown = HIDDEN.reduce(drawSpaces, text);
  return shown.length <= MAX ? shown : `${[...shown].slice(0, MAX).join('')}…`;
};
