/** One round of the kill test: the app starts on the library of the round before, somebody types, and the app is killed. */

import { watch } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, type Page } from '@playwright/test';
import type { Article } from '#shared/article/article';
import { isEmptyContent } from '#shared/article/create';
import type { ArticleId } from '#shared/article/identity';
import type { Disk } from '../../../src/main/library/disk';
import { type OpenApp, openApp } from './app';
import { createDeskLoad, type DeskLoad, type Where } from './desk-load';
import { draftOf } from './draft';
import { type Judgement, judge } from './judge';
import { killWhileStarting } from './kill-while-starting';
import { libraryOf, readArticles, readTrash } from './library';
import type { Chance } from './seeded';
import { presentArticle, readSheet } from './sheet';
import { watchForStalls } from './stall-watch';
import { createTypist, type Typist } from './typist';

/** When the blow falls: while it starts, in the first second of typing, as the desk's index is written, or at any time. */
export type Moment = 'starting' | 'eager' | 'index' | 'typing';

export interface Round extends Judgement {
  readonly moment: Moment;
  readonly keys: number;
  /** Articles that were copied, thrown away or brought back meanwhile. */
  readonly deeds: number;
  /** How long the machine itself stood still around the time that counts, in milliseconds. */
  readonly stall: number;
}

/** A stroke this old must be on the disk; what stands still before that may hold its save up. */
const PROMISE = 1_000;
/** More articles than this would only make the desk long. */
const ARTICLES = 6;

/** Ends at the first sign that library.json is being written, at the latest after four seconds. */
const whenIndexIsWritten = async (home: string): Promise<void> => {
  const look = new AbortController();
  const seen = new Promise<void>((resolve) => {
    watch(libraryOf(home), { signal: look.signal }, (_event, name) => {
      if (name?.startsWith('library.')) resolve();
    });
  });
  await Promise.race([seen, wait(4_000)]);
  look.abort();
};

const untilMoment = (moment: Moment, home: string, chance: Chance): Promise<void> => {
  if (moment === 'index') return whenIndexIsWritten(home);
  return wait(moment === 'eager' ? chance.number(0, 1_000) : chance.number(1_000, 3_500));
};

/** What comes in by the clipboard. */
export const PASTED = 'Đồng bằng đón nước mới.';

const doSomething = async (typist: Typist, chance: Chance): Promise<void> => {
  const deed = chance.number(0, 12);
  const others = typist.others();
  if (deed === 0 && others.length > 0) return typist.turnTo(chance.pick(others));
  if (deed === 1 && typist.drafts.size < ARTICLES) return typist.begin();
  if (deed === 2) return typist.paste(PASTED);
  return typist.phrase(chance.pick(['headline', 'lead', 'body', 'body']));
};

interface Blow {
  /** When it fell. */
  readonly fallen: Promise<number>;
  /** From the moment on in which it is dealt, which is felt before it is known to have fallen: on a busy machine long before. */
  readonly isDealt: () => boolean;
}

const dealBlow = (moment: Promise<void>, kill: () => Promise<number>): Blow => {
  let dealt = false;
  const fallen = moment.then(() => {
    dealt = true;
    return kill();
  });
  return { fallen, isDealt: () => dealt };
};

/** Works on until the app is killed under its hands; what goes wrong before that is the test's to hear of. */
const untilKilled = async (
  { fallen, isDealt }: Blow,
  work: (isOver: () => boolean) => Promise<void>,
): Promise<void> => {
  const working = work(isDealt).catch((error: unknown) => {
    if (!isDealt()) throw error;
  });
  await Promise.all([working, fallen]);
};

const typeOn =
  (typist: Typist, chance: Chance) =>
  async (isOver: () => boolean): Promise<void> => {
    while (!isOver()) await doSomething(typist, chance);
  };

type Shelf = ReadonlyMap<ArticleId, Article>;

/** Where the kills happen, and what they leave to the next one. */
export interface Newsroom {
  readonly home: string;
  readonly chance: Chance;
  /** Articles that nobody types into; grows from round to round. */
  readonly copies: Set<ArticleId>;
  /** Where the library has a passphrase: what reads it, and how it is given. */
  readonly disk?: Disk;
  readonly unlock?: (page: Page) => Promise<void>;
}

