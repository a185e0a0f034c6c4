/** Tab through the bar with both rows: from what is looked for to what comes in its place, as everywhere else, and only then to the buttons. */
import type { KeyboardEvent } from 'react';

const within = (bar: Element, part: 'find' | 'replace'): readonly HTMLElement[] => [
  ...bar.querySelectorAll<HTMLElement>(`[data-part="${part}"] :is(input, button)`),
];

/** In the order in which they are used; empty while there is one row, whose order is the page's. */
const stopsOf = (bar: Element): readonly HTMLElement[] => {
  const replace = within(bar, 'replace');
  if (replace.length === 0) return [];
  const [field, ...others] = within(bar, 'find');
  return [...(field ? [field] : []), ...replace, ...others];
};

/** Puts the keys on the next stop. At either end the browser leads out of the bar, from what is last on the page. */
export const tabOn = (bar: Element, event: KeyboardEvent): void => {
  const stops = stopsOf(bar);
  const at = event.target instanceof HTMLElement ? stops.indexOf(event.target) : -1;
  if (at === -1) return;
  const next = stops[at + (event.shiftKey ? -1 : 1)];
  if (next !== undefined) {
    event.preventDefault();
    next.focus();
    if (next instanceof HTMLInputElement) next.select();
  } else if (!event.shiftKey) within(bar, 'replace').at(-1)?.focus();
};
