/** Numbers for strings, in the order in which they are first met. */

export interface WordTable {
  readonly words: readonly string[];
  /** The word's number; a new one where it has none. */
  number(word: string): number;
}

export const createWordTable = (saved: readonly string[] = []): WordTable => {
  const words = [...saved];
  const numbers = new Map<string, number>();
  for (let i = 0; i < words.length; i += 1) numbers.set(words[i] ?? '', i);
  return {
    words,
    number: (word) => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, words.length);
      words.push(word);
      return words.length - 1;
    },
  };
};
