/** The page's painted words by kind: one highlight each, shared by all sheets, each of which takes away what is its own. */

/** Later ones lie over earlier ones. */
export const PAINTS = ['to-fill', 'spelling', 'warn', 'error', 'find', 'find-now'] as const;
export type Paint = (typeof PAINTS)[number];

/** As `::highlight()` in the styles calls it. */
const nameOf = (paint: Paint): string => `sheet-${paint}`;

export const highlightOf = (paint: Paint): Highlight => {
  const present = CSS.highlights.get(nameOf(paint));
  if (present) return present;
  const fresh = new Highlight();
  fresh.priority = PAINTS.indexOf(paint);
  CSS.highlights.set(nameOf(paint), fresh);
  return fresh;
};
