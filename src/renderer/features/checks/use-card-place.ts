/** Keeps the card beside its words while the sheet scrolls, the window changes or the card grows. */
import { type RefObject, useLayoutEffect } from 'react';
import { type Box, placeCard } from './place-card';

/** @param anchor where the words are now; null where they are not to be seen */
export const useCardPlace = (card: RefObject<HTMLElement | null>, anchor: () => Box | null): void => {
  useLayoutEffect(() => {
    const element = card.current;
    if (element === null) return;
    const place = (): void => {
      const words = anchor();
      if (words === null) return;
      const { width, height } = element.getBoundingClientRect();
      const { left, top } = placeCard(words, { width, height }, { width: innerWidth, height: innerHeight });
      element.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
    };
    place();
    const sizes = new ResizeObserver(place);
    sizes.observe(element);
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      sizes.disconnect();
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  }, [card, anchor]);
};
