import { expect, test } from 'vitest';
import type { Disk } from '../../../../src/main/library/disk';
import { beginSealing, beginUnsealing, goOn } from '../../../../src/main/library/sealing/carry-out';
import type { Conversion } from '../../../../src/main/library/sealing/convert';
import { makeSeal, type NewSeal, openSeal, sealedPlaceOf } from '../../../../src/main/library/sealing/seal';
import { readSeal } from '../../../../src/main/library/sealing/seal-file';
import { isSealed } from '../../../../src/main/library/sealing/sealed-bytes';
import { createSealedDisk } from '../../../../src/main/library/sealing/sealed-disk';
import { createFailingDisk } from '../../../support/failing-disk';
import { file, granted, headlineOf, mustOpen, mustSave, retitled } from '../../../support/library-desk';
import { createMemoryDisk, type MemoryDisk } from '../../../support/memory-disk';
import { png } from '../../../support/photo-bytes';
import { CHEAP } from '../../../support/sealed';

const DESK = '/desk';
const PASSPHRASE = 'đò sang sông sớm';

const conversion = (disk: Disk, { key }: Pick<NewSeal, 'key'>, more: Partial<Conversion> = {}): Conversion => ({
  disk,
  folder: DESK,
  key,
  onProgress: () => undefined,
  signal: new AbortController().signal,
  mayWrite: () => Promise.resolve(null),
  ...more,
});

const furnish = async (disk: Disk): Promise<void> => {
  const library = await mustOpen(DESK, disk);
  const article = await mustSave(library, retitled(await file(library, 'Một'), 'Một, sửa'));
  granted(await library.keep(article.id, 'status'));
  granted(await library.putPhoto(png()));
  granted(await library.trash((await file(library, 'Bỏ')).id));
  await library.close();
};

const furnished = async (): Promise<MemoryDisk> => {
  const disk = createMemoryDisk();
  await furnish(disk);
  return disk;
};

const filesOf = (disk: MemoryDisk): readonly string[] =>
  disk.paths().filter((path) => /\.\w+$/u.test(path) && !path.includes('/sealed.'));

/** The library as whoever has the passphrase finds it, whatever state it is in. */
const found = async (disk: MemoryDisk): Promise<Disk> => {
  const seal = await readSeal(disk, DESK);
  if (!('data' in seal)) return disk;
  const key = await openSeal(seal.data, { kind: 'passphrase', passphrase: PASSPHRASE });
  if (key === null) throw new Error('the passphrase does not open the library');
  return createSealedDisk(disk, sealedPlaceOf(DESK, seal.data, key));
};

const requireWhole = async (disk: Disk): Promise<void> => {
  const library = await mustOpen(DESK, disk);
  const opened = await Promise.all(library.list().summaries.map(async ({ id }) => granted(await library.open(id))));
  expect(opened.map(({ article, recovery }) => [headlineOf(article), recovery])).toEqual([['Một, sửa', null]]);
  expect(granted(await library.verify())).toMatchObject({
    isSound: true,
    articles: 2,
    photos: 1,
    damagedRevisions: [],
  });
  await library.close();
};

test('a library that is sealed has every file of it sealed, and is whole; unsealed again it is as before', async () => {
  const disk = await furnished();
  const before = new Map(await Promise.all(filesOf(disk).map(async (path) => [path, await disk.read(path)] as const)));
  const made = await makeSeal(PASSPHRASE, CHEAP);
  expect(await beginSealing(conversion(disk, made), made.seal)).toEqual({ ok: true, isSealed: true });
  for (const path of filesOf(disk)) expect(isSealed(await disk.read(path)), path).toBe(true);
  const seal = await readSeal(disk, DESK);
  expect(seal).toMatchObject({ state: 'whole', data: { state: 'sealed' } });
  if (!('data' in seal)) return;
  expect(await beginUnsealing(conversion(disk, made), seal.data)).toEqual({ ok: true, isSealed: false });
  expect(filesOf(disk)).toEqual([...before.keys()]);
  for (const [path, bytes] of before) expect(Buffer.from(await disk.read(path)).equals(bytes), path).toBe(true);
  expect(await readSeal(disk, DESK)).toEqual({ state: 'missing' });
});

test('it is whole while it is sealed, and read by whoever has the key', async () => {
  const disk = await furnished();
  const made = await makeSeal(PASSPHRASE, CHEAP);
  await beginSealing(conversion(disk, made), made.seal);
  await requireWhole(await found(disk));
});

