/** A long day at one desk: whatever a reporter does, over and over, leaves nothing behind that grows. */
import { rm } from 'node:fs/promises';
import { test } from './support/app';
import { scalesFor, temporaryFolder } from './support/soak/footprint';
import { beginDay, furnish, workARound } from './support/soak/round';
import { seededChance } from './support/seeded';

test('nothing grows', async ({ start, home }) => {
  test.setTimeout(900_000);
  await furnish(home);
  const open = await start({ env: { DATELINE_SAMPLE: '1', TMPDIR: temporaryFolder(home) } });
  const chance = seededChance();
  const day = await beginDay(open, chance);
  const scales = await scalesFor(open);
  console.log(chance.seed, await scales.weigh());
  for (let round = 0; round < Number(process.env.ROUNDS ?? 4); round += 1) {
    const t = Date.now();
    await workARound(day);
    console.log(round, Date.now() - t, JSON.stringify(await scales.weigh()));
  }
  await rm(day.shelf, { recursive: true });
});
