/** What moves when the sheet is scrolled. */

/** @returns null where the sheet stands in nothing that scrolls. */
export const scrollerOf = (from: Element | null): Element | null => {
  for (let at = from; at !== null; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if (overflowY === 'auto' || overflowY === 'scroll') return at;
  }
  return null;
};
