/** What is to be said about a pattern for file names before anything is exported by it. */
import { hasNameWord, unknownWords } from './export-name';

/**
 * `empty`: nothing to make a name of. `unknown-word`: `word` is none of ours and stays as text. `character`: files cannot
 * have it, a hyphen takes its place. `same-for-all`: it names nothing of the article, so that names differ by their numbers alone.
 */
export type NameProblem =
  | { readonly reason: 'empty' | 'same-for-all' }
  | { readonly reason: 'unknown-word'; readonly word: string }
  | { readonly reason: 'character'; readonly character: string };

// biome-ignore lint/suspicious/noControlCharactersInRegex: Windows refuses them in names
const REFUSED = /[<>:"/\\|?*\u0000-\u001F]/u;

/** The first that a person should mend; null where the pattern is sound. None of them keeps a name from being made. */
export const nameProblem = (pattern: string): NameProblem | null => {
  if (!/[\p{L}\p{N}]/u.test(pattern)) return { reason: 'empty' };
  const [word] = unknownWords(pattern);
  if (word !== undefined) return { reason: 'unknown-word', word };
  const [character] = REFUSED.exec(pattern) ?? [];
  if (character !== undefined) return { reason: 'character', character };
  return hasNameWord(pattern) ? null : { reason: 'same-for-all' };
};
