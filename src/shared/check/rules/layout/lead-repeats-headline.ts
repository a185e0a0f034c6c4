/** A lead that begins with the headline over again: readers have just read it. */
import { cutWords } from '../../../search/cut-words';
import type { Passage } from '../../manuscript';
import type { ArticleRule } from '../../rule';

/** A shorter headline may be a name that any lead begins with. */
const WORDS = 5;

interface Word {
  readonly said: string;
  readonly end: number;
}

const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = [];
  cutWords(text, (start, end, isWord) => {
    if (isWord) words.push({ said: text.slice(start, end).normalize('NFC').toLowerCase(), end });
  });
  return words;
};

const saying = (words: readonly Word[]): string => words.map(({ said }) => said).join(' ');

/** @returns where in the lead the headline ends, or null where it is not repeated. */
const repeatedUpTo = (headline: Passage, lead: Passage): number | null => {
  const words = wordsOf(headline.text);
  if (words.length < WORDS) return null;
  const first = wordsOf(lead.text).slice(0, words.length);
  return saying(first) === saying(words) ? (first.at(-1)?.end ?? null) : null;
};

export const leadRepeatsHeadline: ArticleRule = {
  id: 'lead-repeats-headline',
  group: 'layout',
  normal: 'warn',
  reads: 'article',
  find: ({ passages }) => {
    const headline = passages.find(({ kind }) => kind === 'headline');
    const lead = passages.find(({ kind }) => kind === 'lead');
    const end = headline && lead ? repeatedUpTo(headline, lead) : null;
    return lead && end !== null ? [{ key: lead.key, slot: lead.slot, start: 0, end }] : [];
  },
};
