/** Brings words of the sheet into sight, clear of the toolbar above them. */

/** Pixels kept free above and below. */
const MARGIN = { top: 96, bottom: 56 } as const;

const scrollerOf = (from: Element | null): Element | null => {
  for (let at = from; at !== null; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if ((overflowY === 'auto' || overflowY === 'scroll') && at.scrollHeight > at.clientHeight) return at;
  }
  return null;
};

/** Nothing moves where the words are in sight already; else they come to the upper third. */
export const reveal = (range: Range): void => {
  const start = range.startContainer;
  const scroller = scrollerOf(start instanceof Element ? start : start.parentElement);
  if (scroller === null) return;
  const words = range.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  if (words.top >= view.top + MARGIN.top && words.bottom <= view.bottom - MARGIN.bottom) return;
  scroller.scrollTop += words.top - view.top - view.height / 3;
};
