import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, Content } from '#shared/article/article';
import { createNodeDisk } from '../../../../src/main/library/node-disk';
import { content } from '../../../support/arbitrary';
import { articleOf } from '../../../support/articles';
import { backUp, historyOf, restore, treeOf } from '../../../support/backup';
import { FORM, file, granted, mustOpen, mustSave, retitled, temporaryFolder } from '../../../support/library-desk';
import { gif, jpeg, lossyWebp, png } from '../../../support/photo-bytes';

const run = promisify(execFile);

/** A library with everything that a backup is there for. */
const fullLibrary = async (folder: string): Promise<{ live: Article; trashed: Article }> => {
  const library = await mustOpen(folder);
  const history = historyOf(folder);
  const { asset, size } = granted(await library.putPhoto(png()));
  const photo = { asset, size, alt: '', caption: [], credit: '' };
  const born = granted(await library.create({ ...articleOf({}), photos: [photo] }, FORM)).article;
  granted(await history.keep(born, 'open'));
  const live = await mustSave(library, retitled(born, 'Sạt lở bờ kênh ở Bến Lức'));
  granted(await history.keep(live, 'status'));
  const [newest] = granted(await history.list(live.id)).revisions;
  if (newest) granted(await history.label(live.id, newest.key, 'Bản gửi thư ký'));
  const trashed = await file(library, 'Bản tin bỏ đi');
  granted(await library.trash(trashed.id));
  for (const bytes of [jpeg(), gif(), lossyWebp()]) granted(await library.putPhoto(bytes));
  await library.close();
  return { live, trashed };
};

test('a library restored into an empty folder is the library that was backed up, byte for byte', async () => {
  const [from, to, out] = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()];
  await fullLibrary(from);
  const archive = join(out, 'dateline.zip');
  expect(await backUp(from, archive)).toMatchObject({ ok: true, path: archive, articles: 2, photos: 4, damaged: [] });
  await (await mustOpen(to)).close();
  expect(await restore(archive, to)).toEqual({
    ok: true,
    added: 2,
    updated: 0,
    kept: 0,
    photos: 4,
    layouts: { added: [], kept: [], unreadable: [] },
    refused: [],
  });
  const tree = await treeOf(to);
  // The previous copy of a whole article is in its history already.
  const original = Object.entries(await treeOf(from)).filter(([path]) => !path.endsWith('.previous.json'));
  expect(tree).toEqual(Object.fromEntries(original));
  const library = await mustOpen(to);
  expect(granted(await library.verify())).toMatchObject({ isSound: true, articles: 2, photos: 4 });
  expect((await library.listTrash()).articles.map(({ summary }) => summary.headline)).toEqual(['Bản tin bỏ đi']);
});

test('labels and revisions come back with the article', async () => {
  const [from, to, out] = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()];
  const { live } = await fullLibrary(from);
  granted(await backUp(from, join(out, 'a.zip')));
  await (await mustOpen(to)).close();
  granted(await restore(join(out, 'a.zip'), to));
  const { revisions } = granted(await historyOf(to).list(live.id));
  expect(revisions).toEqual(granted(await historyOf(from).list(live.id)).revisions);
  expect(revisions.map(({ label }) => label)).toContain('Bản gửi thư ký');
});

