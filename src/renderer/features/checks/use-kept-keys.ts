/** The keys stay in the list of findings when the one they were on goes: they come to the one that takes its place. */
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

const stopsIn = (panel: HTMLElement): readonly HTMLElement[] => [
  ...panel.querySelectorAll<HTMLElement>('[data-finding]'),
];

/** Who leaves goes elsewhere, or clicks where nothing takes the keys; what is taken from the page was left by nobody. */
const isLeft = (panel: HTMLElement, target: EventTarget | null): boolean =>
  target instanceof Node && target.isConnected && !panel.contains(document.activeElement);

/** @param list what is drawn from: after each other one the keys are looked after */
export const useKeptKeys = (panel: RefObject<HTMLElement | null>, list: unknown): void => {
  /** Which finding has the keys; null where they are elsewhere. */
  const at = useRef<number | null>(null);
  useEffect(() => {
    const here = panel.current;
    if (here === null) return;
    const come = ({ target }: FocusEvent): void => {
      const item = target instanceof Element ? target.closest('li') : null;
      const index = stopsIn(here).findIndex((stop) => stop.closest('li') === item);
      at.current = item === null || index < 0 ? null : index;
    };
    const leave = ({ target }: FocusEvent): void =>
      queueMicrotask(() => {
        if (isLeft(here, target)) at.current = null;
      });
    here.addEventListener('focusin', come);
    here.addEventListener('focusout', leave);
    return () => {
      here.removeEventListener('focusin', come);
      here.removeEventListener('focusout', leave);
    };
  }, [panel]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each list may have taken away what had the keys
  useLayoutEffect(() => {
    const here = panel.current;
    if (here === null || at.current === null || document.activeElement !== document.body) return;
    const stops = stopsIn(here);
    (stops[Math.min(at.current, stops.length - 1)] ?? here).focus();
  }, [panel, list]);
};
