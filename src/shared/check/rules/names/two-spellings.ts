/** One person, two spellings: `Lê Thành Út` and, once, `Lê Thanh Út`. */

import { groupBy } from '../../../group-by';
import { fold } from '../../../vietnamese/fold';
import { withToneLast } from '../../../vietnamese/tone-placement';
import type { Slip } from '../../finding';
import type { Manuscript, Passage } from '../../manuscript';
import { isOneLetterOff } from '../../reading/one-letter-off';
import { perPassage } from '../../reading/per-passage';
import { sentencesOf } from '../../reading/sentences';
import type { ArticleRule, House } from '../../rule';
import { glossaryIndex } from './glossary-index';
import { type Person, peopleIn } from './people';

/** Those who are listed may well be brothers. */
const LISTS: ReadonlySet<Passage['kind']> = new Set(['item', 'cell']);
const AT_A_GLANCE: ReadonlySet<Passage['kind']> = new Set(['headline', 'lead', 'caption']);

type Mentions = readonly Person[];

/** Where a tone is placed makes no other name. */
const spellingOf = (person: Person): string => person.words.map((word) => withToneLast(word.form)).join(' ');

interface Mention {
  readonly person: Person;
  readonly spelling: string;
}

const mentionsOf = perPassage((passage): readonly Mention[] =>
  peopleIn(passage).map((person) => ({ person, spelling: spellingOf(person) })),
);

const mentionsIn = ({ passages }: Manuscript): readonly Mentions[] =>
  [...groupBy(passages.flatMap(mentionsOf), ({ spelling }) => spelling).values()].map((mentions) =>
    mentions.map(({ person }) => person),
  );

const formsOf = (mentions: Mentions): readonly string[] => mentions[0]?.words.map((word) => word.form) ?? [];

/** Names with all words but one in common meet under the same pattern: nobody compares each with each. */
const pairsOf = (all: readonly Mentions[]): readonly (readonly [Mentions, Mentions])[] => {
  const patterns = new Map<string, Mentions[]>();
  const pairs: (readonly [Mentions, Mentions])[] = [];
  for (const mentions of all) {
    const forms = formsOf(mentions);
    for (let i = 0; i < forms.length; i += 1) {
      const pattern = forms.with(i, '*').join(' ');
      const others = patterns.get(pattern) ?? [];
      for (const other of others) pairs.push([other, mentions]);
      patterns.set(pattern, [...others, mentions]);
    }
  }
  return pairs;
};

/** `Nguyễn Thị Kim Loan` and, once, `Nguyễn Thị Loan`: a name with a word left out of its middle. */
const shortenedPairs = (all: readonly Mentions[]): readonly (readonly [Mentions, Mentions])[] => {
  const byName = new Map(all.map((mentions) => [formsOf(mentions).join(' '), mentions]));
  return all.flatMap((mentions) => {
    const forms = formsOf(mentions);
    const shorter = forms.slice(1, -1).map((_, i) => byName.get(forms.toSpliced(i + 1, 1).join(' ')));
    return [...new Set(shorter)].flatMap((short) => (short ? [[mentions, short] as const] : []));
  });
};

const isAlike = (one: Person, other: Person): boolean => {
  if (one.words.length !== other.words.length) return true;
  const at = one.words.findIndex((word, i) => word.form !== other.words[i]?.form);
  const [word, variant] = [one.words[at]?.form ?? '', other.words[at]?.form ?? ''];
  if (fold(word) === fold(variant)) return true;
  return one.words.length > 2 && isOneLetterOff(word, variant);
};

const inOneSentence = (one: Person, other: Person): boolean => {
  if (one.reading !== other.reading) return false;
  return sentencesOf(one.reading.text).some(
    ({ start, end }) => one.start >= start && one.end <= end && other.start >= start && other.end <= end,
  );
};

const atAGlance = ({ reading }: Person): boolean => AT_A_GLANCE.has(reading.passage.kind);

/** Once against many is a slip; once against once only between what is read at a glance and the text. */
const weighs = (rare: Person, often: Mentions): boolean => {
  if (LISTS.has(rare.reading.passage.kind) || often.some((person) => inOneSentence(person, rare))) return false;
  const [only] = often;
  if (often.length > 1) return true;
  if (!only || rare.words.length < 3 || LISTS.has(only.reading.passage.kind)) return false;
  return rare.reading !== only.reading && (atAGlance(rare) || atAGlance(only));
};

const slipOf = ([one, other]: readonly [Mentions, Mentions], house: House): readonly Slip[] => {
  const [often, rarely] = one.length >= other.length ? [one, other] : [other, one];
  const [name, rare] = [often[0], rarely[0]];
  if (!name || !rare || rarely.length > 1 || !isAlike(name, rare) || !weighs(rare, often)) return [];
  const { byName } = glossaryIndex(house.glossary);
  // Both are the house's own names, or a near miss that the glossary's rule tells of.
  if (byName.has(rare.name) || (byName.has(name.name) && fold(name.name) === fold(rare.name))) return [];
  return [rare.reading.slip(rare.start, rare.end, { values: { name: rare.name, other: name.name } })];
};

export const twoSpellings: ArticleRule = {
  id: 'two-spellings',
  group: 'names',
  normal: 'warn',
  reads: 'article',
  find: (manuscript, house) => {
    const all = mentionsIn(manuscript);
    return [...pairsOf(all), ...shortenedPairs(all)].flatMap((pair) => slipOf(pair, house));
  },
};