test('whatever is written, a library comes back from its backup as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ content, saves: fc.nat(2), isTrashed: fc.boolean() }), { maxLength: 6 }),
      async (stories: readonly { content: Content; saves: number; isTrashed: boolean }[]) => {
        const [from, to] = [await temporaryFolder(), await temporaryFolder()];
        const library = await mustOpen(from);
        const written: Article[] = [];
        for (const story of stories) {
          let article = granted(await library.create(story.content, FORM)).article;
          for (let n = 0; n < story.saves; n += 1) article = await mustSave(library, article);
          if (story.isTrashed) granted(await library.trash(article.id));
          else written.push(article);
        }
        granted(await backUp(from, join(from, 'library.zip')));
        await (await mustOpen(to)).close();
        expect(granted(await restore(join(from, 'library.zip'), to)).added).toBe(stories.length);
        const restored = await mustOpen(to);
        for (const article of written) expect(granted(await restored.open(article.id)).article).toEqual(article);
        expect((await restored.listTrash()).articles).toHaveLength(stories.length - written.length);
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);

test('the archive opens with other programs', async () => {
  const [from, out] = [await temporaryFolder(), await temporaryFolder()];
  const { live } = await fullLibrary(from);
  const archive = join(out, 'a.zip');
  granted(await backUp(from, archive));
  const script =
    'import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);assert z.testzip() is None;print("\\n".join(z.namelist()))';
  const { stdout } = await run('python3', ['-c', script, archive]);
  const names = stdout.trim().split('\n');
  expect(names).toContain(`articles/${live.id}/article.json`);
  expect(names.at(-1)).toBe('manifest.jsonl');
});

test('an empty library is backed up and restored', async () => {
  const [from, to] = [await temporaryFolder(), await temporaryFolder()];
  await (await mustOpen(from)).close();
  await (await mustOpen(to)).close();
  expect(await backUp(from, join(from, 'a.zip'))).toMatchObject({ ok: true, articles: 0, photos: 0 });
  expect(await restore(join(from, 'a.zip'), to)).toMatchObject({ ok: true, added: 0 });
});

test('a damaged article is told of and archived as it lies there, and one that can be brought back is archived whole', async () => {
  const [from, to] = [await temporaryFolder(), await temporaryFolder()];
  const library = await mustOpen(from);
  const lost = await file(library, 'Hỏng hẳn');
  const saved = await mustSave(library, await file(library, 'Bản trước còn nguyên'));
  await mustSave(library, retitled(saved, 'Bản sau bị hỏng'));
  await library.close();
  for (const { id } of [lost, saved]) await writeFile(join(from, 'articles', id, 'article.json'), 'bad sector');
  expect(granted(await backUp(from, join(from, 'a.zip'))).damaged).toEqual([lost.id]);
  await (await mustOpen(to)).close();
  granted(await restore(join(from, 'a.zip'), to));
  expect(await readFile(join(to, 'articles', lost.id, 'article.json'), 'utf8')).toBe('bad sector');
  const back = granted(await (await mustOpen(to)).open(saved.id));
  expect([back.article.headline, back.recovery]).toEqual([saved.headline, null]);
  expect((await readdir(join(to, 'articles', saved.id))).filter((name) => name.includes('damaged'))).toHaveLength(1);
});

test('caches, locks and leftovers stay out of the archive', async () => {
  const folder = await temporaryFolder();
  const { live } = await fullLibrary(folder);
  const own = join(folder, 'articles', live.id);
  await writeFile(join(own, 'article.1234.tmp'), 'half');
  await writeFile(join(own, 'history', 'timeline.json'), 'cache');
  await writeFile(join(folder, 'library.lock'), '{}');
  await mkdir(join(folder, 'articles', 'not-an-article'));
  granted(await backUp(folder, join(folder, 'a.zip')));
  const { stdout } = await run('python3', ['-m', 'zipfile', '-l', join(folder, 'a.zip')]);
  expect(stdout).not.toMatch(/tmp|timeline|lock|library\.json|not-an/u);
});

test('an article taken back out of the trash while the backup runs is in it', async () => {
  const folder = await temporaryFolder();
  const { trashed } = await fullLibrary(folder);
  let isMoved = false;
  const disk = createNodeDisk();
  const watching: typeof disk = {
    ...disk,
    list: async (path) => {
      if (path === join(folder, 'trash') && !isMoved) {
        isMoved = true;
        await rename(join(folder, 'trash', trashed.id), join(folder, 'articles', trashed.id));
      }
      return disk.list(path);
    },
  };
  expect(granted(await backUp(folder, join(folder, 'a.zip'), { disk: watching })).articles).toBe(2);
});
