/** Days at work, made up by chance: a text being typed, with everything that goes on beside it, on a disk that goes wrong now and then. */
import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Content } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { DeskChange } from '#shared/desk/change';
import type { LibraryFailure } from '#shared/failures';
import type { Disk } from '../../../src/main/library/disk';
import type { Library } from '../../../src/main/library/library';
import { openLibrary } from '../../../src/main/library/open-library';
import { articleFile, articleFolder, libraryPaths } from '../../../src/main/library/paths';
import { createOpenArticles, type OpenArticles } from '../../../src/main/open-articles';
import { type Keeper, keepArticle } from '../../../src/renderer/app/session/keeper';
import { isHopeless, troubleOf } from '../../../src/renderer/app/session/keeping';
import { archivesOn } from '../../support/fault-session';
import { createFaultyDisk, REFUSALS } from '../../support/faulty-disk';
import { contentOf, file, granted, headlineOf, nextId } from '../../support/library-desk';
import { createMemoryDisk } from '../../support/memory-disk';

const FOLDER = '/desk';
const ARCHIVE = '/sao-luu.zip';
const watched = { signal: new AbortController().signal, onProgress: () => undefined };

const quiet = fc.constantFrom(
  ...(['type', 'type', 'type', 'due', 'due', 'moment', 'moment', 'status', 'tag', 'let stand', 'tell again'] as const),
  ...(['reopen', 'other', 'trash', 'duplicate', 'repair', 'back up', 'restore', 'expire', 'look'] as const),
);
const trouble = fc.record({
  reason: fc.constantFrom(...REFUSALS),
  lasts: fc.boolean(),
  at: fc.integer({ min: 1, max: 30 }),
});
const step = fc.oneof(
  { weight: 12, arbitrary: quiet },
  { weight: 1, arbitrary: fc.constant('damage' as const) },
  { weight: 1, arbitrary: fc.constant('heal' as const) },
  { weight: 1, arbitrary: trouble },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** A clock that stands, runs and is set back. */
const clockOf = (steps: readonly number[]): { now(): Date } => {
  let at = Date.parse('2024-03-08T01:00:00Z');
  let next = 0;
  return {
    now: () => {
      at += steps[next++ % steps.length] ?? 0;
      return new Date(at);
    },
  };
};

const openAt = async (disk: Disk, clock: { now(): Date }): Promise<Library> =>
  granted(
    await openLibrary({
      folder: FOLDER,
      disk,
      clock,
      newId: nextId,
      indexDelay: 60_000,
      openArchive: archivesOn(disk),
    }),
  ).library;

/** The window: its text, its keeper, and the deeds that go their own way. */
interface Desk {
  readonly library: Library;
  readonly articles: OpenArticles;
  readonly id: ArticleId;
  text: string;
  keeper: Keeper;
  due: () => void;
  readonly underWay: Promise<unknown>[];
  /** That trying again cannot help. */
  readonly refusals: LibraryFailure[];
}

const sit = (desk: Omit<Desk, 'keeper'>, article: Parameters<typeof keepArticle>[0]): Keeper =>
  keepArticle(article, {
    read: (): Content => contentOf(desk.text),
    save: ({ id, revision, storedAt, content }) => desk.articles.save({ id, revision, storedAt, content }),
    now: () => 0,
    wait: (_, then) => {
      desk.due = then;
      return () => {
        desk.due = () => undefined;
      };
    },
    onChange: (keeping) => {
      const reason = troubleOf(keeping)?.reason;
      if (reason !== undefined && isHopeless(reason)) desk.refusals.push(reason);
    },
    onRead: () => undefined,
  });

/** As the window does it: what is typed first, then the change, told to the keeper. */
const change = async (desk: Desk, wanted: DeskChange): Promise<void> => {
  const { keeper } = desk;
  await keeper.flush();
  const { id, revision, storedAt } = keeper.keeping();
  const changed = await desk.articles.change(id, wanted, { id, revision, storedAt });
  if (changed.ok) keeper.raised(changed.summary);
  else if (isHopeless(changed.reason)) desk.refusals.push(changed.reason);
};

/** An earlier copy is never taken for news: the sheet's later text goes back to the disk. */
const reopen = async (desk: Desk): Promise<void> => {
  if (!(await desk.keeper.flush())) return;
  const { revision } = desk.keeper.keeping();
  const opened = await desk.articles.open(desk.id);
  if (!opened.ok || !(await desk.keeper.flush())) return;
  const isEarlier = opened.recovered !== null && opened.article.revision < revision;
  if (!isEarlier) expect(headlineOf(opened.article)).toBe(desk.text);
  desk.keeper.end();
  desk.keeper = sit(desk, opened.article);
  if (isEarlier) desk.keeper.edited();
};

/** As main does it every few seconds. */
const look = async (desk: Desk): Promise<void> => {
  if (await desk.library.hasChangedOutside(desk.id)) await reopen(desk);
};

/** The sheet is empty meanwhile. */
const throwAwayAndBack = async (desk: Desk): Promise<void> => {
  await Promise.all(desk.underWay);
  if (!(await desk.keeper.flush())) return;
  granted(await desk.library.trash(desk.id));
  granted(await desk.library.restore(desk.id));
  await reopen(desk);
};

const deeds: Readonly<Record<Extract<Step, string>, (desk: Desk, n: number) => Promise<unknown> | undefined>> = {
  type: (desk, n) => {
    desk.text = `Nước lên ${n}`;
    desk.keeper.edited();
    return undefined;
  },
  due: (desk) => void desk.due(),
  moment: () => turn(),
  status: (desk, n) => void desk.underWay.push(change(desk, { status: n % 2 ? 'draft' : 'approved', why: 'Xem lại' })),
  tag: (desk, n) => void desk.underWay.push(change(desk, { addTags: [`${n}`] })),
  'let stand': (desk, n) => void desk.underWay.push(change(desk, { letStand: [`${n % 3}`] })),
  'tell again': (desk, n) => void desk.underWay.push(change(desk, { tellAgain: [`${n % 3}`] })),
  reopen,
  other: async (desk) => desk.articles.create(),
  trash: throwAwayAndBack,
  duplicate: (desk) => desk.library.duplicate(desk.id),
  repair: (desk) => void desk.underWay.push(desk.library.verify({ repair: true })),
  'back up': (desk) => desk.library.backup(ARCHIVE, '0.1.0', watched),
  restore: (desk) => desk.library.restoreBackup(ARCHIVE, watched),
  expire: (desk) => desk.library.expireTrash(1),
  look,
  damage: () => undefined,
  heal: () => undefined,
};

const work = async (steps: readonly Step[], clock: { now(): Date }): Promise<void> => {
  const memory = createMemoryDisk();
  const faulty = createFaultyDisk(memory);
  const library = await openAt(faulty.disk, clock);
  const articles = createOpenArticles(library);
  const { article } = granted(await articles.open((await file(library, 'Nước lên')).id));
  const { current } = articleFile(articleFolder(libraryPaths(FOLDER).articles, article.id));
  const begun = {
    library,
    articles,
    id: article.id,
    text: 'Nước lên',
    due: () => undefined,
    underWay: [],
    refusals: [],
  };
  const desk: Desk = Object.assign(begun, { keeper: sit(begun, article) });
  desk.keeper.edited();
  await desk.keeper.flush();
  for (const [n, step] of steps.entries()) {
    if (typeof step === 'object') faulty.arm({ kind: step.lasts ? 'lasting' : 'once', reason: step.reason }, step.at);
    else if (step === 'heal') faulty.heal();
    else if (step === 'trash') {
      // What the disk refuses half way is for other tests.
      faulty.heal();
      await throwAwayAndBack(desk);
    } else if (step === 'damage') {
      if ((await memory.stat(current)) !== null) memory.tamper(current, Buffer.from('hỏng'));
    } else await deeds[step](desk, n);
  }
  faulty.heal();
  await Promise.all(desk.underWay);
  expect(desk.refusals).toEqual([]);
  granted(await library.verify({ repair: true }));
  await look(desk);
  expect(await desk.keeper.flush()).toBe(true);
  expect(desk.refusals).toEqual([]);
  expect(headlineOf(granted(await library.peek(desk.id)).article)).toBe(desk.text);
  await library.close();
  const after = await openAt(memory, clock);
  expect(headlineOf(granted(await after.open(desk.id)).article)).toBe(desk.text);
};

test('whatever goes on beside it, a text being typed is never refused as somebody else’s, and is on the disk in the end', async () => {
  const clocks = fc.array(fc.integer({ min: -90_000, max: 90_000 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), clocks, (steps, clock) => work(steps, clockOf(clock))),
    { numRuns: process.env.DATELINE_LONG === '1' ? 2_000 : 100 },
  );
}, 300_000);
