// Pulling the plug on the real app, many times, while real keys are typed and other articles are copied, thrown away, brought back and
// searched: what is a second old is on the disk, in a library with a passphrase as in any.
import { expect } from '@playwright/test';
import type { ArticleId } from '#shared/article/identity';
import { test } from './support/app';
import { type Moment, type Newsroom, PASTED, playRound, type Round } from './support/kill-round';
import { libraryOf, verify } from './support/library';
import { filesWith, makeSealedLibrary, sealedDiskOf, unlockWith } from './support/sealed';
import { seededChance } from './support/seeded';
import { newArticle } from './support/sheet';

const IS_LONG = process.env.DATELINE_LONG === '1';
const KILLS = Number(process.env.DATELINE_KILLS ?? (IS_LONG ? 200 : 20));
/** The same code writes there, through one more disk: fewer are enough. */
const SEALED_KILLS = Number(process.env.DATELINE_SEALED_KILLS ?? (IS_LONG ? 60 : 4));
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

/** @returns how many of the rounds count: those on a machine that did not stand still */
const counted = (rounds: readonly Round[]): number => rounds.filter(({ stall }) => stall <= STALL).length;

const killAgainAndAgain = async (kills: number, newsroom: Newsroom): Promise<void> => {
  const { home, disk, chance } = newsroom;
  const rounds: Round[] = [];
  while (counted(rounds) < kills && rounds.length < 2 * kills) {
    const round = await playRound(MOMENTS[rounds.length % MOMENTS.length] ?? 'typing', newsroom);
    rounds.push(round);
    const nth = `seed ${chance.seed}, kill ${rounds.length}`;
    process.stdout.write(`  ${nth}: ${sentence(round)}\n`);
    expect(round.wrongs, nth).toEqual([]);
    expect(round.lostAge, nth).toBeLessThanOrEqual(SECOND + (round.stall > STALL ? round.stall : 0));
    expect(await verify(home, disk), nth).toMatchObject({
      isSound: true,
      damaged: [],
      recoverable: [],
      damagedPhotos: [],
    });
  }
  expect(counted(rounds), 'kills on a machine that did not stand still').toBe(kills);
  expect(rounds.reduce((sum, { keys }) => sum + keys, 0)).toBeGreaterThan(kills * 5);
  expect(rounds.reduce((sum, { deeds }) => sum + deeds, 0)).toBeGreaterThan(kills);
};

/** By chance, and again the same with the seed that is told. */
const chanceOf = () => {
  const chance = seededChance();
  test.info().annotations.push({ type: 'seed', description: `DATELINE_SEED=${chance.seed}` });
  return chance;
};

test(`nothing older than one second of typing is lost in ${KILLS} kills`, async ({ start, home }) => {
  test.setTimeout(KILLS * 20_000);
  const chance = chanceOf();
  const first = await start({ env: { DATELINE_SAMPLE: '1' } });
  await newArticle(first);
  await first.close();
  await killAgainAndAgain(KILLS, { home, chance, copies: new Set<ArticleId>() });
});

const PASSPHRASE = 'ben song lua chin vang';
/** In the first article, and so in every copy of it. */
const MARK = 'Rachchanh7731';

test(`of a library with a passphrase neither is anything lost in ${SEALED_KILLS} kills, nor does anything lie about that can be read without it`, async ({
  home,
}) => {
  test.setTimeout(60_000 + SEALED_KILLS * 30_000);
  const folder = libraryOf(home);
  await makeSealedLibrary({ folder, passphrase: PASSPHRASE, headline: `Tin ${MARK}` });
  const disk = await sealedDiskOf(folder, PASSPHRASE);
  const unlock = unlockWith(PASSPHRASE);
  await killAgainAndAgain(SEALED_KILLS, { home, chance: chanceOf(), copies: new Set<ArticleId>(), disk, unlock });
  for (const words of [MARK, PASTED]) expect(await filesWith(home, words)).toEqual([]);
});
