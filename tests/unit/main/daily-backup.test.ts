import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfDate } from '#shared/calendar/day';
import type { JobFailure } from '#shared/library/jobs';
import { createDailyBackup, dailyName, toRotate } from '../../../src/main/daily-backup';
import { createNodeDisk } from '../../../src/main/library/node-disk';
import { backUp } from '../../support/backup';
import { file, mustOpen, temporaryFolder } from '../../support/library-desk';

const MACHINE = 'Máy Tòa Soạn';

/** A newsroom's computer with a library of one article, and a folder for its backups. */
const scene = async (kept = 3) => {
  const [library, folder] = [await temporaryFolder(), await temporaryFolder()];
  const opened = await mustOpen(library);
  await file(opened, 'Bài');
  await opened.close();
  const state: { now: Date; backupFolder: string | null; made: number; failures: JobFailure[] } = {
    now: new Date(2026, 10, 22, 9, 30),
    backupFolder: folder,
    made: 0,
    failures: [],
  };
  const daily = createDailyBackup({
    disk: createNodeDisk(),
    clock: { now: () => state.now },
    machine: MACHINE,
    settings: () => ({ backupFolder: state.backupFolder, backupsKept: kept }),
    backUp: (path) => {
      state.made += 1;
      return backUp(library, path);
    },
    onFailure: (reason) => void state.failures.push(reason),
  });
  return { state, daily, folder, library };
};

test('one backup a day, however often it is looked at', async () => {
  const { state, daily, folder } = await scene();
  await daily.check();
  await daily.check();
  state.now = new Date(2026, 10, 22, 23, 59);
  await daily.check();
  expect(state.made).toBe(1);
  state.now = new Date(2026, 10, 23, 0, 1);
  await daily.check();
  expect((await readdir(folder)).sort()).toEqual([
    'dateline-2026-11-22-may-toa-soan.zip',
    'dateline-2026-11-23-may-toa-soan.zip',
  ]);
});

test('what a crash left of a backup of this computer goes with the next one, and nothing else does', async () => {
  const { daily, folder } = await scene();
  const theirs = ['.dateline-2026-11-20-may-khac.zip.ab12.part', '.anh-cuoi.zip.part'];
  for (const name of ['.dateline-2026-11-20-may-toa-soan.zip.ab12.part', ...theirs])
    await writeFile(join(folder, name), 'nửa chừng');
  await daily.check();
  expect((await readdir(folder)).sort()).toEqual([...theirs, 'dateline-2026-11-22-may-toa-soan.zip'].sort());
});

test('without a folder none is made', async () => {
  const { state, daily } = await scene();
  state.backupFolder = null;
  await daily.check();
  expect([state.made, state.failures]).toEqual([0, []]);
});

test('the oldest of its own make room, everything else in the folder stays', async () => {
  const { state, daily, folder } = await scene(3);
  const others = [
    'dateline-2020-01-01-may-khac.zip',
    'dateline-sao-luu-2020-01-01.zip',
    'dateline-2020-01-01-may-toa-soan.zip.txt',
    'ban-cua-toi.zip',
  ];
  for (const name of others) await writeFile(join(folder, name), 'của người khác');
  for (let day = 1; day <= 6; day += 1) {
    state.now = new Date(2026, 10, day);
    await daily.check();
  }
  expect((await readdir(folder)).filter((name) => !others.includes(name)).sort()).toEqual(
    ['2026-11-04', '2026-11-05', '2026-11-06'].map((day) => dailyName(day, MACHINE)),
  );
  expect((await readdir(folder)).filter((name) => others.includes(name))).toHaveLength(others.length);
});

test('nothing makes room for a backup that failed', async () => {
  const { state, daily, folder, library } = await scene(1);
  await daily.check();
  await rm(join(library, 'articles'), { recursive: true });
  state.now = new Date(2026, 10, 23);
  await daily.check();
  expect(await readdir(folder)).toEqual([dailyName('2026-11-22', MACHINE)]);
  expect(state.failures).toEqual(['library-missing']);
});

test('a drive that is not plugged in is told of once, and again after it had been there', async () => {
  const { state, daily, folder } = await scene();
  await rm(folder, { recursive: true });
  await daily.check();
  await daily.check();
  expect(state.failures).toEqual(['missing']);
  await mkdir(folder);
  await daily.check();
  await rm(folder, { recursive: true });
  await daily.check();
  expect(state.failures).toEqual(['missing', 'missing']);
});

test('rotation counts only whole names of this computer', () => {
  const names = ['2026-11-20', '2026-11-22', '2026-11-21'].map((day) => dailyName(day, 'PC-1'));
  const rotation = { machine: 'PC-1', today: '2026-11-22' };
  expect(
    toRotate([...names, dailyName('2026-11-01', 'PC-11'), 'dateline--pc-1.zip'], { ...rotation, kept: 2 }),
  ).toEqual([names[0]]);
  expect(toRotate(names, { ...rotation, kept: 5 })).toEqual([]);
});

test('backups dated ahead by a clock that stood wrong are the first to make room', async () => {
  const { state, daily, folder } = await scene(2);
  state.now = new Date(2027, 0, 31);
  await daily.check();
  for (const day of [22, 23, 24]) {
    state.now = new Date(2026, 10, day);
    await daily.check();
    expect(await readdir(folder)).toContain(dailyName(dayOfDate(state.now), MACHINE));
  }
  expect((await readdir(folder)).sort()).toEqual(['2026-11-23', '2026-11-24'].map((day) => dailyName(day, MACHINE)));
});

test('the backup just made never makes room for itself, whatever days the others carry and however few are kept', () => {
  const day = fc
    .date({ min: new Date(2020, 0, 1), max: new Date(2032, 0, 1), noInvalidDate: true })
    .map((date) => dayOfDate(date));
  fc.assert(
    fc.property(fc.uniqueArray(day), day, fc.nat(5), (days, today, kept) => {
      const names = [...new Set([...days, today])].map((each) => dailyName(each, MACHINE));
      const gone = toRotate(names, { machine: MACHINE, today, kept });
      expect(gone).not.toContain(dailyName(today, MACHINE));
      expect(names.length - gone.length).toBe(Math.min(names.length, Math.max(1, kept)));
    }),
  );
});

test('the day is that of the person’s own calendar', () => {
  expect(dayOfDate(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(dailyName('2026-01-05', '!!!')).toBe('dateline-2026-01-05-may.zip');
});
