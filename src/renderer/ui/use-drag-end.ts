/** The end of a drag that nobody tells of: the list may have changed meanwhile, and what was taken hold of is drawn no more. */
import { useEffect } from 'react';
import { useLatest } from './use-latest';

/** While something is dragged a window hears of no pointer that moves: the first one that it hears of comes after the end. */
export const useDragEnd = (isDragging: boolean, onEnd: () => void): void => {
  const latest = useLatest(onEnd);
  useEffect(() => {
    if (!isDragging) return;
    const end = (): void => latest.current();
    window.addEventListener('pointermove', end);
    return () => window.removeEventListener('pointermove', end);
  }, [isDragging, latest]);
};
