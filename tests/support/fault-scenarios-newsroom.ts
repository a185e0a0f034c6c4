/** What the newsroom keeps, changed on a disk that goes wrong. */
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import type { NewsroomChange } from '#shared/newsroom/change';
import type { Library } from '../../src/main/library/library';
import { readNewsroom } from '../../src/main/library/newsroom/read-newsroom';
import { libraryPaths } from '../../src/main/library/paths';
import { saved, spoil } from './fault-damage';
import type { After, Scenario, Scene, Told } from './fault-round';
import { watched } from './fault-scenarios-tidying';
import { openSession } from './fault-session';
import { FEW_FAULTS, TELLING_FAULTS } from './faulty-disk';
import { granted } from './library-desk';

const naming = (name: string): NewsroomChange => ({
  is: 'put-name',
  entry: { name, kind: 'person', means: '', wrong: [] },
  was: null,
});

const glossaryOf = (library: Pick<Library, 'folder'>): string =>
  join(libraryPaths(library.folder).newsroom, 'glossary.json');

const name = async (library: Library, ...names: readonly string[]): Promise<void> => {
  for (const each of names) granted(await library.newsroom.change(naming(each)));
};

const namesIn = ({ glossary }: { readonly glossary: readonly { readonly name: string }[] }): string =>
  glossary.map((entry) => entry.name).join(', ');

/** The last of them is the new state; a start says nothing that was not so, and what only looks sees the same. */
const found =
  (...states: readonly string[]) =>
  async ({ library, disk, folder, isDone }: After): Promise<void> => {
    const seen = namesIn(await readNewsroom(disk, folder));
    const { newsroom } = granted(await library.newsroom.read());
    expect(namesIn(newsroom)).toBe(seen);
    expect(isDone ? states.slice(-1) : states).toContain(seen);
    expect(granted(await library.verify()).newsroom).toEqual([]);
  };

const changing =
  (change: NewsroomChange) =>
  ({ library }: Scene): Promise<Told> =>
    library.newsroom.change(change);

export const NEWSROOM_SCENARIOS: readonly Scenario[] = [
  {
    name: 'the newsroom’s first name',
    stage: async (library) => {
      await saved(library);
      return { act: changing(naming('Ân')), states: [['desk: Cũ']], check: found('', 'Ân') };
    },
  },
  {
    name: 'another name',
    stage: async (library) => {
      await saved(library);
      await name(library, 'Ân', 'Bình');
      return { act: changing(naming('Cúc')), states: [['desk: Cũ']], check: found('Ân, Bình', 'Ân, Bình, Cúc') };
    },
  },
  {
    name: 'two changes that are asked for at once',
    faults: TELLING_FAULTS,
    stage: async (library) => {
      await saved(library);
      await name(library, 'Ân');
      return {
        act: async (at) => {
          const told = await Promise.all(['Bình', 'Cúc'].map((each) => at.library.newsroom.change(naming(each))));
          return { ok: told.every(({ ok }) => ok) };
        },
        states: [['desk: Cũ']],
        check: found('Ân', 'Ân, Bình', 'Ân, Cúc', 'Ân, Bình, Cúc'),
      };
    },
  },
  {
    name: 'reading names whose file went bad',
    stage: async (library, disk) => {
      await saved(library);
      await name(library, 'Ân', 'Bình');
      await spoil(disk, glossaryOf(library));
      return { act: (at) => at.library.newsroom.read(), states: [['desk: Cũ']], check: found('Ân') };
    },
  },
  {
    name: 'a change over a file that went bad',
    stage: async (library, disk) => {
      await saved(library);
      await name(library, 'Ân', 'Bình');
      await spoil(disk, glossaryOf(library));
      return { act: changing(naming('Cúc')), states: [['desk: Cũ']], check: found('Ân', 'Ân, Cúc') };
    },
  },
  {
    name: 'restoring what another newsroom keeps',
    faults: FEW_FAULTS,
    stage: async (library, disk) => {
      await saved(library);
      await name(library, 'Ân');
      const archive = join(dirname(library.folder), 'sao-luu.zip');
      const other = await openSession(join(dirname(library.folder), 'nguon'), disk);
      await name(other, 'Bình');
      granted(await other.backup(archive, '0.1.0', watched));
      return {
        act: (at) => at.library.restoreBackup(archive, watched),
        states: [['desk: Cũ']],
        check: found('Ân', 'Ân, Bình'),
      };
    },
  },
];
