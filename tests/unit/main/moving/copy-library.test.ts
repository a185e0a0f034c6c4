import { execFileSync } from 'node:child_process';
import {
  appendFile,
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyWhole } from '../../../../src/main/moving/copy-file';
import { type CopyOrder, copyLibrary } from '../../../../src/main/moving/copy-library';
import { takeInventory } from '../../../../src/main/moving/inventory';
import { judgeTarget } from '../../../../src/main/moving/target';
import {
  file,
  granted,
  headlineOf,
  mustOpen,
  mustSave,
  retitled,
  temporaryFolder,
} from '../../../support/library-desk';

const HEADLINES = ['Nước lên sớm', 'Chợ nổi đông lại', 'Cầu mới qua rạch'];

const aLibrary = async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const articles = await Promise.all(HEADLINES.map((headline) => file(library, headline)));
  await library.flush();
  await mkdir(join(folder, 'library.lock'));
  await writeFile(join(folder, 'library.lock', '7.json'), '{}');
  return { folder, library, articles };
};

const contentsOf = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const { files } = await takeInventory(folder, new Set(['library.lock']));
  const texts = await Promise.all(files.map(async ({ path }) => [path, await readFile(join(folder, path), 'hex')]));
  return new Map(texts.map(([path = '', text = '']) => [path, text]));
};

const order = (from: string, to: string, over: Partial<CopyOrder> = {}): CopyOrder => ({
  from,
  to,
  signal: new AbortController().signal,
  onProgress: () => undefined,
  ...over,
});

test('a moved library holds every file as it was, and the old one is as before', async () => {
  const { folder, library } = await aLibrary();
  await library.close();
  const before = await contentsOf(folder);
  const to = await temporaryFolder();
  const progress: number[] = [];
  const copied = granted(await copyLibrary(order(folder, to, { onProgress: (done) => void progress.push(done) })));
  expect(await judgeTarget(folder, to)).toBe('empty');
  expect(await copied.finish()).toEqual({ ok: true });
  expect(await contentsOf(to)).toEqual(before);
  expect(await contentsOf(folder)).toEqual(before);
  expect(await readdir(to)).not.toContain('library.lock');
  expect(progress).toEqual([...before.keys()].map((_, i) => i + 1));
  const moved = await mustOpen(to);
  expect(granted(await moved.verify())).toMatchObject({ isSound: true, articles: HEADLINES.length });
});

test('what is written, thrown away or added while it is copied is there as well', async () => {
  const { folder, library, articles } = await aLibrary();
  const [first, second] = articles;
  if (!first || !second) throw new Error('the library is empty');
  const to = await temporaryFolder();
  const copied = granted(await copyLibrary(order(folder, to)));
  await mustSave(library, retitled(first, 'Nước lên sớm nửa tháng'));
  granted(await library.trash(second.id));
  const added = await file(library, 'Tin giờ chót');
  await library.close();
  expect(await copied.finish()).toEqual({ ok: true });
  expect(await contentsOf(to)).toEqual(await contentsOf(folder));
  const moved = await mustOpen(to);
  expect(headlineOf(granted(await moved.open(first.id)).article)).toBe('Nước lên sớm nửa tháng');
  expect(await moved.open(second.id)).toEqual({ ok: false, reason: 'in-trash' });
  expect(headlineOf(granted(await moved.open(added.id)).article)).toBe('Tin giờ chót');
});

test('a move that is cancelled leaves the new place as empty as it was', async () => {
  const { folder } = await aLibrary();
  const to = await temporaryFolder();
  const cancel = new AbortController();
  const result = await copyLibrary(order(folder, to, { signal: cancel.signal, onProgress: () => cancel.abort() }));
  expect(result).toEqual({ ok: false, reason: 'cancelled' });
  expect(await readdir(to)).toEqual([]);
});

test('a place without room is refused before a byte is copied', async () => {
  const { folder } = await aLibrary();
  const to = await temporaryFolder();
  const result = await copyLibrary(order(folder, to, { freeRoom: async () => 1_000_000 }));
  expect(result).toEqual({ ok: false, reason: 'disk-full' });
  expect(await readdir(to)).toEqual([]);
});

