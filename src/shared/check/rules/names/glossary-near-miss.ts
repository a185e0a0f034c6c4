/** A name of the newsroom's glossary, but for an accent or a capital. */
import type { GlossaryEntry } from '../../../newsroom/glossary';
import { remembered } from '../../../remembered';
import { inCapitalsOf } from '../../../vietnamese/capitals';
import type { Slip } from '../../finding';
import type { Manuscript } from '../../manuscript';
import { opensSentence } from '../../reading/capitals';
import { perPassage } from '../../reading/per-passage';
import { type Reading, readPassage } from '../../reading/read-passage';
import type { ArticleRule, House } from '../../rule';
import { type GlossaryIndex, glossaryIndex, type Stretch, stretchAt } from './glossary-index';
import { isAsListed } from './glossary-spelling';
import { type NearMiss, nearMiss } from './near-miss';

interface Miss {
  readonly reading: Reading;
  readonly found: Stretch;
  readonly entry: GlossaryEntry;
  readonly by: NearMiss;
}

interface Seen {
  readonly misses: readonly Miss[];
  /** How often each misspelling stands in the article. */
  readonly times: ReadonlyMap<string, number>;
  /** Names that stand in the text as the house writes them. */
  readonly right: ReadonlySet<string>;
}

type SeenIn = Pick<Seen, 'misses' | 'right'>;

/** Another rule tells of it, and knows for certain. */
const isListed = ({ entry, found }: Pick<Miss, 'entry' | 'found'>): boolean =>
  entry.wrong.some((wrong) => isAsListed({ entry, wrong: wrong.normalize('NFC') }, found));

const lookAt = (reading: Reading, { names, byName }: GlossaryIndex): SeenIn => {
  const right = new Set<string>();
  let done = 0;
  const misses = reading.words.flatMap((_, at): readonly Miss[] => {
    const match = at < done ? undefined : names.from(reading.words, at).at(-1);
    const found = match ? stretchAt(reading, at, match.length) : null;
    if (!match || !found) return [];
    done = at + match.length;
    if (byName.has(found.text)) {
      right.add(found.text);
      return [];
    }
    const near = match.values.map((entry) => ({ entry, by: nearMiss(entry, found, reading.words, at) }));
    // Where two names of the house are as near, nobody can say which one is meant.
    const [only, other] = near.flatMap(({ entry, by }) => (by === null ? [] : [{ reading, found, entry, by }]));
    return only && !other && !isListed(only) ? [only] : [];
  });
  return { misses, right };
};

/** What is seen in a passage holds as long as the passage and the glossary do. */
const lookFor = remembered((index: GlossaryIndex) => perPassage((passage) => lookAt(readPassage(passage), index)));

const look = ({ passages }: Manuscript, glossary: House['glossary']): Seen => {
  const seen = passages.map(lookFor(glossaryIndex(glossary)));
  const misses = seen.flatMap((one) => one.misses);
  const times = new Map<string, number>();
  for (const { found } of misses) times.set(found.text, (times.get(found.text) ?? 0) + 1);
  return { misses, times, right: new Set(seen.flatMap((one) => [...one.right])) };
};

/** Another accent makes another name: of two words, or of a person named again and again, it is one unless the right one stands in the text too. */
const isSlip = ({ by, entry, found }: Miss, { right, times }: Seen): boolean => {
  if (by === 'capitals' || right.has(entry.name)) return true;
  return found.words.length > 2 && times.get(found.text) === 1;
};

const slipOf = (miss: Miss, { right }: Seen): Slip => {
  const { reading, found, entry, by } = miss;
  const values = { found: found.text, name: entry.name };
  const certain = by === 'capitals' || right.has(entry.name) || entry.kind !== 'person';
  const [first] = found.words;
  const fix = first && opensSentence(first) ? inCapitalsOf(found.text, entry.name) : entry.name;
  return reading.slip(found.start, found.end, certain ? { values, fix } : { values });
};

const slipsIn = (manuscript: Manuscript, house: House): readonly Slip[] => {
  if (house.glossary.length === 0) return [];
  const seen = look(manuscript, house.glossary);
  return seen.misses.filter((miss) => isSlip(miss, seen)).map((miss) => slipOf(miss, seen));
};

export const glossaryNearMiss: ArticleRule = {
  id: 'glossary-near-miss',
  group: 'names',
  normal: 'warn',
  reads: 'article',
  find: slipsIn,
};
