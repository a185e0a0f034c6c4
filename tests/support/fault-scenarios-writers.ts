/** Several hands on one article while the disk goes wrong: two writers, another program, the trash, a folder that somebody deleted. */
import { join } from 'node:path';
import type { Article } from '#shared/article/article';
import { toInstant } from '#shared/article/identity';
import { writeDurably } from '../../src/main/library/durable-write';
import { seal } from '../../src/main/library/envelope';
import { articleFile, articleFolder, libraryPaths } from '../../src/main/library/paths';
import { saved } from './fault-damage';
import type { Scenario, Scene, Sketch, Told } from './fault-round';
import { TELLING_FAULTS } from './faulty-disk';
import { contentOf, FORM, headlineOf, openAt, retitled } from './library-desk';

/** Only what nobody was told is stored may be gone. */
const unlessBoth = (one: Told, other: Told): void => {
  if (one.ok && other.ok) throw new Error('both were told that their text is stored');
};

const twoWriters: Scenario = {
  name: 'a stale save after another one',
  faults: TELLING_FAULTS,
  stage: async (library) => {
    const { id } = await saved(library);
    return {
      act: async (at) => {
        const opened = await at.library.open(id);
        if (!opened.ok) return opened;
        const first = await at.library.save(retitled(opened.article, 'Người thứ nhất'), 'cửa sổ');
        const second = await at.library.save(retitled(opened.article, 'Người thứ hai'), 'dòng lệnh');
        unlessBoth(first, second);
        return second.ok ? { ok: false, states: [['desk: Người thứ hai']] } : first;
      },
      states: [['desk: Cũ'], ['desk: Người thứ hai'], ['desk: Người thứ nhất']],
    };
  },
};

/** Whole, as a synchronising program puts it there: another text of the same revision, which its number does not give away. */
const writeOutside = async ({ library, beside }: Scene, article: Article): Promise<void> => {
  const folder = articleFolder(libraryPaths(library.folder).articles, article.id);
  await writeDurably(
    beside,
    articleFile(folder),
    seal({ ...article, updatedAt: toInstant(new Date('2024-03-08T09:00:00Z')) }),
  );
};

const OUTSIDE: readonly Sketch[] = [['desk: Từ ngoài']];

/** What somebody wrote elsewhere is read before anything is saved over it. */
const outsideChange: Scenario = {
  name: 'taking over what another program has written',
  stage: async (library) => {
    const article = await saved(library);
    return {
      act: async (at) => {
        const mine = await at.library.open(article.id);
        if (!mine.ok) return mine;
        const isMine = headlineOf(mine.article) !== 'Cũ';
        if (!isMine) await writeOutside(at, retitled(mine.article, 'Từ ngoài'));
        const unseen = await at.library.save(retitled(mine.article, 'Chưa đọc'));
        if (!isMine && unseen.ok) throw new Error('a text that nobody has seen was saved over');
        if (!isMine) await at.library.hasChangedOutside(article.id);
        const theirs = await at.library.open(article.id);
        if (!theirs.ok) return { ...theirs, states: OUTSIDE };
        const taken = await at.library.save(retitled(theirs.article, 'Mới'), 'cửa sổ');
        return taken.ok ? taken : { ...taken, states: [...OUTSIDE, ['desk: Mới']] };
      },
      states: [['desk: Cũ'], ['desk: Mới']],
    };
  },
};

/** As whoever was told that the save failed would do it: take it back, save again, throw it away. */
const saveThenTrash: Scenario = {
  name: 'a save followed at once by the trash',
  faults: TELLING_FAULTS,
  stage: async (library) => {
    const article = await saved(library);
    return {
      act: async (at) => {
        const there = await at.library.open(article.id);
        if (!there.ok && there.reason === 'in-trash') await at.library.restore(article.id);
        const [stored, moved] = await Promise.all([
          at.library.save(retitled(article, 'Mới'), 'cửa sổ'),
          at.library.trash(article.id),
        ]);
        if (stored.ok) return { ok: moved.ok, states: moved.ok ? [['trash: Mới']] : [['desk: Mới'], ['trash: Mới']] };
        return { ok: false, ...(moved.ok ? { states: [['trash: Cũ'], ['trash: Mới']] } : {}) };
      },
      states: [['desk: Cũ'], ['desk: Mới'], ['trash: Cũ'], ['trash: Mới']],
    };
  },
};

const deletedFolder: Scenario = {
  name: 'saving an article whose folder somebody has deleted',
  stage: async (library) => {
    const article = await saved(library);
    return {
      act: async (at) => {
        const opened = await at.library.open(article.id);
        if (opened.ok && headlineOf(opened.article) === 'Cũ') {
          const shelf = join(at.library.folder, 'articles');
          await at.beside.removeFolder(join(shelf, article.id));
          await at.beside.syncFolder(shelf);
        }
        return at.library.save(retitled(article, 'Mới'), 'cửa sổ');
      },
      states: [['desk: Cũ'], [], ['desk: Mới']],
      damaged: [article.id],
    };
  },
};

const newLibrary: Scenario = {
  name: 'opening a new library and creating its first article',
  faults: TELLING_FAULTS,
  stage: async () => ({
    act: async (at) => {
      const opened = await openAt(`${at.library.folder}/con`, at.disk);
      return opened.ok ? opened.library.create(contentOf('Mới'), FORM) : opened;
    },
    states: [[]],
    check: async ({ folder, disk, isDone }) => {
      if (!isDone) return;
      const opened = await openAt(`${folder}/con`, disk);
      const headlines = opened.ok ? opened.library.list().summaries.map(({ headline }) => headline) : [];
      if (!headlines.includes('Mới')) throw new Error('the first article is gone with its library');
    },
  }),
};

export const WRITERS_SCENARIOS: readonly Scenario[] = [
  twoWriters,
  outsideChange,
  saveThenTrash,
  deletedFolder,
  newLibrary,
];
