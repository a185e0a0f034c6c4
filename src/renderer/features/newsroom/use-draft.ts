/** What is being typed into the fields of an entry: kept when it is told to, and also when somebody turns to another entry. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';

export interface Draft<T> {
  readonly value: T;
  readonly isDirty: boolean;
  readonly change: (part: Partial<T>) => void;
  /** Does nothing where nothing was changed, or what was is not whole. */
  readonly keep: () => void;
  /** As it was. */
  readonly reset: () => void;
  /** Leaving the entry keeps nothing any more, as when it is being deleted. */
  readonly forget: () => void;
}

export interface DraftParts<T> {
  /** As it is kept by now. */
  readonly stored: T;
  readonly isWhole: (value: T) => boolean;
  /** @param isLeaving whether somebody has turned to something else already @returns whether it is kept */
  readonly onKeep: (value: T, isLeaving: boolean) => Promise<boolean>;
}

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A form of another entry must be another element, by its key. */
export const useDraft = <T extends object>({ stored, isWhole, onKeep }: DraftParts<T>): Draft<T> => {
  /** Null while nothing is typed: then what is stored is shown, whoever changes it. */
  const [typed, setTyped] = useState<T | null>(null);
  const latest = useRef<(() => void) | null>(null);
  const value = typed ?? stored;
  const isDirty = !isSame(value, stored);
  /** What was typed stays in the fields until it is known to be kept. */
  const keep = async (isLeaving: boolean): Promise<void> => {
    if (!isDirty || !isWhole(value)) return;
    latest.current = null;
    if (await onKeep(value, isLeaving)) setTyped((now) => (now === typed ? null : now));
  };
  useEffect(() => {
    latest.current = () => void keep(true);
  });
  // What was typed just before the entry is left is meant as well.
  useLayoutEffect(() => () => latest.current?.(), []);
  return {
    value,
    isDirty,
    change: (part) => setTyped((before) => ({ ...(before ?? stored), ...part })),
    keep: () => void keep(false),
    reset: () => setTyped(null),
    forget: () => {
      latest.current = null;
    },
  };
};
