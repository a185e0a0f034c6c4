/** Read aloud politely and not seen: words that change with every key or every file are told once they stand still, or now and then while they go on. */
import { type JSX, useEffect, useRef, useState } from 'react';

/** In milliseconds: longer than between two keys. */
const QUIET = 500;
/** In milliseconds: what never stands still is told as often as this. */
const LONG = 10_000;

/** Empty at first: only what is put into a region that is there already is read aloud. */
const useCalm = (text: string): string => {
  const [told, setTold] = useState('');
  const heldSince = useRef<number | null>(null);
  useEffect(() => {
    if (text === told) {
      heldSince.current = null;
      return;
    }
    const now = performance.now();
    heldSince.current ??= now;
    const timer = setTimeout(() => setTold(text), Math.max(0, Math.min(QUIET, heldSince.current + LONG - now)));
    return () => clearTimeout(timer);
  }, [text, told]);
  return told;
};

export const Spoken = ({ text }: { readonly text: string }): JSX.Element => (
  <span className="for-readers" role="status">
    {useCalm(text)}
  </span>
);
