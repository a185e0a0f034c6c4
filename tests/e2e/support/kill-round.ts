/** One round of the kill test: the app starts on the library of the round before, somebody types, and the app is killed. */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from '@playwright/test';
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import { type OpenApp, openApp, startCommand, startEnvironment } from './app';
import { draftOf } from './draft';
import { type Judgement, judge } from './judge';
import { libraryOf, readArticles } from './library';
import { familyOf, killAll } from './processes';
import type { Chance } from './seeded';
import { presentArticle, readSheet } from './sheet';
import { watchForStalls } from './stall-watch';
import { createTypist, type Typist } from './typist';

/** When the blow falls: while it starts, in the first second of typing, as the desk's index is written, or at any time. */
export type Moment = 'starting' | 'eager' | 'index' | 'typing';

export interface Round extends Judgement {
  readonly moment: Moment;
  readonly keys: number;
  /** How long the machine itself stood still around the time that counts, in milliseconds. */
  readonly stall: number;
}

/** A stroke this old must be on the disk; what stands still before that may hold its save up. */
const PROMISE = 1_000;
/** More articles than this would only make the desk long. */
const ARTICLES = 6;

const killWhileStarting = async (home: string, chance: Chance): Promise<void> => {
  const { executable, args } = await startCommand();
  const main = spawn(executable, args, { env: startEnvironment({ home }), stdio: 'ignore' });
  await wait(chance.number(20, 1_500));
  if (main.pid !== undefined) await killAll(familyOf(main.pid));
};

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

const doSomething = async (typist: Typist, chance: Chance): Promise<void> => {
  const deed = chance.number(0, 12);
  if (deed === 0) return typist.turnTo(chance.pick(typist.others()));
  if (deed === 1 && typist.drafts.size < ARTICLES) return typist.begin();
  if (deed === 2) return typist.paste('Đồng bằng đón nước mới.');
  return typist.phrase(chance.pick(['headline', 'lead', 'body', 'body']));
};

/** Types until the app is killed under its hands; what goes wrong before that is the test's to hear of. */
const typeUntilKilled = async (typist: Typist, chance: Chance, blow: Promise<number>): Promise<number> => {
  let killed = false;
  const fallen = blow.then((at) => {
    killed = true;
    return at;
  });
  const typing = (async () => {
    while (!killed) await doSomething(typist, chance);
  })().catch(async (error: unknown) => {
    // The kill is what breaks a step; but it may be known a little later than felt.
    await Promise.race([fallen, wait(500)]);
    if (!killed) throw error;
  });
  await Promise.all([typing, fallen]);
  return fallen;
};

const expectSheetAsStored = async (open: OpenApp, before: ReadonlyMap<ArticleId, Article>): Promise<ArticleId> => {
  const id = await presentArticle(open.page);
  const article = id === null ? undefined : before.get(id);
  if (id === null || article === undefined) throw new Error(`the window shows none of the stored articles: ${id}`);
  expect(await readSheet(open.page)).toEqual(draftOf(article));
  return id;
};

const killWhileTyping = async (moment: Moment, home: string, chance: Chance): Promise<Round> => {
  const before = await readArticles(home);
  const open = await openApp({ home });
  try {
    const id = await expectSheetAsStored(open, before);
    const drafts = new Map([...before].map(([each, article]) => [each, draftOf(article)]));
    const typist = createTypist(open, chance, { id, drafts });
    const stalls = watchForStalls();
    const blow = untilMoment(moment, home, chance).then(() => open.kill());
    const killedAt = await typeUntilKilled(typist, chance, blow).finally(stalls.stop);
    const stall = stalls.longestSince(killedAt - 2 * PROMISE);
    const judgement = judge({ before, after: await readArticles(home), strokes: typist.strokes, killedAt });
    return { ...judgement, moment, keys: typist.strokes.length, stall };
  } finally {
    await open.kill();
  }
};

export const playRound = async (moment: Moment, home: string, chance: Chance): Promise<Round> => {
  if (moment !== 'starting') return killWhileTyping(moment, home, chance);
  const before = await readArticles(home);
  await killWhileStarting(home, chance);
  const judgement = judge({ before, after: await readArticles(home), strokes: [], killedAt: performance.now() });
  return { ...judgement, moment, keys: 0, stall: 0 };
};