test('a copy that does not read back as it was is not used', async () => {
  const { folder } = await aLibrary();
  const to = await temporaryFolder();
  const copy: CopyOrder['copy'] = async (from, target) =>
    from.endsWith('library.json') ? 'not-verified' : copyWhole(from, target);
  expect(await copyLibrary(order(folder, to, { copy }))).toEqual({ ok: false, reason: 'not-verified' });
  expect(await readdir(to)).toEqual([]);
});

test.each<readonly [string, (copy: string) => Promise<unknown>]>([
  ['a file is gone', (copy) => rm(join(copy, 'library.json'))],
  ['a file was cut short', (copy) => truncate(join(copy, 'library.json'), 10)],
  [
    'all of it is gone but the folder',
    async (copy) => {
      await rm(copy, { recursive: true });
      await mkdir(copy);
    },
  ],
  ['something else lies there', (copy) => writeFile(join(copy, 'articles', 'ghi-chú.txt'), 'x')],
])('a copy is not put in place where %s', async (_, spoil) => {
  const { folder, library } = await aLibrary();
  const to = await temporaryFolder();
  const copied = granted(await copyLibrary(order(folder, to)));
  await library.close();
  const [temporary = ''] = await readdir(to);
  await spoil(join(to, temporary));
  expect(await copied.finish()).toEqual({ ok: false, reason: 'not-verified' });
  expect(await readdir(to)).toEqual([]);
  expect(granted(await (await mustOpen(folder)).verify())).toMatchObject({ isSound: true, articles: HEADLINES.length });
});

test('of what was thrown away while it was copied not even an empty folder is left', async () => {
  const { folder, library, articles } = await aLibrary();
  const to = await temporaryFolder();
  const copied = granted(await copyLibrary(order(folder, to)));
  for (const { id } of articles) granted(await library.trash(id));
  await library.close();
  expect(await copied.finish()).toEqual({ ok: true });
  expect(await readdir(join(to, 'articles'))).toEqual([]);
  expect((await mustOpen(to)).list()).toMatchObject({ summaries: [], damaged: [] });
});

test('what lies elsewhere and is linked into the library comes along as its own', async () => {
  const { folder, library, articles } = await aLibrary();
  await library.close();
  const [first] = articles;
  if (!first) throw new Error('the library is empty');
  const elsewhere = await temporaryFolder();
  await rename(join(folder, 'articles', first.id), join(elsewhere, first.id));
  await symlink(join(elsewhere, first.id), join(folder, 'articles', first.id), 'junction');
  await writeFile(join(elsewhere, 'ảnh.txt'), 'ảnh');
  await symlink(join(elsewhere, 'ảnh.txt'), join(folder, 'assets', 'ảnh.txt'));
  const to = await temporaryFolder();
  const copied = granted(await copyLibrary(order(folder, to)));
  expect(await copied.finish()).toEqual({ ok: true });
  expect((await lstat(join(to, 'articles', first.id))).isDirectory()).toBe(true);
  expect((await lstat(join(to, 'assets', 'ảnh.txt'))).isFile()).toBe(true);
  expect(await contentsOf(to)).toEqual(await contentsOf(folder));
  expect(granted(await (await mustOpen(to)).open(first.id)).article.id).toBe(first.id);
});

test('links that lead back, to themselves or nowhere are not followed round and round', async () => {
  const { folder, library } = await aLibrary();
  await library.close();
  const before = await contentsOf(folder);
  const elsewhere = await temporaryFolder();
  await writeFile(join(elsewhere, 'x'), 'x');
  const assets = join(folder, 'assets');
  await symlink(folder, join(assets, 'up'));
  await symlink('/', join(assets, 'everything'));
  await symlink('.', join(assets, 'here'));
  await symlink(join(folder, 'none'), join(assets, 'nowhere'));
  await symlink('itself', join(assets, 'itself'));
  await symlink(elsewhere, join(assets, 'elsewhere'));
  await symlink(assets, join(elsewhere, 'back'));
  const to = await temporaryFolder();
  const copied = granted(await copyLibrary(order(folder, to)));
  expect(await copied.finish()).toEqual({ ok: true });
  expect(await contentsOf(to)).toEqual(new Map([...before, [join('assets', 'elsewhere', 'x'), '78']]));
});

