import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Article, CURRENT_SCHEMA } from '#shared/article/article';
import { seal } from '../../../src/main/library/envelope';
import type { Library } from '../../../src/main/library/library';
import { createFailingDisk } from '../../support/failing-disk';
import {
  file,
  granted,
  headlineOf,
  mustOpen,
  mustSave,
  nextId,
  openAt,
  retitled,
  temporaryFolder,
} from '../../support/library-desk';
import { createMemoryDisk } from '../../support/memory-disk';

interface Scene {
  readonly folder: string;
  readonly library: Library;
  readonly article: Article;
  readonly current: string;
  readonly previous: string;
}

/** An article saved twice: `Bản trước`, then `Bản sau`. */
const stage = async (): Promise<Scene> => {
  const folder = await temporaryFolder();
  const first = await mustOpen(folder);
  const article = await mustSave(first, retitled(await file(first, 'Bản trước'), 'Bản sau'));
  await first.close();
  const library = await mustOpen(folder);
  const home = join(folder, 'articles', article.id);
  const current = join(home, 'article.json');
  return { folder, library, article, current, previous: join(home, 'article.previous.json') };
};

/** The article's copies, without its history. */
const namesBeside = async ({ folder, article }: Scene): Promise<readonly string[]> =>
  (await readdir(join(folder, 'articles', article.id))).filter((name) => name.startsWith('article.')).sort();

/** Of current and previous copy, and of what the history has. */
const spoilAll = async ({ folder, article, current, previous }: Scene): Promise<void> => {
  await truncate(current, 10);
  await truncate(previous, 10);
  await rm(join(folder, 'articles', article.id, 'history'), { recursive: true, force: true });
};

const spoil: Readonly<Record<string, (path: string) => Promise<void>>> = {
  torn: async (path) => truncate(path, 300),
  empty: async (path) => truncate(path, 0),
  'filled with zeros': async (path) => writeFile(path, new Uint8Array((await readFile(path)).length)),
  'cut by one byte': async (path) => truncate(path, (await readFile(path)).length - 3),
  'of one flipped bit': async (path) => {
    const bytes = await readFile(path);
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 4;
    await writeFile(path, bytes);
  },
  'full of another program’s text': async (path) => writeFile(path, '<html>404</html>'),
  'JSON that is no article': async (path) => writeFile(path, seal({ schema: 1, headline: 'thiếu mọi thứ' })),
};

test.each(Object.entries(spoil))(
  'an article file %s gives way to the copy before it, and is kept aside',
  async (_, harm) => {
    const scene = await stage();
    await harm(scene.current);
    const bad = await readFile(scene.current);

    const { article, recovery } = granted(await scene.library.open(scene.article.id));
    expect(headlineOf(article)).toBe('Bản trước');
    expect(recovery?.from).toBe('previous');
    expect(recovery?.setAside).toMatch(/article\.damaged-2024-03-08T\d\d-\d\d-\d\d-000Z\.json$/u);
    expect(await readFile(recovery?.setAside ?? '')).toEqual(bad);

    // Once told, all is well again.
    expect(granted(await scene.library.open(scene.article.id)).recovery).toBeNull();
    const saved = await mustSave(scene.library, retitled(article, 'Viết tiếp'));
    expect(saved.revision).toBe(1);
    expect(await namesBeside(scene)).toHaveLength(3);
  },
);

test('a save over a file that went bad while the article was open keeps the new text, the copy before it and the bad file', async () => {
  const scene = await stage();
  const { article } = granted(await scene.library.open(scene.article.id));
  await truncate(scene.current, 100);
  await mustSave(scene.library, retitled(article, 'Còn trong cửa sổ'));
  expect(headlineOf(granted(await scene.library.open(article.id)).article)).toBe('Còn trong cửa sổ');
  await truncate(scene.current, 0);
  expect(headlineOf(granted(await scene.library.open(article.id)).article)).toBe('Bản trước');
  expect((await namesBeside(scene)).filter((name) => name.includes('damaged'))).toHaveLength(2);
});

test('an article of which no copy can be read stays listed with the reason, and all its files stay', async () => {
  const scene = await stage();
  await spoilAll(scene);
  expect(await scene.library.open(scene.article.id)).toEqual({ ok: false, reason: 'damaged' });
  expect(await scene.library.save(scene.article)).toEqual({ ok: false, reason: 'damaged' });
  expect(scene.library.list()).toEqual({ summaries: [], damaged: [{ id: scene.article.id, reason: 'damaged' }] });
  expect(await namesBeside(scene)).toEqual(['article.json', 'article.previous.json']);

  await scene.library.close();
  const reopened = await mustOpen(scene.folder);
  expect(reopened.list()).toEqual({ summaries: [], damaged: [{ id: scene.article.id, reason: 'damaged' }] });
});

