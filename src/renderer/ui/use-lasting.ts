/** Whether something has gone on for a while: what is over in a blink is not worth a word on the screen. */
import { useEffect, useState } from 'react';

/** Below this, in milliseconds, a wait is not felt. */
export const A_BLINK = 150;

export const useLasting = (going: boolean, after: number = A_BLINK): boolean => {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!going) return;
    const timer = setTimeout(() => setLasting(true), after);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [going, after]);
  return lasting && going;
};
