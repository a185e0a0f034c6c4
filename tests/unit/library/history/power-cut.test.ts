import { expect, test } from 'vitest';
import type { DiskReason } from '../../../../src/main/library/disk';
import type { History } from '../../../../src/main/library/history/history';
import { createFailingDisk } from '../../../support/failing-disk';
import { granted } from '../../../support/library-desk';
import { createMemoryDisk, type MemoryDisk, TEARS } from '../../../support/memory-disk';
import { ARTICLE, furnish, HOME, historyOn, listed, mustKeep, savesListed, stillClock, version } from './history-desk';

/** Every state in which a disk may be found after the machine stopped: how many names reached it, and what of the unflushed bytes. */
function* remains(disk: MemoryDisk): Generator<MemoryDisk> {
  for (let kept = 0; kept <= disk.unflushed(); kept += 1) for (const tear of TEARS) yield disk.powerCut(kept, tear);
}

interface Story {
  /** @returns whether the history said that it was done */
  readonly act: (history: History) => Promise<boolean>;
  readonly judge: (after: History, wasDone: boolean) => Promise<void>;
}

const DAYS = [
  '2024-03-01T01:00:00Z',
  '2024-03-02T01:00:00Z',
  '2024-03-02T02:00:00Z',
  '2024-03-02T03:00:00Z',
  '2024-03-08T01:00:00Z',
];

/** Five revisions on three days, the third one labelled, and the clock a minute on. */
const setUp = async (memory: MemoryDisk) => {
  await furnish(memory);
  const clock = stillClock();
  const history = historyOn(memory, clock);
  for (const [nth, day] of DAYS.entries()) {
    clock.set(day);
    await mustKeep(history, version(nth + 1));
  }
  const third = (await listed(history)).find(({ revision }) => revision === 3);
  if (third) granted(await history.label(ARTICLE.id, third.key, 'Bản ba'));
  clock.pass(1);
  return clock;
};

const labels = async (history: History): Promise<readonly (string | null)[]> =>
  (await listed(history)).map(({ label }) => label).filter((label) => label !== null);

/** Stops the machine before each step of the act in turn, and looks at all that may remain. */
const cutEverywhere = async ({ act, judge }: Story): Promise<void> => {
  for (let atStep = 1; ; atStep += 1) {
    const memory = createMemoryDisk();
    const clock = await setUp(memory);
    const { disk, steps } = createFailingDisk(memory, { atStep, reason: 'io-error', forGood: true });
    const wasDone = await act(historyOn({ ...memory, ...disk }, clock));
    for (const found of remains(memory)) {
      const after = historyOn(found, clock);
      const saves = await savesListed(after);
      expect(await after.check(HOME, ARTICLE.id)).toEqual({ whole: saves.length, damaged: [] });
      expect(await labels(after)).toContain('Bản ba');
      for (const { key, revision } of await listed(after)) {
        expect(granted(await after.read(ARTICLE.id, key)).article).toEqual(version(revision));
      }
      await judge(after, wasDone);
    }
    if (steps() < atStep) return;
  }
};

const first = async (history: History) => (await listed(history)).at(-1);

test('after a power cut at any step of keeping, all revisions are whole, and the new one is there once it was kept', async () => {
  await cutEverywhere({
    act: async (history) => (await history.keep(version(6), 'close')).ok,
    judge: async (after, wasDone) => {
      const saves = await savesListed(after);
      expect(saves.filter((save) => save < 6)).toEqual([5, 4, 3, 2, 1]);
      if (wasDone) expect(saves).toContain(6);
    },
  });
});

test('after a power cut at any step of labelling, no label is lost, and the new one is there once it was given', async () => {
  await cutEverywhere({
    act: async (history) => {
      const entries = await history.list(ARTICLE.id);
      const entry = entries.ok ? entries.revisions.at(-1) : undefined;
      return entry !== undefined && (await history.label(ARTICLE.id, entry.key, 'Bản đầu')).ok;
    },
    judge: async (after, wasDone) => {
      expect(await savesListed(after)).toEqual([5, 4, 3, 2, 1]);
      expect([null, 'Bản đầu']).toContain((await first(after))?.label);
      if (wasDone) expect((await first(after))?.label).toBe('Bản đầu');
    },
  });
});

test('after a power cut at any step of thinning, only what the rule lets go is gone', async () => {
  await cutEverywhere({
    act: async (history) => (await history.thin(ARTICLE.id)) > 0,
    judge: async (after) => {
      expect((await savesListed(after)).filter((save) => save !== 2)).toEqual([5, 4, 3, 1]);
      await after.thin(ARTICLE.id);
      expect(await savesListed(after)).toEqual([5, 4, 3, 1]);
    },
  });
});

test('after a power cut at any step of listing, the list is the same', async () => {
  await cutEverywhere({
    act: async (history) => (await history.keep(version(6), 'close')).ok && (await history.list(ARTICLE.id)).ok,
    judge: async (after, wasDone) => {
      const saves = await savesListed(after);
      expect(saves.filter((save) => save < 6)).toEqual([5, 4, 3, 2, 1]);
      if (wasDone) expect(saves).toContain(6);
    },
  });
});

const REASONS: readonly DiskReason[] = ['disk-full', 'io-error', 'read-only', 'no-permission', 'too-many-files'];

for (const reason of REASONS) {
  test(`a disk that refuses one step with ${reason} costs at most this revision, and the next try keeps it`, async () => {
    for (let atStep = 1; ; atStep += 1) {
      const memory = createMemoryDisk();
      const clock = await setUp(memory);
      const { disk, steps } = createFailingDisk(memory, { atStep, reason, forGood: false });
      const history = historyOn({ ...memory, ...disk }, clock);
      const kept = await history.keep(version(6), 'close');
      if (!kept.ok) expect(kept.reason).toBe(reason);
      expect((await savesListed(history)).filter((save) => save < 6)).toEqual([5, 4, 3, 2, 1]);
      granted(await history.keep(version(6), 'close'));
      expect(await savesListed(history)).toEqual([6, 5, 4, 3, 2, 1]);
      if (steps() < atStep) return;
    }
  });
}
