/** A value that listeners read as it is when they are called. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

export const useLatest = <T>(value: T): RefObject<T> => {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
};
