/** Everything that can lie in a library's folder: in its backups and under its lock, or neither for a reason that is written down here. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { toInstant } from '#shared/article/identity';
import { PORTAL } from '#shared/layout/portal';
import { openFingerprints, printsOf } from '../../../src/main/importing/fingerprints';
import { filesOf } from '../../../src/main/library/backup/archive';
import { openFileSource } from '../../../src/main/library/backup/archive-source';
import type { Disk } from '../../../src/main/library/disk';
import { createDueMarks } from '../../../src/main/library/due-marks';
import { takeLock } from '../../../src/main/library/lock/take-lock';
import { createNodeDisk } from '../../../src/main/library/node-disk';
import { libraryPaths } from '../../../src/main/library/paths';
import { homeOf } from '../../../src/main/library/sealing/home-of';
import { makeSeal } from '../../../src/main/library/sealing/seal';
import { writeSeal } from '../../../src/main/library/sealing/seal-file';
import { isSealed } from '../../../src/main/library/sealing/sealed-bytes';
import { backUp, restore, targetOf } from '../../support/backup';
import { file, granted, mustOpen, mustSave, retitled, temporaryFolder } from '../../support/library-desk';
import { png } from '../../support/photo-bytes';
import { CHEAP, sealedDiskOn } from '../../support/sealed';

interface Row {
  readonly path: RegExp;
  /** True, or why no backup takes it along. */
  readonly inBackup: true | string;
  /** True, or why the lock leaves it as it is. */
  readonly isSealed: true | string;
}

const CACHE = 'a cache: made anew from the articles';
const LEFTOVER =
  'a write under way, or one that a crash cut off: what it was to become is there or was never told to be';

const row = (path: RegExp, inBackup: Row['inBackup'] = true, isSealed: Row['isSealed'] = true): Row => ({
  path,
  inBackup,
  isSealed,
});

const IN_ARTICLE = String.raw`(?:articles|trash|\.restoring-[^/]+)/[0-9A-Z]{26}/`;
const inArticle = (rest: string): RegExp => new RegExp(`^${IN_ARTICLE}${rest}$`, 'u');

const INVENTORY: readonly Row[] = [
  row(inArticle(String.raw`article\.json`)),
  row(
    inArticle(String.raw`article\.previous\.json`),
    'goes along only where the current one is bad: else it is in the history',
  ),
  row(inArticle(String.raw`article\.damaged-[^/]+\.json`)),
  row(inArticle(String.raw`trashed\.json`)),
  row(inArticle(String.raw`history/\d[^/]*\.json\.gz`)),
  row(inArticle(String.raw`history/labels(?:\.previous)?\.json`)),
  row(inArticle(String.raw`history/timeline\.json`), CACHE),
  row(/^assets\/[0-9a-f]{64}\.[a-z]+$/u),
  row(/^assets\/[0-9a-f]{64}\.damaged-[^/]+$/u, 'a photo gone bad, of no use to anybody who has the good one back'),
  row(/^newsroom\/[a-z]+\.json$/u),
  row(/^newsroom\/[a-z]+\.previous\.json$/u, 'goes along only where the current one is bad'),
  row(/^newsroom\/royalty-\d{4}-\d{2}(?:\.previous)?\.json$/u),
  row(
    /^layouts\/[^/]+\.json$/u,
    true,
    'house rules without a word of an article, which IT edits by hand (decision 44)',
  ),
  row(/^layouts\/[^/]+\.json\.restored-[0-9a-f]{8}$/u, 'lies in the backup that it came from', 'as the layouts'),
  row(/^library\.json$/u, CACHE),
  row(/^search\.bin$/u, CACHE),
  row(/^trash-due\.json$/u, 'losing it costs a day of patience, and of another library’s clock it would prove nothing'),
  row(/^unused-photos(?:\.previous)?\.json$/u, 'losing it costs the days counted so far'),
  row(/^imports(?:\.previous)?\.json$/u, 'losing it costs a second look at a file imported twice'),
  row(
    /^library\.lock\/\d+\.(?:json|beat|[^/]*tmp)$/u,
    'says who is writing now',
    'is read before anybody knows the passphrase; names of person and computer',
  ),
  row(
    /^sealed(?:\.previous)?\.json$/u,
    'a sealed backup has it in its head, a plain one has no use for it',
    'holds the wrapped key itself',
  ),
  row(/^sealed\.[^/]+\.tmp$/u, LEFTOVER, 'as sealed.json'),
  row(/^layouts\/[^/]+\.tmp$/u, LEFTOVER, 'as the layouts'),
  row(/^(?!sealed\.|layouts\/|library\.lock\/).*\.tmp$/u, LEFTOVER),
];

/** Notes every name that a file is given. */
const watched = (disk: Disk, seen: Set<string>): Disk => ({
  ...disk,
  createFile: (path) => {
    seen.add(path);
    return disk.createFile(path);
  },
  rename: (from, to) => {
    if (/\.\w+$/u.test(to)) seen.add(to);
    return disk.rename(from, to);
  },
  link: (from, to) => {
    seen.add(to);
    return disk.link(from, to);
  },
});

const BRIEF = { ...PORTAL, id: 'tin-ngan' };

