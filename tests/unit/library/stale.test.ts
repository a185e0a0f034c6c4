import { expect, test } from 'vitest';
import type { DiskReason } from '../../../src/main/library/disk';
import { createFailingDisk } from '../../support/failing-disk';
import { file, granted, headlineOf, mustOpen, mustSave, retitled, temporaryFolder } from '../../support/library-desk';
import { createMemoryDisk } from '../../support/memory-disk';

const stale = { ok: false, reason: 'stale' };

test('a save based on an older revision is refused and changes nothing', async () => {
  const library = await mustOpen(await temporaryFolder());
  const article = await file(library, 'Tít');
  await mustSave(library, retitled(article, 'Của người thứ nhất'));
  expect(await library.save(retitled(article, 'Của người thứ hai'))).toEqual(stale);
  expect(headlineOf(granted(await library.open(article.id)).article)).toBe('Của người thứ nhất');
});

test('of two saves racing on the same revision one wins and the other is told so', async () => {
  const library = await mustOpen(await temporaryFolder());
  const article = await file(library, 'Tít');
  const [first, second] = await Promise.all([
    library.save(retitled(article, 'Một')),
    library.save(retitled(article, 'Hai')),
  ]);
  expect([first.ok, second.ok]).toEqual([true, false]);
  expect(second).toEqual(stale);
  expect(headlineOf(granted(await library.open(article.id)).article)).toBe('Một');
});

test('of two windows on one article neither overwrites the other', async () => {
  const library = await mustOpen(await temporaryFolder());
  const article = await file(library, 'Tít');
  const answers = await Promise.all([
    library.save(retitled(article, 'Cửa sổ A'), 'A'),
    library.save(retitled(article, 'Cửa sổ B'), 'B'),
    library.save(retitled(article, 'Cửa sổ A lần nữa'), 'A'),
  ]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, false, true]);
  expect(headlineOf(granted(await library.open(article.id)).article)).toBe('Cửa sổ A lần nữa');
});

test('of many saves that one window sends without waiting the last wins, and each is told of bytes that are on the disk', async () => {
  const memory = createMemoryDisk();
  const library = await mustOpen('/desk', memory);
  const article = await file(library, 'Tít');
  const saves = Array.from({ length: 50 }, async (_, n) => {
    const saved = granted(await library.save(retitled(article, `Lần ${n}`), 'cửa sổ'));
    const afterPowerCut = await mustOpen('/desk', memory.powerCut(0, 'empty'));
    const { article: stored } = granted(await afterPowerCut.open(article.id));
    expect(stored.revision).toBeGreaterThanOrEqual(saved.revision);
    expect(Number(headlineOf(stored).slice('Lần '.length))).toBeGreaterThanOrEqual(n);
    return saved.revision;
  });
  const revisions = await Promise.all(saves);
  expect(Math.max(...revisions)).toBeLessThan(50);
  expect(headlineOf(granted(await library.open(article.id)).article)).toBe('Lần 49');
});

test('saves of different articles do not wait for one another', async () => {
  const memory = createMemoryDisk();
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let heldFolder = 'none yet';
  const library = await mustOpen('/desk', {
    ...memory,
    createFile: async (path) => {
      if (path.includes(heldFolder)) await held;
      return memory.createFile(path);
    },
  });
  const slow = await file(library, 'Chậm');
  const quick = await file(library, 'Nhanh');
  heldFolder = slow.id;
  const order: string[] = [];
  const slowSave = library.save(slow).then(() => order.push('slow'));
  await library.save(quick).then(() => order.push('quick'));
  release();
  await slowSave;
  expect(order).toEqual(['quick', 'slow']);
});

test('what another process has saved is seen, and not overwritten', async () => {
  const folder = await temporaryFolder();
  const window = await mustOpen(folder);
  const article = await file(window, 'Tít');
  const commandLine = await mustOpen(folder);
  await mustSave(commandLine, retitled(article, 'Từ dòng lệnh'));
  expect(await window.save(retitled(article, 'Từ cửa sổ'), 'cửa sổ')).toEqual(stale);
  expect(headlineOf(granted(await window.open(article.id)).article)).toBe('Từ dòng lệnh');
});

test.each<DiskReason>(['disk-full', 'io-error', 'read-only', 'too-many-files', 'no-permission'])(
  'a save refused by the disk for %s, at whatever step, can be tried again with the same text',
  async (reason) => {
    for (let atStep = 1; ; atStep += 1) {
      const memory = createMemoryDisk();
      const article = await file(await mustOpen('/desk', memory), 'Trước');
      const failing = createFailingDisk(memory, { atStep, reason, forGood: false });
      const library = await mustOpen('/desk', failing.disk);
      granted(await library.open(article.id));

      const answer = await library.save(retitled(article, 'Sau'));
      if (failing.steps() < atStep) {
        expect(atStep).toBeGreaterThan(7);
        return;
      }
      // A file system that has no second names for files is no reason to refuse: that step has another way.
      if (answer.ok) continue;
      expect(answer).toEqual({ ok: false, reason });
      const again = await mustSave(library, retitled(article, 'Sau'));
      expect(headlineOf(granted(await library.open(article.id)).article)).toBe('Sau');
      await mustSave(library, retitled(again, 'Và tiếp theo'));
    }
  },
);
