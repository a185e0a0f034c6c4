/** Keys that never fall to nowhere: where what had them goes, or can take them no longer, they go back to where they came from. */

/** Milliseconds. Whoever takes a part of the window away often gives the keys their next place itself, a moment later: that comes first. */
const PATIENCE = 120;

const canTake = (element: HTMLElement): boolean =>
  element.isConnected &&
  element.checkVisibility({ visibilityProperty: true }) &&
  !element.matches(':disabled') &&
  element.closest('[inert], [aria-hidden="true"]') === null;

/** For as long as the page stands. */
export const keepKeys = (page: Document): void => {
  /** What had the keys, the latest last; nothing of it that has gone is held on to for longer than until the next has them. */
  let way: readonly HTMLElement[] = [];
  const look = (): void => {
    const lost = way.at(-1);
    // A person who clicks beside everything has put them nowhere: what had them is still there.
    if (page.activeElement !== page.body || lost === undefined || canTake(lost)) return;
    way.findLast(canTake)?.focus({ preventScroll: true });
  };
  page.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    way = [...way.filter((stop) => stop.isConnected && stop !== target), target];
  });
  page.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget === null) setTimeout(look, PATIENCE);
  });
};
