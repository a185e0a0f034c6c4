/** A start on a healthy disk after a fault: the library opens, everything in it is whole, and it is one of the states that may be. */
import { expect } from 'vitest';
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import type { RecoverySource } from '#shared/library/jobs';
import type { Library } from '../../src/main/library/library';
import type { Place } from './fault-ground';
import type { Sketch, Staged } from './fault-round';
import { openSession } from './fault-session';
import { granted, headlineOf } from './library-desk';

export interface Expectation {
  readonly staged: Staged;
  /** The articles that were there before. */
  readonly residents: ReadonlySet<ArticleId>;
  readonly allowed: readonly Sketch[];
  readonly isDone: boolean;
  /** Whether of an article being born only an unfinished write may be left. */
  readonly mayBeCutOff: boolean;
}

const lineOf = (shelf: string, headline: string, { status }: Pick<Article, 'status'>): string =>
  `${shelf}: ${headline}${status === 'draft' ? '' : ` [${status}]`}`;

const listedOf = (shelf: string, summaries: readonly Summary[]): Sketch =>
  summaries.map((summary) => lineOf(shelf, summary.headline, summary)).sort();

/** Where the bytes of an article's own copy were not lost, nobody may be told that they were. */
const mayRecover = ({ staged, residents, mayBeCutOff }: Expectation, id: ArticleId, from: RecoverySource): boolean =>
  staged.damaged?.includes(id) || (mayBeCutOff && from === 'unfinished' && !residents.has(id));

const openAll = async (library: Library, expectation: Expectation): Promise<Sketch> => {
  const lines: string[] = [];
  for (const { id } of library.list().summaries) {
    const { article, recovery } = granted(await library.open(id));
    if (recovery && !mayRecover(expectation, id, recovery.from)) {
      expect(`${headlineOf(article)} recovered from ${recovery.from}`).toBe('not recovered');
    }
    lines.push(lineOf('desk', headlineOf(article), article));
  }
  return lines.sort();
};

/** Nothing but what was bad before; those on the desk have been opened, hence mended. */
const requireSound = async (library: Library, { damaged = [] }: Staged): Promise<void> => {
  const { recoverable, ...found } = granted(await library.verify());
  const nothing = { damaged: [], inBoth: [], damagedPhotos: [], missingPhotos: [], damagedRevisions: [] };
  expect(found).toMatchObject(nothing);
  expect(recoverable.filter((id) => !damaged.includes(id))).toEqual([]);
};

/** Rejects, as a failed test does, where it is not so. */
export const judge = async (place: Place, expectation: Expectation): Promise<void> => {
  const { staged, allowed, isDone } = expectation;
  const library = await openSession(place.folder, place.disk);
  const { summaries, damaged } = library.list();
  expect(damaged).toEqual([]);
  const onDesk = listedOf('desk', summaries);
  const opened = await openAll(library, expectation);
  expect(onDesk).toEqual(opened);
  const trash = await library.listTrash();
  expect(trash.damaged).toEqual([]);
  const inTrash = listedOf(
    'trash',
    trash.articles.map(({ summary }) => summary),
  );
  expect(allowed.map((state) => state.join('\n'))).toContain([...opened, ...inTrash].join('\n'));
  await requireSound(library, staged);
  await staged.check?.({ ...place, library, isDone });
};
