/** What of the sheet is in sight, told by its blocks: the same words stand there again whatever the text size and the window are by then. */
import type { SheetPlace } from '#shared/article/sheet-place';
import { scrollerOf } from './scroller';

type Top = SheetPlace['top'];

/** The first block that reaches below the edge; blocks follow one another down the page. */
const firstBelow = (root: Element, edge: number): number => {
  let [from, to] = [0, root.children.length - 1];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const bottom = root.children[middle]?.getBoundingClientRect().bottom ?? 0;
    if (bottom > edge) to = middle;
    else from = middle + 1;
  }
  return Math.max(0, from);
};

const within = (share: number): number => Math.min(100, Math.max(-100, share));

export const topInSight = (root: Element): Top => {
  const scroller = scrollerOf(root);
  if (scroller === null || scroller.scrollTop <= 0) return null;
  const edge = scroller.getBoundingClientRect().top;
  const block = firstBelow(root, edge);
  const box = root.children[block]?.getBoundingClientRect();
  if (box === undefined) return null;
  return { block, passed: within((edge - box.top) / Math.max(1, box.height)) };
};

const scrollTo = (root: Element, top: Top): void => {
  const scroller = scrollerOf(root);
  if (scroller === null) return;
  const block = top && root.children[Math.min(top.block, root.children.length - 1)];
  if (top === null || !block) scroller.scrollTop = 0;
  else {
    const box = block.getBoundingClientRect();
    scroller.scrollTop += box.top + top.passed * box.height - scroller.getBoundingClientRect().top;
  }
};

/** Whatever a person does to go elsewhere, before it has its effect. */
const HANDS = ['wheel', 'keydown', 'pointerdown'] as const;
/** In milliseconds: by then fields, pictures and typefaces have their sizes. */
const SETTLING = 1_500;

/** While the sheet still grows above what is in sight, it is brought there again, before it is painted; unless the person has gone on by then. */
export const whileSettling = (root: Element, again: () => void): void => {
  const hands = new AbortController();
  const sizes = new ResizeObserver(again);
  sizes.observe(root);
  const end = (): void => hands.abort();
  for (const hand of HANDS) window.addEventListener(hand, end, { capture: true, signal: hands.signal });
  const timer = setTimeout(end, SETTLING);
  hands.signal.addEventListener('abort', () => {
    sizes.disconnect();
    clearTimeout(timer);
  });
};

export const bringInSight = (root: Element, top: Top): void => {
  scrollTo(root, top);
  if (top !== null) whileSettling(root, () => scrollTo(root, top));
};
