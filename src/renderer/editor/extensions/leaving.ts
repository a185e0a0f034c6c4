/** Out of the sheet by Tab. The browser by itself would go on to the fields inside, which come after the sheet's own element, and never get out. */

const STOPS = 'a[href], button, input, select, textarea, iframe, [tabindex], [contenteditable="true"]';

const isStop = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 &&
  !element.matches(':disabled') &&
  element.closest('[inert]') === null &&
  element.getClientRects().length > 0;

/** To whatever comes after the sheet in the window, or round to its beginning. @returns false where there is nothing but the sheet */
export const leaveSheet = (root: HTMLElement): boolean => {
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => !root.contains(stop) && isStop(stop),
  );
  const after = stops.find((stop) => (root.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  const next = after ?? stops[0];
  next?.focus();
  return next !== undefined;
};
