/** What histories do on a disk that goes wrong: a revision kept for each reason, thinning, and a change of status that is kept. */
import { expect } from 'vitest';
import type { ArticleId } from '#shared/article/identity';
import { toInstant } from '#shared/article/identity';
import { REVISION_REASONS, type RevisionEntry, type RevisionReason } from '#shared/history/revision';
import type { Disk } from '../../src/main/library/disk';
import { writeDurably } from '../../src/main/library/durable-write';
import { seal } from '../../src/main/library/envelope';
import { createHistory } from '../../src/main/library/history/history';
import type { Library } from '../../src/main/library/library';
import { articleFile, articleFolder, libraryPaths } from '../../src/main/library/paths';
import { createOpenArticles, type OpenArticles } from '../../src/main/open-articles';
import { saved } from './fault-damage';
import type { Scenario, Staged } from './fault-round';
import { FAULTS, FEW_FAULTS, TELLING_FAULTS } from './faulty-disk';
import { file, granted, headlineOf, retitled } from './library-desk';

const revisionsOf = async (library: Library, id: ArticleId): Promise<readonly RevisionEntry[]> =>
  granted(await library.history.list(id)).revisions;

const headlinesKept = async (library: Library, id: ArticleId): Promise<readonly string[]> => {
  const revisions = await revisionsOf(library, id);
  const read = revisions.map(async ({ key }) => headlineOf(granted(await library.history.read(id, key)).article));
  return Promise.all(read);
};

/** Stored, and in no history yet. */
const storedUnkept = async (library: Library, disk: Disk, headline: string): Promise<ArticleId> => {
  const article = await saved(library);
  await library.flush();
  const folder = articleFolder(libraryPaths(library.folder).articles, article.id);
  const next = { ...retitled(article, headline), revision: article.revision + 1 };
  await writeDurably(disk, articleFile(folder), seal(next));
  return article.id;
};

const keptFor = (why: RevisionReason): Scenario => ({
  name: `keeping a revision (${why})`,
  // The steps are the same for each reason.
  faults: why === 'close' ? FAULTS : FEW_FAULTS,
  stage: async (library, disk) => {
    const id = await storedUnkept(library, disk, 'Mới');
    return {
      act: (at) => at.library.keep(id, why),
      states: [['desk: Mới']],
      check: async ({ library: after, isDone }) =>
        expect(await headlinesKept(after, id)).toEqual(isDone ? ['Mới', 'Cũ'] : expect.arrayContaining(['Cũ'])),
    };
  },
});

const firstKept: Scenario = {
  name: 'keeping the first revision',
  stage: async (library) => {
    const { id } = await file(library, 'Cũ');
    return {
      act: (at) => at.library.keep(id, 'close'),
      states: [['desk: Cũ']],
      check: async ({ library: after, isDone }) => {
        if (isDone) expect(await headlinesKept(after, id)).toEqual(['Cũ']);
      },
    };
  },
};

/** Four on one day, two on the next, one a week later; the second of them has a label. */
const MOMENTS = [
  '2024-03-01T01:00:00Z',
  '2024-03-01T02:00:00Z',
  '2024-03-01T03:00:00Z',
  '2024-03-01T04:00:00Z',
  '2024-03-02T01:00:00Z',
  '2024-03-02T02:00:00Z',
  '2024-03-08T01:00:00Z',
];

const fillHistory = async (library: Library, disk: Disk, id: ArticleId): Promise<void> => {
  const { article } = granted(await library.open(id));
  const paths = libraryPaths(library.folder);
  for (const [nth, moment] of MOMENTS.entries()) {
    const history = createHistory({ disk, paths, now: () => toInstant(new Date(moment)), who: () => null });
    const { entry } = granted(await history.keep(retitled(article, `Bản ${nth + 1}`), 'close'));
    if (nth === 1 && entry) granted(await history.label(id, entry.key, 'Bản gửi duyệt'));
  }
};

const TODAY = '2024-04-20T01:00:00Z';

/** The same text, saved again today: what bears witness that it is today is never this session's own clock. */
const savedToday = async (library: Library, disk: Disk, id: ArticleId): Promise<void> => {
  const { article } = granted(await library.open(id));
  const next = { ...article, revision: article.revision + 1, updatedAt: toInstant(new Date(TODAY)) };
  await writeDurably(disk, articleFile(articleFolder(libraryPaths(library.folder).articles, id)), seal(next));
};

/** More than a month later, on any calendar: the last of each week, what has a label, and the first. */
const STAYING = ['Cũ', 'Bản 6', 'Bản 2', 'Bản 1'];

const thinning: Scenario = {
  name: 'thinning a history out',
  faults: TELLING_FAULTS,
  stage: async (library, disk) => {
    const { id } = await saved(library);
    await fillHistory(library, disk, id);
    await savedToday(library, disk, id);
    return {
      act: async (at) => {
        const kept = await at.library.keep(id, 'open');
        const listed = await at.library.history.list(id);
        // Where the newest could not be read for a moment, today's text is kept once more.
        const isOld = (revision: RevisionEntry): boolean => revision.at < TODAY;
        return { ok: kept.ok && listed.ok && listed.revisions.filter(isOld).length === STAYING.length };
      },
      at: TODAY,
      states: [['desk: Cũ']],
      check: async ({ library: after }) =>
        expect(await headlinesKept(after, id)).toEqual(expect.arrayContaining(STAYING)),
    };
  },
};

/** As the program has it: one desk for as long as the library is open, so that what is tried again meets what it remembers. */
const deskOf = (): ((library: Library) => OpenArticles) => {
  const desks = new WeakMap<Library, OpenArticles>();
  return (library) => {
    const desk = desks.get(library) ?? createOpenArticles(library);
    desks.set(library, desk);
    return desk;
  };
};

const changeOfStatus = async (library: Library, isOpen: boolean): Promise<Staged> => {
  const { id } = await saved(library);
  const desk = deskOf();
  return {
    act: async (at) => {
      const articles = desk(at.library);
      const opened = isOpen ? await articles.open(id) : null;
      if (opened?.ok === false) return opened;
      const changed = await articles.change(id, { status: 'submitted', addTags: ['Đồng bằng'] });
      await at.library.flush();
      return changed;
    },
    states: [['desk: Cũ'], ['desk: Cũ [submitted]']],
    check: async ({ library: after }) => {
      const { status, tags } = granted(await after.open(id)).article;
      expect(tags).toEqual(status === 'submitted' ? ['Đồng bằng'] : []);
    },
  };
};

export const HISTORY_SCENARIOS: readonly Scenario[] = [
  ...REVISION_REASONS.map(keptFor),
  firstKept,
  thinning,
  { name: 'changing the status of an article', stage: (library) => changeOfStatus(library, false) },
  {
    name: 'changing the status of the article that is open',
    faults: TELLING_FAULTS,
    stage: (library) => changeOfStatus(library, true),
  },
];
