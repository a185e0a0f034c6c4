import { expect, test } from 'vitest';
import type { Article } from '#shared/article/article';
import type { Library } from '../../../src/main/library/library';
import { memoryGround } from '../../support/fault-ground';
import { openSession } from '../../support/fault-session';
import { createFaultyDisk, REFUSALS } from '../../support/faulty-disk';
import { file, granted, headlineOf, mustOpen, mustSave, retitled } from '../../support/library-desk';

const SAVES_IN_VAIN = 10;

/** More than one save makes, so that the disk also goes wrong within the second one. */
const CALLS = 25;

const typed = (library: Library, article: Article, text: string) => library.save(retitled(article, text), 'cửa sổ');

/** In milliseconds, on a machine busy with other things. */
const TIMEOUT = 60_000;

/** An article with a copy before it, and its text as the window has it. */
const scene = async () => {
  const ground = memoryGround();
  const before = await mustOpen(ground.folder, ground.disk);
  const article = await mustSave(before, retitled(await file(before, 'Bản trước'), 'Đã lưu'));
  await before.close();
  return { ground, article };
};

test.each(REFUSALS)(
  'while the disk says “%s” from any call of a save on, nothing typed is told as stored, and the first save after it stores the last text',
  { timeout: TIMEOUT },
  async (reason) => {
    const { ground, article } = await scene();
    for (let at = 1; at <= CALLS; at += 1) {
      const here = await ground.copy();
      const faulty = createFaultyDisk(here.disk);
      const library = await openSession(here.folder, faulty.disk);
      granted(await library.open(article.id));
      faulty.arm({ kind: 'lasting', reason }, at);
      for (let nth = 1; nth <= SAVES_IN_VAIN; nth += 1) {
        const answer = await typed(library, article, `Đang gõ ${nth}`);
        // Until it strikes the disk is a good one; from then on none is stored.
        if (!answer.ok) expect(answer).toEqual({ ok: false, reason });
        const [left] = await here.remains(false);
        const stored = left && (await (await mustOpen(left.folder, left.disk)).open(article.id));
        expect(stored).toMatchObject({ ok: true, recovery: null });
        if (answer.ok && stored?.ok) expect(headlineOf(stored.article)).toBe(`Đang gõ ${nth}`);
      }
      expect(faulty.heal()).toBe(true);
      granted(await typed(library, article, 'Chữ cuối cùng'));
      for (const left of await here.remains(true)) {
        const after = await mustOpen(left.folder, left.disk);
        const opened = granted(await after.open(article.id));
        expect(headlineOf(opened.article)).toBe('Chữ cuối cùng');
        expect(opened.recovery).toBeNull();
        expect(granted(await after.verify())).toMatchObject({ isSound: true, articles: 1 });
      }
    }
  },
);

test('writes that were never ended are swept up once there is room again', async () => {
  const { ground, article } = await scene();
  const faulty = createFaultyDisk(ground.disk);
  const library = await openSession(ground.folder, faulty.disk);
  faulty.arm({ kind: 'short-write' }, 1);
  for (let nth = 1; nth <= SAVES_IN_VAIN; nth += 1) {
    expect(await typed(library, article, `Đang gõ ${nth}`)).toEqual({ ok: false, reason: 'disk-full' });
  }
  faulty.heal();
  granted(await typed(library, article, 'Chữ cuối cùng'));
  granted(await library.open(article.id));
  const names = await ground.disk.list(`${ground.folder}/articles/${article.id}`);
  expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
