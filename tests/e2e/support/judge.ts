/** Judges what a kill left on the disk: whole, nothing but what was typed, and of that everything up to a moment. */
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import { type Draft, draftOf, EMPTY_DRAFT, sameDraft } from './draft';
import type { Stroke } from './typist';

type Shelf = ReadonlyMap<ArticleId, Article>;

export interface Evidence {
  readonly before: Shelf;
  readonly after: Shelf;
  readonly strokes: readonly Stroke[];
  /** When the app was killed, by `performance.now()`. */
  readonly killedAt: number;
  /** The article of which copies were made meanwhile. */
  readonly source: ArticleId | null;
}

export interface Judgement {
  /** What is wrong with the articles on the disk, in words; nothing lost is among it. */
  readonly wrongs: readonly string[];
  /** The age at the kill, in milliseconds, of the oldest key that is not on the disk; 0 where all are. */
  readonly lostAge: number;
}

/** @returns how many of the strokes are stored, or null where the article is as it never was. */
const strokesStored = (start: Draft, strokes: readonly Stroke[], stored: Draft): number | null => {
  const states = [start, ...strokes.map(({ draft }) => draft)];
  const last = states.findLastIndex((state) => sameDraft(state, stored));
  return last < 0 ? null : last;
};

/** Everything but what the typist types: none of it may change. */
const rest = ({ dateline, photos, byline, createdAt, layout, language, status, slug, tags }: Article): string =>
  JSON.stringify({ dateline, photos, byline, createdAt, layout, language, status, slug, tags });

/** What an article may hold that nobody has typed into: nothing, or what was copied at some moment. */
const birthTexts = ({ before, strokes, source }: Evidence): readonly Draft[] => {
  const original = source === null ? undefined : before.get(source);
  const copied = strokes.filter(({ id }) => id === source).map(({ draft }) => draft);
  return [EMPTY_DRAFT, ...copied, ...(original === undefined ? [] : [draftOf(original)])];
};

const judgeUntouched = (
  id: ArticleId,
  before: Article | undefined,
  after: Article,
  births: readonly Draft[],
): readonly string[] => {
  if (before === undefined) {
    const isBorn = births.some((draft) => sameDraft(draftOf(after), draft));
    return isBorn ? [] : [`${id} appeared with text that nobody typed into it`];
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [`${id} changed, though nobody typed into it`];
};

/** With the last of what it was, so that the difference can be seen. */
const impossible = (id: ArticleId, after: Article, keys: readonly Stroke[]): string => {
  const [now, was] = [draftOf(after), keys.at(-1)?.draft].map((draft) => JSON.stringify(draft));
  return `${id} is stored as it never was on the sheet: ${now}, with its last key it was ${was}`;
};

export const judge = (evidence: Evidence): Judgement => {
  const { before, after, strokes, killedAt } = evidence;
  const births = birthTexts(evidence);
  const wrongs: string[] = [];
  const lostAges = [0];
  for (const id of new Set([...before.keys(), ...after.keys(), ...strokes.map((stroke) => stroke.id)])) {
    const old = before.get(id);
    const now = after.get(id);
    const keys = strokes.filter((stroke) => stroke.id === id);
    if (now === undefined) {
      wrongs.push(`${id} is gone`);
      continue;
    }
    if (keys.length === 0) {
      wrongs.push(...judgeUntouched(id, old, now, births));
      continue;
    }
    if (old !== undefined && rest(old) !== rest(now)) wrongs.push(`${id} changed where nobody typed`);
    const stored = strokesStored(old === undefined ? EMPTY_DRAFT : draftOf(old), keys, draftOf(now));
    if (stored === null) wrongs.push(impossible(id, now, keys));
    const lost = keys[stored ?? 0];
    if (lost !== undefined) lostAges.push(killedAt - lost.at);
  }
  return { wrongs, lostAge: Math.max(...lostAges) };
};
