/** The present minute, so that `just now` does not stay true for ever. */
import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** @returns a time that moves on once a minute, at the turn of the minute. */
export const useMinute = (): Date => {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setTimeout(() => setNow(new Date()), MINUTE - (now.getTime() % MINUTE));
    return () => clearTimeout(timer);
  }, [now]);
  return now;
};