test('a text open in the window is saved even when no copy on the disk can be read, and no copy is deleted', async () => {
  const scene = await stage();
  const { article } = granted(await scene.library.open(scene.article.id));
  await spoilAll(scene);
  const saved = await mustSave(scene.library, retitled(article, 'Chỉ còn ở đây'));
  await mustSave(scene.library, saved);
  expect(headlineOf(granted(await scene.library.open(article.id)).article)).toBe('Chỉ còn ở đây');
  expect((await namesBeside(scene)).filter((name) => name.includes('damaged'))).toHaveLength(2);
});

test.each([
  ['schema', (article: Article) => seal({ ...article, schema: CURRENT_SCHEMA + 1, mood: 'glad' })],
  ['format', (article: Article) => Buffer.from(JSON.stringify({ format: 2, article }))],
])('an article of a newer %s is refused, and neither opened from an older copy nor touched', async (_, write) => {
  const scene = await stage();
  const bytes = write(scene.article);
  await writeFile(scene.current, bytes);
  expect(await scene.library.open(scene.article.id)).toEqual({ ok: false, reason: 'newer-schema' });
  expect(await scene.library.save(scene.article)).toEqual({ ok: false, reason: 'newer-schema' });
  expect(await readFile(scene.current)).toEqual(Buffer.from(bytes));
  expect(await namesBeside(scene)).toEqual(['article.json', 'article.previous.json']);
  expect(scene.library.list().damaged).toEqual([{ id: scene.article.id, reason: 'newer-schema' }]);
});

test('a file that holds another article than its folder says is neither opened nor overwritten', async () => {
  const scene = await stage();
  const other = seal({ ...scene.article, id: nextId() });
  await writeFile(scene.current, other);
  expect(await scene.library.open(scene.article.id)).toEqual({ ok: false, reason: 'foreign' });
  expect(await scene.library.save(scene.article)).toEqual({ ok: false, reason: 'foreign' });
  expect(await readFile(scene.current)).toEqual(Buffer.from(other));
});

test('two bad files set aside in the same second are both kept', async () => {
  const memory = createMemoryDisk();
  const stopped = { now: () => new Date('2024-03-08T01:00:00Z') };
  const { library } = granted(await openAt('/desk', memory, stopped));
  const article = await mustSave(library, await file(library, 'Tít'));
  const current = `/desk/articles/${article.id}/article.json`;
  for (const size of [11, 12]) {
    memory.tamper(current, new Uint8Array(size));
    granted(await library.open(article.id));
  }
  const kept = memory.paths().filter((path) => path.includes('damaged'));
  const sizes = await Promise.all(kept.map(async (path) => (await memory.read(path)).length));
  expect(sizes.sort()).toEqual([11, 12]);
});

test('on a disk that cannot be written to, the copy before is opened all the same, and the bad file left where it is', async () => {
  const memory = createMemoryDisk();
  const library = await mustOpen('/desk', memory);
  const article = await mustSave(library, retitled(await file(library, 'Bản trước'), 'Bản sau'));
  const current = `/desk/articles/${article.id}/article.json`;
  memory.tamper(current, new Uint8Array(9));
  const isReadOnly = { atStep: 1, reason: 'read-only', forGood: false } as const;
  const readOnly = {
    ...memory,
    ...Object.fromEntries(
      (['createFile', 'rename', 'link', 'remove', 'makeFolder'] as const).map((name) => [
        name,
        createFailingDisk(memory, isReadOnly).disk[name],
      ]),
    ),
  };
  const after = await mustOpen('/desk', readOnly);
  const { article: opened, recovery } = granted(await after.open(article.id));
  expect(headlineOf(opened)).toBe('Bản trước');
  expect(recovery).toEqual({ from: 'previous', setAside: null });
  expect((await memory.read(current)).length).toBe(9);
});

test('a bad file that the disk will not move is not saved over, since that would push out the good copy before it', async () => {
  const memory = createMemoryDisk();
  const library = await mustOpen('/desk', memory);
  const article = await mustSave(library, retitled(await file(library, 'Bản trước'), 'Bản sau'));
  memory.tamper(`/desk/articles/${article.id}/article.json`, new Uint8Array(9));
  let isHeld = true;
  const held = await mustOpen('/desk', {
    ...memory,
    rename: async (from, to) => {
      if (isHeld && to.includes('damaged'))
        return createFailingDisk(memory, { atStep: 1, reason: 'in-use', forGood: true }).disk.rename(from, to);
      return memory.rename(from, to);
    },
  });
  expect(await held.save(article)).toEqual({ ok: false, reason: 'in-use' });
  isHeld = false;
  await mustSave(held, retitled(article, 'Bản mới'));
  expect(headlineOf(granted(await held.open(article.id)).article)).toBe('Bản mới');
});
