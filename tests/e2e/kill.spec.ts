// Pulling the plug on the real app, many times, while real keys are typed and other articles are copied, thrown away, brought back and
// searched: what is a second old is on the disk.
import { expect } from '@playwright/test';
import type { ArticleId } from '#shared/article/identity';
import { test } from './support/app';
import { type Moment, playRound, type Round } from './support/kill-round';
import { verify } from './support/library';
import { seededChance } from './support/seeded';
import { newArticle } from './support/sheet';

const KILLS = Number(process.env.DATELINE_KILLS ?? (process.env.DATELINE_LONG === '1' ? 200 : 20));
/** The product's promise, in milliseconds. */
const SECOND = 1_000;
/** A machine that stood still for this long cannot show whether the app keeps its promise: such a kill is not counted, another is made. */
const STALL = 300;

const MOMENTS: readonly Moment[] = [
  'typing',
  'starting',
  'eager',
  'typing',
  'index',
  'typing',
  'starting',
  'typing',
  'typing',
  'typing',
];

const sentence = ({ moment, keys, deeds, lostAge, stall }: Round): string =>
  `${moment}: ${keys} keys, ${deeds} other articles at work, oldest lost ${Math.round(lostAge)} ms old${stall > STALL ? `, machine stood still for ${Math.round(stall)} ms` : ''}`;

test(`nothing older than one second of typing is lost in ${KILLS} kills`, async ({ start, home }) => {
  test.setTimeout(KILLS * 20_000);
  const chance = seededChance();
  test.info().annotations.push({ type: 'seed', description: `DATELINE_SEED=${chance.seed}` });
  const first = await start({ env: { DATELINE_SAMPLE: '1' } });
  await newArticle(first);
  await first.close();

  const newsroom = { home, chance, copies: new Set<ArticleId>() };
  const rounds: Round[] = [];
  const counted = () => rounds.filter(({ stall }) => stall <= STALL).length;
  while (counted() < KILLS && rounds.length < 2 * KILLS) {
    const round = await playRound(MOMENTS[rounds.length % MOMENTS.length] ?? 'typing', newsroom);
    rounds.push(round);
    process.stdout.write(`  kill ${rounds.length}, seed ${chance.seed}: ${sentence(round)}\n`);
    expect(round.wrongs, `seed ${chance.seed}, kill ${rounds.length}`).toEqual([]);
    const mustBeKept = SECOND + (round.stall > STALL ? round.stall : 0);
    expect(round.lostAge, `seed ${chance.seed}, kill ${rounds.length}`).toBeLessThanOrEqual(mustBeKept);
    expect(await verify(home)).toMatchObject({ isSound: true, damaged: [], recoverable: [], damagedPhotos: [] });
  }
  expect(counted(), 'kills on a machine that did not stand still').toBe(KILLS);
  expect(rounds.reduce((sum, { keys }) => sum + keys, 0)).toBeGreaterThan(KILLS * 5);
  expect(rounds.reduce((sum, { deeds }) => sum + deeds, 0)).toBeGreaterThan(KILLS);
});
