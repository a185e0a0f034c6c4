/** What replacing would make of matches: the old words, and the new ones in their place. */
import { keepCase } from '#shared/finding/keep-case';
import { type Occurrence, wordsOf } from '#shared/finding/occurrence';
import { replacementOf } from '#shared/finding/replacement';
import type { Find } from './find';

export interface Change {
  readonly occurrence: Occurrence;
  readonly was: string;
  readonly text: string;
}

/** Also those that change nothing. */
export const changeOf = ({ query, replacement, keepsCase }: Find): ((one: Occurrence) => Change) => {
  const replace = replacementOf(replacement, query.regex);
  return (occurrence) => {
    const was = wordsOf(occurrence);
    const text = replace(occurrence, was);
    return { occurrence, was, text: keepsCase ? keepCase(was, text) : text };
  };
};

/** Of all matches; what would stay as it is is left out. */
export const changesOf = (find: Find): readonly Change[] =>
  find.searched?.ok ? find.searched.all.map(changeOf(find)).filter(({ was, text }) => was !== text) : [];