/** A sealed or plain library, put through the other way with the machine stopped at each step in turn. */
const cutEverywhere = async (way: 'seal' | 'unseal'): Promise<number> => {
  const made = await makeSeal(PASSPHRASE, CHEAP);
  const begin = async (memory: MemoryDisk, disk: Disk) => {
    if (way === 'seal') return beginSealing(conversion(disk, made), made.seal);
    const seal = await readSeal(memory, DESK);
    return 'data' in seal ? beginUnsealing(conversion(disk, made), seal.data) : { ok: false };
  };
  for (let atStep = 1; ; atStep += 1) {
    const memory = await furnished();
    if (way === 'unseal') await beginSealing(conversion(memory, made), made.seal);
    const { disk, steps } = createFailingDisk(memory, { atStep, reason: 'io-error', forGood: true });
    await begin(memory, disk);
    // All new names or none: between them lies nothing that another of the steps does not leave.
    for (const kept of new Set([0, memory.unflushed()])) {
      const left = memory.powerCut(kept, 'torn');
      await requireWhole(await found(left));
      const seal = await readSeal(left, DESK);
      if (!('data' in seal)) continue;
      granted(await goOn(conversion(left, made), seal.data));
      await requireWhole(await found(left));
    }
    if (steps() < atStep) return atStep - 1;
  }
};

test('after a power cut at any step of sealing the library is whole, and goes on into its seal', {
  timeout: 120_000,
}, async () => {
  expect(await cutEverywhere('seal')).toBeGreaterThan(30);
});

test('after a power cut at any step of unsealing the library is whole, and goes on out of it', {
  timeout: 120_000,
}, async () => {
  expect(await cutEverywhere('unseal')).toBeGreaterThan(30);
});

test('one that was stopped is whole, and the way back takes all of it out of the seal', async () => {
  const disk = await furnished();
  const made = await makeSeal(PASSPHRASE, CHEAP);
  const stop = new AbortController();
  const stopped = conversion(disk, made, { signal: stop.signal, onProgress: (done) => done === 3 && stop.abort() });
  expect(await beginSealing(stopped, made.seal)).toEqual({ ok: false, reason: 'cancelled' });
  await requireWhole(await found(disk));
  expect(await beginUnsealing(conversion(disk, made), made.seal)).toEqual({ ok: true, isSealed: false });
  await requireWhole(disk);
});

test('a disk that writes other bytes than it was given is found out before the old ones are gone', async () => {
  const memory = await furnished();
  const lying: Disk = {
    ...memory,
    read: async (path) => {
      const bytes = await memory.read(path);
      if (path.endsWith('.tmp')) bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
      return bytes;
    },
  };
  const made = await makeSeal(PASSPHRASE, CHEAP);
  expect(await beginSealing(conversion(lying, made), made.seal)).toEqual({ ok: false, reason: 'not-verified' });
  await requireWhole(await found(memory));
});

test('who has lost the library to somebody else goes no further', async () => {
  const disk = await furnished();
  const made = await makeSeal(PASSPHRASE, CHEAP);
  const answer = await beginSealing(conversion(disk, made, { mayWrite: () => Promise.resolve('locked') }), made.seal);
  expect(answer).toEqual({ ok: false, reason: 'locked' });
  await requireWhole(await found(disk));
});

test('what a person has laid into the folder stays as it is', async () => {
  const disk = await furnished();
  const note = Buffer.from('Sổ trực');
  disk.tamper(`${DESK}/so-truc.txt`, note);
  const made = await makeSeal(PASSPHRASE, CHEAP);
  granted(await beginSealing(conversion(disk, made), made.seal));
  expect(Buffer.from(await disk.read(`${DESK}/so-truc.txt`)).equals(note)).toBe(true);
});

test('a file of a later Dateline keeps the seal, and with it the key', async () => {
  const disk = await furnished();
  const made = await makeSeal(PASSPHRASE, CHEAP);
  granted(await beginSealing(conversion(disk, made), made.seal));
  disk.tamper(`${DESK}/imports.json`, Buffer.from('{"format":2,"sealed":2}\nabc'));
  const answer = await beginUnsealing(conversion(disk, made), made.seal);
  expect(answer).toEqual({ ok: false, reason: 'newer-schema' });
  expect(await readSeal(disk, DESK)).toMatchObject({ state: 'whole' });
  await requireWhole(await found(disk));
});
