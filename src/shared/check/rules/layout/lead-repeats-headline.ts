/** A lead that begins with the headline over again: readers have just read it. */
import type { Slip } from '../../finding';
import type { Passage } from '../../manuscript';
import { readPassage, type Word } from '../../reading/read-passage';
import type { ArticleRule } from '../../rule';

/** A shorter headline may be a name that any lead begins with. */
const WORDS = 5;

const saying = (words: readonly Word[]): string => words.map(({ form }) => form).join(' ');

/** Where the lead says the headline over again. */
const repeated = (headline: Passage, lead: Passage): readonly Slip[] => {
  const { words } = readPassage(headline);
  if (words.length < WORDS) return [];
  const reading = readPassage(lead);
  const first = reading.words.slice(0, words.length);
  return saying(first) === saying(words) ? [reading.slip(0, first.at(-1)?.end ?? 0)] : [];
};

export const leadRepeatsHeadline: ArticleRule = {
  id: 'lead-repeats-headline',
  group: 'layout',
  normal: 'warn',
  reads: 'article',
  find: ({ passages }) => {
    const headline = passages.find(({ kind }) => kind === 'headline');
    const lead = passages.find(({ kind }) => kind === 'lead');
    return headline && lead ? repeated(headline, lead) : [];
  },
};
