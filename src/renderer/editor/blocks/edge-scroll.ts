/** Scrolling of its own for what is dragged to the upper or the lower edge of what scrolls: the nearer the edge, the faster. */

/** How near to an edge it begins, in pixels. */
const REACH = 64;

/** In pixels a frame, at the edge and beyond it. */
const FASTEST = 20;

export interface Edges {
  readonly top: number;
  readonly bottom: number;
}

/** @returns pixels a frame, up as a negative number; 0 where neither edge is near */
export const speedAt = (y: number, { top, bottom }: Edges): number => {
  const above = Math.max(0, top + REACH - y);
  const below = Math.max(0, y - (bottom - REACH));
  // In a window lower than two reaches the nearer edge has its way.
  const into = below > above ? below : -above;
  return into === 0 ? 0 : Math.sign(into) * Math.ceil(Math.min(1, Math.abs(into) / REACH) * FASTEST);
};

/** @param y where the pointer is at this moment. @returns its release */
export const scrollAtEdges = (scroller: Element, y: () => number): (() => void) => {
  let frame = 0;
  const step = (): void => {
    const speed = speedAt(y(), scroller.getBoundingClientRect());
    if (speed !== 0) scroller.scrollTop += speed;
    frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
};
