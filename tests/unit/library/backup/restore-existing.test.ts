import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '#shared/article/article';
import { toInstant } from '#shared/article/identity';
import { seal } from '../../../../src/main/library/envelope';
import { archiveOf, backUp, historyOf, restore, treeOf } from '../../../support/backup';
import {
  file,
  granted,
  headlineOf,
  mustOpen,
  mustSave,
  retitled,
  temporaryFolder,
} from '../../../support/library-desk';
import { png } from '../../../support/photo-bytes';

interface Scene {
  readonly folder: string;
  readonly archive: string;
  /** As the archive has it. */
  readonly article: Article;
}

/** A library with one article, saved once, and a backup of it. */
const setScene = async (headline = 'Như trong bản sao lưu'): Promise<Scene> => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const article = await mustSave(library, retitled(await file(library, 'Bản đầu'), headline));
  await library.close();
  const archive = join(await temporaryFolder(), 'a.zip');
  granted(await backUp(folder, archive));
  return { folder, archive, article };
};

let scene: Scene;
beforeEach(async () => {
  scene = await setScene();
});

const headlineNow = async ({ folder, article }: Scene): Promise<string> =>
  headlineOf(granted(await (await mustOpen(folder)).open(article.id)).article);

const kept = {
  ok: true,
  added: 0,
  updated: 0,
  kept: 1,
  photos: 0,
  layouts: { added: [], kept: [], unreadable: [] },
  refused: [],
};

test('the same revision here stays untouched, to the byte', async () => {
  const before = await treeOf(scene.folder);
  expect(await restore(scene.archive, scene.folder)).toEqual(kept);
  expect(await treeOf(scene.folder)).toEqual(before);
});

test('a newer one here is never overwritten', async () => {
  const library = await mustOpen(scene.folder);
  await mustSave(library, retitled(scene.article, 'Viết thêm sau khi sao lưu'));
  await library.close();
  const before = await treeOf(scene.folder);
  expect(await restore(scene.archive, scene.folder)).toEqual(kept);
  expect(await treeOf(scene.folder)).toEqual(before);
});

test('an older one here gives way, and stands in the history as it was', async () => {
  const older = await setScene();
  const library = await mustOpen(older.folder);
  const newer = await mustSave(library, retitled(older.article, 'Bản mới hơn trong bản sao lưu'));
  await library.close();
  const archive = join(await temporaryFolder(), 'newer.zip');
  granted(await backUp(older.folder, archive));
  await rm(join(older.folder, 'articles'), { recursive: true });
  await (await mustOpen(older.folder)).close();
  granted(await restore(older.archive, older.folder));

  expect(await restore(archive, older.folder)).toMatchObject({ updated: 1, added: 0, kept: 0 });
  expect(granted(await (await mustOpen(older.folder)).open(newer.id)).article).toEqual(newer);
  const history = historyOf(older.folder);
  const { revisions } = granted(await history.list(newer.id));
  const texts = await Promise.all(revisions.map(async ({ key }) => granted(await history.read(newer.id, key)).article));
  expect(texts.map(headlineOf)).toContain('Như trong bản sao lưu');
  // Doing it again changes nothing more.
  expect(await restore(archive, older.folder)).toMatchObject({ updated: 0, added: 0, kept: 1 });
});

test('as many saves on both sides: the later one stands', async () => {
  const { article, folder } = scene;
  const at = (day: string, headline: string): Article => ({
    ...retitled(article, headline),
    updatedAt: toInstant(new Date(day)),
  });
  const archives = [at('2024-01-01', 'Cũ hơn'), at('2025-01-01', 'Mới hơn')].map((each) =>
    archiveOf([{ name: `articles/${article.id}/article.json`, bytes: seal(each) }]),
  );
  const outcomes: unknown[] = [];
  for (const archive of archives) {
    await writeFile(join(folder, 'other.zip'), await archive);
    outcomes.push(await restore(join(folder, 'other.zip'), folder));
  }
  expect(outcomes).toMatchObject([
    { kept: 1, updated: 0 },
    { kept: 0, updated: 1 },
  ]);
  expect(await headlineNow(scene)).toBe('Mới hơn');
});

test('an article deleted here comes back', async () => {
  await rm(join(scene.folder, 'articles', scene.article.id), { recursive: true });
  expect(await restore(scene.archive, scene.folder)).toMatchObject({ added: 1 });
  expect(await headlineNow(scene)).toBe('Như trong bản sao lưu');
});

test('an article whose every copy is damaged here is taken from the archive, and the damaged files are kept', async () => {
  const own = join(scene.folder, 'articles', scene.article.id);
  await rm(join(own, 'history'), { recursive: true, force: true });
  for (const name of ['article.json', 'article.previous.json']) await writeFile(join(own, name), `bad ${name}`);
  expect(await restore(scene.archive, scene.folder)).toMatchObject({ ok: true, refused: [] });
  expect(await headlineNow(scene)).toBe('Như trong bản sao lưu');
  expect(Object.keys(await treeOf(own)).filter((name) => name.includes('damaged'))).toHaveLength(2);
});

test('a folder without an article, as a crash leaves it, takes the archive’s', async () => {
  const own = join(scene.folder, 'articles', scene.article.id);
  for (const name of Object.keys(await treeOf(own))) await rm(join(own, name));
  expect(await restore(scene.archive, scene.folder)).toMatchObject({ added: 1 });
  expect(await headlineNow(scene)).toBe('Như trong bản sao lưu');
});