test('a disk that breaks at the last step leaves the old library in use and the new place empty', async () => {
  const { folder, library } = await aLibrary();
  const to = await temporaryFolder();
  const copied = granted(await copyLibrary(order(folder, to)));
  await library.close();
  // Somebody puts something in the way of the last entry.
  await mkdir(join(to, 'articles', 'x'), { recursive: true });
  expect(await copied.finish()).toMatchObject({ ok: false, reason: 'exists' });
  expect(await readdir(to)).toEqual(['articles']);
});

const canMount = process.platform === 'linux' && process.getuid?.() === 0;
const mounted = async (): Promise<string | null> => {
  const place = await temporaryFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', place], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('umount', [place]));
  return place;
};

if (canMount) {
  test('a real disk that fills up while it is copied to is emptied again, and the old library is whole', async () => {
    const { folder, library } = await aLibrary();
    await writeFile(join(folder, 'assets', 'large'), Buffer.alloc(400_000, 7));
    const to = await mounted();
    if (to === null) return expect(to).toBeNull();
    const result = await copyLibrary(order(folder, to, { freeRoom: async () => Number.POSITIVE_INFINITY }));
    expect(result).toEqual({ ok: false, reason: 'disk-full' });
    expect(await readdir(to)).toEqual([]);
    expect(granted(await library.verify())).toMatchObject({ articles: HEADLINES.length, damaged: [] });
  });
}

test('what a cut-off move left behind is cleared away by the next one', async () => {
  const { folder, library } = await aLibrary();
  await library.close();
  const to = await temporaryFolder();
  granted(await copyLibrary(order(folder, to)));
  expect(await readdir(to)).toHaveLength(1);
  const again = granted(await copyLibrary(order(folder, to)));
  expect(await again.finish()).toEqual({ ok: true });
  expect((await readdir(to)).filter((name) => name.startsWith('dateline-moving'))).toEqual([]);
});

test('a file that changes between its copying and its reading is copied again', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a'), 'một');
  expect(await copyWhole(join(folder, 'a'), join(folder, 'b'))).toBe('copied');
  await appendFile(join(folder, 'a'), ' hai');
  expect(await copyWhole(join(folder, 'a'), join(folder, 'b'))).toBe('copied');
  expect(await readFile(join(folder, 'b'), 'utf8')).toBe('một hai');
  await rm(join(folder, 'a'));
  expect(await copyWhole(join(folder, 'a'), join(folder, 'b'))).toBe('gone');
});

test('a library is not moved into itself, onto itself, nor among other things', async () => {
  const { folder } = await aLibrary();
  const empty = await temporaryFolder();
  expect(await judgeTarget(folder, empty)).toBe('empty');
  await writeFile(join(empty, 'Thumbs.db'), '');
  expect(await judgeTarget(folder, empty)).toBe('empty');
  expect(await judgeTarget(folder, join(folder, 'assets'))).toBe('folder-not-empty');
  await symlink(folder, join(empty, 'link'));
  expect(await judgeTarget(folder, join(empty, 'link'))).toBe('same-folder');
  expect(await judgeTarget(folder, empty)).toBe('folder-not-empty');
  const other = (await aLibrary()).folder;
  expect(await judgeTarget(folder, other)).toBe('library');
  for (const [to, reason] of [
    [folder, 'same-folder'],
    [other, 'folder-not-empty'],
    [empty, 'folder-not-empty'],
    [join(empty, 'none'), 'missing'],
  ] as const) {
    expect(await copyLibrary(order(folder, to))).toEqual({ ok: false, reason });
  }
});

test('a folder that was moved away under the copy is told of as such', async () => {
  const { folder } = await aLibrary();
  const to = await temporaryFolder();
  const copied = granted(await copyLibrary(order(folder, to)));
  await rename(folder, `${folder}-away`);
  onTestFinished(() => rm(`${folder}-away`, { recursive: true, force: true }));
  // An empty original must never empty the copy.
  expect(await copied.finish()).toEqual({ ok: false, reason: 'missing' });
  expect((await stat(`${folder}-away`)).isDirectory()).toBe(true);
});
