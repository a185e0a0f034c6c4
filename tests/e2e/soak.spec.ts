/** A long day at one desk: whatever a reporter does, over and over in an order of chance, leaves nothing behind that grows. */
import { rm } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from './support/app';
import { verify } from './support/library';
import { seededChance } from './support/seeded';
import { type Footprint, scalesFor, temporaryFolder } from './support/soak/footprint';
import { grown, LONG_DAY, SHORT_DAY } from './support/soak/growth';
import { beginDay, furnish, workARound } from './support/soak/round';

const isLong = process.env.DATELINE_LONG === '1';
/** Eight hours in which everything that a reporter does is done eight times; or three, each thing once. */
const { hours, rounds } = isLong ? { hours: 8, rounds: 8 } : { hours: 3, rounds: 1 };

test(`over ${hours} hours of typing, searching, exporting and looking around nothing grows, and the library is sound`, async ({
  start,
  home,
}) => {
  test.setTimeout(hours * rounds * 60_000 + 60_000);
  await furnish(home);
  const open = await start({ env: { TMPDIR: temporaryFolder(home) } });
  const chance = seededChance();
  test.info().annotations.push({ type: 'seed', description: `DATELINE_SEED=${chance.seed}` });
  const [day, scales] = [await beginDay(open, chance), await scalesFor(open)];
  const weighed: Footprint[] = [];
  for (let hour = 0; hour < hours; hour += 1) {
    for (let round = 0; round < rounds; round += 1) await workARound(day);
    weighed.push(await scales.weigh());
  }
  expect(grown(weighed, isLong ? LONG_DAY : SHORT_DAY)).toEqual([]);
  await rm(day.shelf, { recursive: true });
  await open.close();
  expect(await verify(home)).toMatchObject({ isSound: true });
});