describe('the trash', () => {
  test('what was thrown away here since the backup stays in the trash', async () => {
    const library = await mustOpen(scene.folder);
    granted(await library.trash(scene.article.id));
    await library.close();
    expect(await restore(scene.archive, scene.folder)).toMatchObject({ kept: 1, added: 0, updated: 0 });
    const after = await mustOpen(scene.folder);
    expect(after.list().summaries).toEqual([]);
    expect((await after.listTrash()).articles).toHaveLength(1);
  });

  test('what somebody went on working on elsewhere comes back out of the trash here', async () => {
    const library = await mustOpen(scene.folder);
    const newer = await mustSave(library, retitled(scene.article, 'Làm tiếp ở máy khác'));
    await library.close();
    const archive = join(await temporaryFolder(), 'newer.zip');
    granted(await backUp(scene.folder, archive));
    await rm(join(scene.folder, 'articles', newer.id), { recursive: true });
    granted(await restore(scene.archive, scene.folder));
    const before = await mustOpen(scene.folder);
    granted(await before.trash(newer.id));
    await before.close();
    expect(await restore(archive, scene.folder)).toMatchObject({ updated: 1 });
    expect(await headlineNow(scene)).toBe('Làm tiếp ở máy khác');
  });

  test('an article that is live here stays live, though the archive has it in its trash', async () => {
    const library = await mustOpen(scene.folder);
    granted(await library.trash(scene.article.id));
    await library.close();
    const archive = join(await temporaryFolder(), 'trashed.zip');
    granted(await backUp(scene.folder, archive));
    const again = await mustOpen(scene.folder);
    granted(await again.restore(scene.article.id));
    await again.close();
    expect(await restore(archive, scene.folder)).toMatchObject({ kept: 1 });
    expect(await headlineNow(scene)).toBe('Như trong bản sao lưu');
  });

  test('what comes back into the trash has its days before it', async () => {
    const library = await mustOpen(scene.folder);
    granted(await library.trash(scene.article.id));
    await library.close();
    const archive = join(await temporaryFolder(), 'trashed.zip');
    granted(await backUp(scene.folder, archive));
    await rm(join(scene.folder, 'trash', scene.article.id), { recursive: true });
    granted(await restore(archive, scene.folder));
    const [discarded] = (await (await mustOpen(scene.folder)).listTrash()).articles;
    // The clock of restores in these tests stands weeks after the newsroom's.
    expect((discarded?.trashedAt ?? '') >= '2024-04-01').toBe(true);
  });
});

test('a damaged photo of the archive is left out, a missing one is put back', async () => {
  const library = await mustOpen(scene.folder);
  const { asset } = granted(await library.putPhoto(png()));
  await library.close();
  const archive = join(await temporaryFolder(), 'photo.zip');
  granted(await backUp(scene.folder, archive));
  await rm(join(scene.folder, 'assets', asset));
  expect(await restore(archive, scene.folder)).toMatchObject({ photos: 1 });
  expect(granted(await (await mustOpen(scene.folder)).photo(asset)).bytes).toHaveLength(png().length);

  await writeFile(join(scene.folder, 'assets', asset), png().subarray(0, 30));
  granted(await backUp(scene.folder, archive));
  await rm(join(scene.folder, 'assets', asset));
  expect(await restore(archive, scene.folder)).toMatchObject({ photos: 0 });
});

test('a photo gone bad here comes back whole, whatever its length, and the bad one is kept aside', async () => {
  const library = await mustOpen(scene.folder);
  const { asset } = granted(await library.putPhoto(png()));
  await library.close();
  const archive = join(await temporaryFolder(), 'photo.zip');
  granted(await backUp(scene.folder, archive));
  const stored = join(scene.folder, 'assets', asset);
  await writeFile(stored, png().fill(7, 50));
  expect(await restore(archive, scene.folder)).toMatchObject({ photos: 1 });
  expect(await readFile(stored)).toEqual(Buffer.from(png()));
  await writeFile(stored, png().subarray(0, 30));
  expect(await restore(archive, scene.folder)).toMatchObject({ photos: 1 });
  expect(await readFile(stored)).toEqual(Buffer.from(png()));
  expect(await readdir(join(scene.folder, 'assets'))).toHaveLength(3);
  expect(await restore(archive, scene.folder)).toMatchObject({ photos: 0 });
});

test('labels of both sides stand after a restore', async () => {
  const history = historyOf(scene.folder);
  granted(await history.keep(scene.article, 'open'));
  const [first] = granted(await history.list(scene.article.id)).revisions;
  if (!first) throw new Error('nothing was kept');
  granted(await history.label(scene.article.id, first.key, 'Từ bản sao lưu'));
  const archive = join(await temporaryFolder(), 'labels.zip');
  granted(await backUp(scene.folder, archive));
  granted(await history.label(scene.article.id, first.key, null));
  const changed = retitled(scene.article, 'Bản khác');
  granted(await history.keep(changed, 'status'));
  const [second] = granted(await history.list(scene.article.id)).revisions;
  if (!second) throw new Error('nothing was kept');
  granted(await history.label(scene.article.id, second.key, 'Ở đây'));
  granted(await restore(archive, scene.folder));
  const labels = granted(await historyOf(scene.folder).list(scene.article.id)).revisions.map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(['Từ bản sao lưu', 'Ở đây']));
});
