/** The card's keys, wherever the keys are: Alt+Enter mends, Escape closes; Tab stays within once it is there. Writing on closes it. */
import { type RefObject, useEffect } from 'react';
import { useLatest } from '../../ui/use-latest';

export interface CardKeys {
  /** Null where nothing can be put in the words' place. */
  readonly mend: (() => void) | null;
  /** @param returns whether the keys go back to the sheet */
  readonly close: (returns: boolean) => void;
}

const isWithin = (card: RefObject<HTMLElement | null>, target: EventTarget | null): boolean =>
  target instanceof Node && card.current?.contains(target) === true;

const keepTab = (card: HTMLElement, event: KeyboardEvent): void => {
  const stops = [...card.querySelectorAll('button')];
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  const next = at < 0 && event.shiftKey ? stops.length - 1 : at + (event.shiftKey ? -1 : 1);
  stops[(next + stops.length) % stops.length]?.focus();
  event.preventDefault();
};

/** What begins with writing: the sheet takes pasting and cutting into its own hands before the browser would call them input. */
const WRITING = ['beforeinput', 'paste', 'cut'] as const;

export const useCardKeys = (card: RefObject<HTMLElement | null>, given: CardKeys): void => {
  const keys = useLatest(given);
  useEffect(() => {
    const take = (event: KeyboardEvent): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    const press = (event: KeyboardEvent): void => {
      if (event.isComposing || card.current === null) return;
      const isHere = isWithin(card, event.target);
      if (event.key === 'Escape') {
        take(event);
        keys.current.close(true);
      } else if (event.key === 'Enter' && (event.altKey || event.target === card.current)) {
        take(event);
        keys.current.mend?.();
      } else if (event.key === 'Tab' && isHere) keepTab(card.current, event);
    };
    const leave = (event: Event): void => {
      if (!isWithin(card, event.target)) keys.current.close(false);
    };
    window.addEventListener('keydown', press, true);
    for (const name of WRITING) document.addEventListener(name, leave, true);
    document.addEventListener('pointerdown', leave, true);
    return () => {
      window.removeEventListener('keydown', press, true);
      for (const name of WRITING) document.removeEventListener(name, leave, true);
      document.removeEventListener('pointerdown', leave, true);
    };
  }, [card, keys]);
};
