/** A long day at one desk: whatever a reporter does, over and over in an order of chance, leaves nothing behind that grows. */
import { rm } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { type OpenApp, test } from './support/app';
import { verify } from './support/library';
import { seededChance } from './support/seeded';
import { type Footprint, scalesFor, temporaryFolder } from './support/soak/footprint';
import { grown } from './support/soak/growth';
import { beginDay, furnish, workARound } from './support/soak/round';

interface Length {
  readonly weighings: number;
  /** Between two weighings; in each, everything that a reporter does is done once. */
  readonly rounds: number;
  /** The first weighings, in which code is compiled and every menu opened once. */
  readonly settling: number;
}

/** Everything is done eight times an hour, and the day's second half is judged. */
const EIGHT_HOURS: Length = { weighings: 16, rounds: 4, settling: 8 };

const liveADay = async (open: OpenApp, { weighings, rounds }: Length): Promise<readonly Footprint[]> => {
  const chance = seededChance();
  test.info().annotations.push({ type: 'seed', description: `DATELINE_SEED=${chance.seed}` });
  const [day, scales] = [await beginDay(open, chance), await scalesFor(open)];
  const weighed: Footprint[] = [];
  for (let weighing = 0; weighing < weighings; weighing += 1) {
    for (let round = 0; round < rounds; round += 1) await workARound(day);
    weighed.push(await scales.weigh());
  }
  await rm(day.shelf, { recursive: true });
  return weighed;
};

// It takes nearly an hour of ours.
if (process.env.DATELINE_LONG === '1') {
  test('over eight hours of typing, searching, exporting and looking around nothing grows, and the library is sound', async ({
    start,
    home,
  }) => {
    // Nobody's patience is measured: a machine that does other things beside takes a minute for a round.
    test.setTimeout((EIGHT_HOURS.weighings * EIGHT_HOURS.rounds + 4) * 60_000);
    await furnish(home);
    const open = await start({ env: { TMPDIR: temporaryFolder(home) } });
    const weighed = await liveADay(open, EIGHT_HOURS);
    await test.info().attach('weighed', { body: JSON.stringify(weighed, null, 1), contentType: 'application/json' });
    expect(grown(weighed.slice(EIGHT_HOURS.settling))).toEqual([]);
    await open.close();
    expect(await verify(home)).toMatchObject({ isSound: true });
  });
}