const laterBackup = async (): Promise<string> => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  granted(await library.trash((await file(library, 'Tin của máy khác')).id));
  await file(library, 'Tin nữa của máy khác');
  await library.close();
  await mkdir(join(folder, 'layouts'));
  await writeFile(join(folder, 'layouts', 'tin-ngan.json'), JSON.stringify({ ...BRIEF, endMark: '***' }));
  await writeFile(join(folder, 'layouts', 'bao-in.json'), JSON.stringify({ ...PORTAL, id: 'bao-in' }));
  granted(await backUp(folder, join(folder, 'a.zip')));
  return join(folder, 'a.zip');
};

const writeArticles = async (folder: string, disk: Disk): Promise<void> => {
  const library = await mustOpen(folder, disk);
  const article = await mustSave(library, retitled(await file(library, 'Tin'), 'Tin sửa'));
  granted(await library.keep(article.id, 'status'));
  const [newest] = granted(await library.history.list(article.id)).revisions;
  for (const label of ['Bản một', 'Bản hai'])
    if (newest) granted(await library.history.label(article.id, newest.key, label));
  granted(await library.trash((await file(library, 'Tin bỏ')).id));
  const { asset } = granted(await library.putPhoto(png()));
  for (const word of ['ròng', 'rọ']) granted(await library.newsroom.change({ is: 'add-words', words: [word] }));
  const trail = [{ at: toInstant(new Date(0)), by: 'Thư ký', act: 'approved', note: '' }] as const;
  granted(await library.royalty.record({ ...article, status: 'approved', trail }));
  granted(await library.unusedPhotos({ onProgress: () => undefined, signal: new AbortController().signal }));
  library.startSearch();
  await library.searchReady();
  await library.close();
  for (const path of [join('articles', article.id, 'article.json'), join('assets', asset)])
    await writeFile(join(folder, path), 'hỏng');
  const again = await mustOpen(folder, disk);
  granted(await again.open(article.id));
  granted(await again.putPhoto(png()));
  await again.close();
};

/** All that a library does that makes files, in one that is locked with a passphrase. */
const fillLibrary = async (folder: string, outside: Disk): Promise<Disk> => {
  const { seal } = await makeSeal('con đò sang sông', CHEAP);
  const disk = sealedDiskOn(folder)(outside);
  await mkdir(join(folder, 'layouts'));
  await writeFile(join(folder, 'layouts', 'tin-ngan.json'), JSON.stringify(BRIEF));
  const userFolder = await temporaryFolder();
  const { lock } = granted(await takeLock({ disk: outside, folder, userFolder, person: 'Lê Hạnh' }));
  await lock.check();
  await writeSeal(outside, folder, seal);
  await writeArticles(folder, disk);
  await createDueMarks(disk, libraryPaths(folder), () => '').write(new Map());
  const imports = openFingerprints(folder, disk);
  const [article] = (await mustOpen(folder, disk)).list().summaries;
  for (const text of ['một', 'hai']) {
    if (article) await imports.remember(printsOf(Buffer.from(text), []), article.id);
    await imports.flush();
  }
  granted(await restore(await laterBackup(), folder, { target: targetOf(folder, disk) }));
  await (await mustOpen(folder, disk)).close();
  return disk;
};

const filesUnder = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

const inArchive = async (path: string): Promise<ReadonlySet<string>> => {
  const source = await openFileSource(path);
  const names = new Set<string>();
  for await (const { name } of filesOf(source)) names.add(name);
  await source.close();
  return names;
};

const rowsOf = (path: string): readonly Row[] => INVENTORY.filter((each) => each.path.test(path));

test('every file that a library can hold is in its backups and under its lock, or neither for a reason', async () => {
  const folder = await temporaryFolder();
  const seen = new Set<string>();
  const disk = await fillLibrary(folder, watched(createNodeDisk(), seen));
  const lying = await filesUnder(folder);
  const named = (path: string): string => relative(folder, path).split(sep).join('/');
  const all = new Set([...seen, ...lying].map(named).filter((path) => !path.startsWith('..')));

  expect([...all].filter((path) => rowsOf(path).length !== 1)).toEqual([]);
  expect(
    INVENTORY.filter(({ path }) => ![...all].some((each) => path.test(each))).map(({ path }) => path.source),
  ).toEqual([]);

  for (const path of all)
    expect([path, homeOf(folder, join(folder, path)) !== null]).toEqual([path, rowsOf(path)[0]?.isSealed === true]);
  for (const path of lying) {
    const isNoise = isSealed(await readFile(path)) || (await readFile(path)).toString() === 'hỏng';
    expect([named(path), isNoise]).toEqual([named(path), rowsOf(named(path))[0]?.isSealed === true]);
  }

  const archive = join(await temporaryFolder(), 'a.zip');
  granted(await backUp(folder, archive, { disk }));
  const kept = await inArchive(archive);
  for (const path of lying.map(named))
    expect([path, kept.has(path)]).toEqual([path, rowsOf(path)[0]?.inBackup === true]);
});

test('every folder that a library names is in the inventory', () => {
  const { root, index, ...folders } = libraryPaths('/desk');
  expect(rowsOf(relative(root, index))).toHaveLength(1);
  for (const folder of Object.values(folders))
    expect(INVENTORY.filter(({ path }) => path.source.includes(relative(root, folder)))).not.toEqual([]);
});
