/** What an exported article's files are called, by the newsroom's pattern: `{date}-{slug}` gives `2024-03-08-ten-bai`. */
import type { Article } from '../../article/article';
import type { HouseLayout } from '../../layout/house-layout';
import { NAME_WORDS, type NameWord, type NameWords, nameWordsOf, untitledSlug } from './name-words';
import { safeStem } from './safe-stem';

const IN_BRACES = /\{([^{}]*)\}/gu;

const isNameWord = (word: string): word is NameWord => NAME_WORDS.some((known) => known === word);

/** The words in braces that no article has an answer to, in the order in which they stand there. */
export const unknownWords = (pattern: string): readonly string[] =>
  [...pattern.matchAll(IN_BRACES)].map(([, word = '']) => word).filter((word) => !isNameWord(word));

export const hasNameWord = (pattern: string): boolean =>
  [...pattern.matchAll(IN_BRACES)].some(([, word = '']) => isNameWord(word));

/**
 * The name without its ending, safe on every system; a word in braces that is none of ours stays as text.
 * @param untitled the name where the pattern comes to nothing
 */
export const nameFrom = (words: NameWords, pattern: string, untitled: string): string =>
  safeStem(
    pattern.replace(IN_BRACES, (all, word: string) => (isNameWord(word) ? words[word] : all)),
    untitled,
  );

/** @param pattern as a person typed it, e.g. `{date}-{slug}` */
export const exportName = (article: Article, layout: HouseLayout, pattern: string): string =>
  nameFrom(nameWordsOf(article, layout), pattern, untitledSlug(article));
