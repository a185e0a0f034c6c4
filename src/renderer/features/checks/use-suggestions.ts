/** What may have been meant by a misspelled word; asked for when the word is shown. */
import { useEffect, useState } from 'react';
import type { CheckActs } from './check-acts';

/** @returns null until they have come */
export const useSuggestions = (word: string, suggest: CheckActs['suggest']): readonly string[] | null => {
  const [suggested, setSuggested] = useState<{ readonly word: string; readonly words: readonly string[] } | null>(null);
  useEffect(() => {
    let gone = false;
    void suggest(word).then((words) => {
      if (!gone) setSuggested({ word, words });
    });
    return () => {
      gone = true;
    };
  }, [word, suggest]);
  return suggested?.word === word ? suggested.words : null;
};
