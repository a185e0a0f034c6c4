/** Backups made and restored on a disk that goes wrong, the archive lying on it too. */
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import { PORTAL } from '#shared/layout/portal';
import { verifyArchive } from '../../src/main/library/backup/verify-archive';
import { writeNew } from '../../src/main/library/backup/write-new';
import type { Disk } from '../../src/main/library/disk';
import type { Library } from '../../src/main/library/library';
import { saved } from './fault-damage';
import type { Scenario, Scene, Sketch, Told } from './fault-round';
import { watched } from './fault-scenarios-tidying';
import { archivesOn, openSession } from './fault-session';
import { FEW_FAULTS } from './faulty-disk';
import { contentOf, FORM, file, granted, headlineOf, mustSave, retitled } from './library-desk';
import { png } from './photo-bytes';

/** Beside the library: another library, and archives. */
const beside = (folder: string, name: string): string => join(dirname(folder), name);
const archiveOf = ({ folder }: Pick<Library, 'folder'>): string => beside(folder, 'sao-luu.zip');

const backUp = async (library: Library): Promise<void> => {
  granted(await library.backup(archiveOf(library), '0.1.0', watched));
};

const backUpWhole = async (disk: Disk, folder: string): Promise<void> => backUp(await openSession(folder, disk));

const restoreFrom = (library: Library) => library.restoreBackup(archiveOf(library), watched);

/** One that is refused for the disk's sake while the others come in is not done. */
const restoring = async ({ library }: Scene): Promise<Told> => {
  const restored = await restoreFrom(library);
  return { ok: restored.ok && restored.refused.length === 0 };
};

/** On the desk with a photo, in the trash, with a history and a label. */
const fill = async (library: Library): Promise<ArticleId> => {
  const { asset } = granted(await library.putPhoto(png()));
  const { article } = granted(await library.create(contentOf('Có ảnh'), FORM));
  await mustSave(library, { ...article, photos: [{ asset, size: null, alt: '', caption: [], credit: '' }] });
  const thrown = await file(library, 'Đã bỏ');
  granted(await library.trash(thrown.id));
  granted(await library.keep(article.id, 'status'));
  const [revision] = granted(await library.history.list(article.id)).revisions;
  if (revision) granted(await library.history.label(article.id, revision.key, 'Bản gửi duyệt'));
  await library.flush();
  return article.id;
};

const BRIEF = Buffer.from(JSON.stringify({ ...PORTAL, id: 'tin-ngan' }));

const addLayout = async (disk: Disk, folder: string): Promise<void> => {
  const layouts = join(folder, 'layouts');
  await disk.makeFolder(layouts);
  await writeNew(disk, join(layouts, 'tin-ngan.json'), BRIEF);
};

const making: Scenario = {
  name: 'backing the library up over an earlier backup',
  faults: [...FEW_FAULTS, { kind: 'short-write' }],
  stage: async (library, disk) => {
    await fill(library);
    const file = archiveOf(library);
    await backUpWhole(disk, library.folder);
    const earlier = await disk.read(file);
    const { id } = await saved(library);
    granted(await library.keep(id, 'status'));
    return {
      act: (at) => at.library.backup(file, '0.1.0', watched),
      states: [['desk: Có ảnh', 'desk: Cũ', 'trash: Đã bỏ']],
      check: async ({ disk: after, isDone }) => {
        const source = await archivesOn(after)(file);
        expect(await verifyArchive(source, watched)).toMatchObject({ articles: isDone ? 3 : expect.any(Number) });
        if (!isDone && source.size === earlier.length) expect(await after.read(file)).toEqual(earlier);
      },
    };
  },
};

const intoEmpty: Scenario = {
  name: 'restoring into an empty library',
  faults: FEW_FAULTS,
  stage: async (library, disk) => {
    const other = await openSession(beside(library.folder, 'nguon'), disk);
    const id = await fill(other);
    await addLayout(disk, other.folder);
    await backUp(other);
    return {
      act: restoring,
      states: [[], ['desk: Có ảnh'], ['trash: Đã bỏ'], ['desk: Có ảnh', 'trash: Đã bỏ']],
      check: async ({ library: after, isDone }) => {
        expect(granted(await after.verify()).unreadableLayouts).toEqual([]);
        if (isDone) expect(after.layouts.map(({ id: layout }) => layout)).toContain('tin-ngan');
        if (after.list().summaries.length === 0) return;
        const labels = granted(await after.history.list(id)).revisions.map(({ label }) => label);
        expect(labels).toContain('Bản gửi duyệt');
      },
    };
  },
};

/** The article as it is here, and a backup of another library in which somebody has worked on it since. */
const workedOnElsewhere = async (library: Library, disk: Disk): Promise<Article> => {
  // Not saved since it was created, so that its history has not got it.
  const article = await file(library, 'Cũ');
  await backUp(await openSession(library.folder, disk));
  const other = await openSession(beside(library.folder, 'nguon'), disk);
  granted(await restoreFrom(other));
  await mustSave(other, retitled(article, 'Mới'), 'cửa sổ');
  return article;
};

interface Meeting {
  readonly name: string;
  /** What is done here and there before the restore. */
  readonly before: (library: Library, other: Library, article: Article) => Promise<unknown>;
  readonly states: readonly Sketch[];
}

/** Text that was replaced is found in the history. */
const keepsOurs = async (after: Library, { id }: Article): Promise<void> => {
  const opened = await after.open(id);
  if (!opened.ok || headlineOf(opened.article) !== 'Mới') return;
  const { revisions } = granted(await after.history.list(id));
  const read = revisions.map(async ({ key }) => headlineOf(granted(await after.history.read(id, key)).article));
  expect(await Promise.all(read)).toContain('Cũ');
};

const meeting = ({ name, before, states }: Meeting): Scenario => ({
  name: `restoring ${name}`,
  faults: [...FEW_FAULTS, { kind: 'once', reason: 'in-use' }],
  stage: async (library, disk) => {
    const article = await workedOnElsewhere(library, disk);
    const other = await openSession(beside(library.folder, 'nguon'), disk);
    await before(library, other, article);
    await backUp(other);
    return { act: restoring, states, check: ({ library: after }) => keepsOurs(after, article) };
  },
});

const nothing = async (): Promise<void> => undefined;

const MEETINGS: readonly Meeting[] = [
  { name: 'over an older article', before: nothing, states: [['desk: Cũ'], ['desk: Mới']] },
  {
    name: 'beside a newer article',
    before: async (library, _, article) => {
      const once = await mustSave(library, retitled(article, 'Ở đây'), 'cửa sổ');
      await mustSave(library, retitled(once, 'Mới hơn'), 'cửa sổ');
    },
    states: [['desk: Mới hơn']],
  },
  {
    name: 'over an older article that was thrown away',
    before: (library, _, { id }) => library.trash(id),
    states: [['trash: Cũ'], ['desk: Cũ'], ['desk: Mới']],
  },
  {
    name: 'over an older article that was thrown away here and there',
    before: async (library, other, { id }) => {
      granted(await library.trash(id));
      granted(await other.trash(id));
    },
    states: [['trash: Cũ'], ['trash: Mới']],
  },
];

export const BACKUP_SCENARIOS: readonly Scenario[] = [making, intoEmpty, ...MEETINGS.map(meeting)];
