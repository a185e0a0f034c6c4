/** The guide in the window's language; the one before stays until the other is there. */
import { useEffect, useState } from 'react';
import type { Language } from '#shared/settings';
import { type Guide, readGuide } from './read-guide';

/** @returns null until it is first read */
export const useGuide = (language: Language): Guide | null => {
  const [guide, setGuide] = useState<Guide | null>(null);
  useEffect(() => {
    let isWanted = true;
    void readGuide(language).then((read) => {
      if (isWanted) setGuide(read);
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return guide;
};