/** The library as it lies on the disk. */
interface Stock {
  readonly desk: Shelf;
  readonly trash: Shelf;
  readonly all: Shelf;
}

const takeStock = async ({ home, disk }: Newsroom): Promise<Stock> => {
  const [desk, trash] = [await readArticles(home, disk), await readTrash(home, disk)];
  return { desk, trash, all: new Map([...trash, ...desk]) };
};

/** The newsroom's copies: every article that is neither typed into nor the first one, of which they are made. */
interface Cast {
  readonly source: ArticleId;
  readonly typed: Shelf;
  readonly copies: ReadonlyMap<ArticleId, Where>;
}

/** Who types never touches what has the mark of a copy: it was made of the first article after the typing began. */
const castOf = ({ desk, trash }: Stock, copies: ReadonlySet<ArticleId>): Cast => {
  const [source] = [...desk.keys()].sort();
  if (source === undefined) throw new Error('there is no article to copy');
  const typed = new Map([...desk].filter(([id]) => !copies.has(id)));
  const where = [...copies].map((id): readonly [ArticleId, Where] => [id, trash.has(id) ? 'trash' : 'desk']);
  return { source, typed, copies: new Map(where) };
};

const expectSheetAsStored = async (open: OpenApp, typed: Shelf): Promise<ArticleId> => {
  const id = await presentArticle(open.page);
  const article = id === null ? undefined : typed.get(id);
  if (id === null || article === undefined) throw new Error(`the window shows none of the stored articles: ${id}`);
  expect(await readSheet(open.page)).toEqual(draftOf(article));
  return id;
};

/** What main has said is done must be so; what it was asked last may be or not. */
const judgeLoad = ({ acknowledged, underWay }: DeskLoad, { desk, trash }: Stock): readonly string[] => {
  const wrongs: string[] = [];
  for (const [id, where] of acknowledged) {
    const isThere = (where === 'desk' ? desk : trash).has(id);
    if (!isThere && id !== underWay()) wrongs.push(`${id} is not on the ${where}, though main has said so`);
    if (!desk.has(id) && !trash.has(id)) wrongs.push(`${id} is gone`);
  }
  return wrongs;
};

const killAtWork = async (moment: Moment, newsroom: Newsroom): Promise<Round> => {
  const { home, chance, copies, unlock } = newsroom;
  const before = await takeStock(newsroom);
  const { source, typed, ...cast } = castOf(before, copies);
  const open = await openApp({ home, ...(unlock && { unlock }) });
  try {
    const id = await expectSheetAsStored(open, typed);
    const drafts = new Map([...typed].map(([each, article]) => [each, draftOf(article)]));
    const typist = createTypist(open, chance, { id, drafts });
    const load = createDeskLoad(open, chance, { source, copies: cast.copies });
    const stalls = watchForStalls();
    const blow = dealBlow(untilMoment(moment, home, chance), open.kill);
    const work = [untilKilled(blow, typeOn(typist, chance)), untilKilled(blow, load.run)];
    await Promise.all(work).finally(stalls.stop);
    const killedAt = await blow.fallen;
    const stall = stalls.longestSince(killedAt - 2 * PROMISE);
    const after = await takeStock(newsroom);
    const evidence = { before: before.all, after: after.all, strokes: typist.strokes, killedAt, source };
    const judgement = judge(evidence);
    const typedInto = new Set([...drafts.keys(), ...typist.drafts.keys()]);
    // One that is empty was begun by who types, in the very moment of the kill.
    for (const [each, article] of after.all)
      if (!before.all.has(each) && !typedInto.has(each) && !isEmptyContent(article)) copies.add(each);
    const wrongs = [...judgement.wrongs, ...judgeLoad(load, after)];
    return { ...judgement, wrongs, moment, keys: typist.strokes.length, deeds: load.acknowledged.size, stall };
  } finally {
    await open.kill();
  }
};

export const playRound = async (moment: Moment, newsroom: Newsroom): Promise<Round> => {
  if (moment !== 'starting') return killAtWork(moment, newsroom);
  const { all: before } = await takeStock(newsroom);
  await killWhileStarting(newsroom);
  const { all: after } = await takeStock(newsroom);
  const judgement = judge({ before, after, strokes: [], killedAt: performance.now(), source: null });
  return { ...judgement, moment, keys: 0, deeds: 0, stall: 0 };
};
