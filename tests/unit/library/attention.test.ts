import { expect, test } from 'vitest';
import { createAttention, createAttentiveDisk } from '../../../src/main/library/attention';
import type { Disk } from '../../../src/main/library/disk';
import { contentOf, FORM, granted, mustOpen, mustSave } from '../../support/library-desk';
import { createMemoryDisk } from '../../support/memory-disk';

const attentive = (disk: Disk) => {
  let time = 0;
  const attention = createAttention(() => time);
  const after = (milliseconds: number): number => {
    time += milliseconds;
    return attention.silence();
  };
  return { disk: createAttentiveDisk(disk, attention), after };
};

const never = (): Promise<never> => new Promise(() => undefined);

const STEPS: readonly (readonly [string, (disk: Disk) => Promise<unknown>])[] = [
  ['read', (disk) => disk.read('/a')],
  ['stat', (disk) => disk.stat('/a')],
  ['stats', (disk) => disk.stats(['/a', '/b'])],
  ['list', (disk) => disk.list('/')],
  ['createFile', (disk) => disk.createFile('/a')],
  ['rename', (disk) => disk.rename('/a', '/b')],
  ['link', (disk) => disk.link('/a', '/b')],
  ['remove', (disk) => disk.remove('/a')],
  ['makeFolder', (disk) => disk.makeFolder('/a')],
  ['syncFolder', (disk) => disk.syncFolder('/a')],
];

test.each(STEPS)('a %s that gets no answer is heard as silence', (_, step) => {
  const memory = createMemoryDisk();
  const silent = Object.fromEntries(Object.keys(memory).map((name) => [name, never]));
  const { disk, after } = attentive({ ...memory, ...silent });
  void step(disk);
  expect(after(12_000)).toBe(12_000);
});

test.each(['write', 'sync', 'stamp', 'close'] as const)('so is a file whose %s gets none', async (name) => {
  const memory = createMemoryDisk();
  const { disk, after } = attentive({
    ...memory,
    createFile: async (path) => ({ ...(await memory.createFile(path)), [name]: never }),
  });
  const file = await disk.createFile('/a');
  void file[name](Buffer.from('chữ'));
  expect(after(12_000)).toBe(12_000);
});

test('silence is that of the step that has waited longest, and ends with its answer, also with a refusal', async () => {
  const refusals: ((error: Error) => void)[] = [];
  const waits = () => new Promise<never>((_, reject) => refusals.push(reject));
  const { disk, after } = attentive({ ...createMemoryDisk(), read: waits });
  const first = disk.read('/a');
  after(5_000);
  const later = disk.read('/b');
  expect(after(1_000)).toBe(6_000);
  refusals[0]?.(new Error('the share is gone'));
  await expect(first).rejects.toThrow('the share is gone');
  expect(after(1_000)).toBe(2_000);
  refusals[1]?.(new Error('that too'));
  await expect(later).rejects.toThrow('that too');
  expect(after(60_000)).toBe(0);
});

test('many files are not asked for before one of them has been answered for', async () => {
  let asked = 0;
  const memory = createMemoryDisk();
  const { disk } = attentive({
    ...memory,
    stat: never,
    stats: (paths) => {
      asked += paths.length;
      return memory.stats(paths);
    },
  });
  void disk.stats(['/a', '/b']);
  await new Promise((done) => setImmediate(done));
  expect(asked).toBe(0);
});

test('a library works on it as on any disk, and leaves no silence behind', async () => {
  const { disk, after } = attentive(createMemoryDisk());
  const library = await mustOpen('/desk', disk);
  const { article } = granted(await library.create(contentOf('Nước lên'), FORM));
  await mustSave(library, article);
  await library.close();
  expect((await mustOpen('/desk', disk)).list().summaries).toHaveLength(1);
  expect(after(60_000)).toBe(0);
});
