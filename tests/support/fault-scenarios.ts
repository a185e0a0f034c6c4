/** Every operation of a library that touches the disk, as it is put through every fault. Another one is another entry. */
import { expect } from 'vitest';
import { currentOf, previousOf, saved, spoil } from './fault-damage';
import type { Scenario } from './fault-round';
import { TELLING_FAULTS } from './faulty-disk';
import { contentOf, FORM, file, granted, openAt, retitled } from './library-desk';
import { png } from './photo-bytes';

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'creating an article',
    stage: async (library) => {
      await file(library, 'Có sẵn');
      return {
        act: (at) => at.library.create(contentOf('Mới'), FORM),
        states: [['desk: Có sẵn'], ['desk: Có sẵn', 'desk: Mới']],
      };
    },
  },
  {
    name: 'opening an article',
    stage: async (library) => {
      const { id } = await saved(library);
      return { act: (at) => at.library.open(id), states: [['desk: Cũ']] };
    },
  },
  {
    name: 'opening a damaged article',
    stage: async (library, disk) => {
      const article = await saved(library);
      await spoil(disk, currentOf(library, article));
      return { act: (at) => at.library.open(article.id), states: [['desk: Bản trước']], damaged: [article.id] };
    },
  },
  {
    name: 'the first save after opening',
    faults: TELLING_FAULTS,
    stage: async (library) => {
      const article = await saved(library);
      return {
        act: async (at) => {
          const opened = await at.library.open(article.id);
          return opened.ok ? at.library.save(retitled(article, 'Mới'), 'cửa sổ') : opened;
        },
        states: [['desk: Cũ'], ['desk: Mới']],
      };
    },
  },
  {
    name: 'a save of what was not opened',
    stage: async (library) => {
      const article = await saved(library);
      return {
        act: (at) => at.library.save(retitled(article, 'Mới'), 'cửa sổ'),
        states: [['desk: Cũ'], ['desk: Mới']],
      };
    },
  },
  {
    name: 'two saves, one after the other',
    faults: TELLING_FAULTS,
    stage: async (library) => {
      const article = await saved(library);
      return {
        act: async (at) => {
          const first = await at.library.save(retitled(article, 'Giữa'), 'cửa sổ');
          return first.ok ? at.library.save(retitled(article, 'Mới'), 'cửa sổ') : first;
        },
        states: [['desk: Cũ'], ['desk: Giữa'], ['desk: Mới']],
      };
    },
  },
  {
    name: 'two saves that overlap',
    faults: TELLING_FAULTS,
    stage: async (library) => {
      const article = await saved(library);
      return {
        act: async (at) => {
          const both = [
            at.library.save(retitled(article, 'Giữa'), 'cửa sổ'),
            at.library.save(retitled(article, 'Mới'), 'cửa sổ'),
          ];
          const [, last] = await Promise.all(both);
          return { ok: last?.ok ?? false };
        },
        states: [['desk: Cũ'], ['desk: Giữa'], ['desk: Mới']],
      };
    },
  },
  {
    name: 'saves of two articles at once',
    faults: TELLING_FAULTS,
    stage: async (library) => {
      const [one, other] = [await file(library, 'A'), await file(library, 'B')];
      return {
        act: async (at) => {
          const answers = await Promise.all([
            at.library.save(retitled(one, 'A mới'), 'cửa sổ'),
            at.library.save(retitled(other, 'B mới'), 'cửa sổ'),
          ]);
          return { ok: answers.every(({ ok }) => ok) };
        },
        states: [
          ['desk: A', 'desk: B'],
          ['desk: A', 'desk: B mới'],
          ['desk: A mới', 'desk: B'],
          ['desk: A mới', 'desk: B mới'],
        ],
      };
    },
  },
  {
    name: 'saving over a file that went bad',
    faults: TELLING_FAULTS,
    stage: async (library, disk) => {
      const article = await saved(library);
      await spoil(disk, currentOf(library, article));
      return {
        act: (at) => at.library.save(retitled(article, 'Mới'), 'cửa sổ'),
        states: [['desk: Bản trước'], ['desk: Mới']],
        damaged: [article.id],
      };
    },
  },
  {
    name: 'duplicating an article',
    faults: TELLING_FAULTS,
    stage: async (library) => {
      const { id } = await saved(library);
      return {
        act: (at) => at.library.duplicate(id),
        states: [['desk: Cũ'], ['desk: Cũ', 'desk: Cũ']],
      };
    },
  },
  {
    name: 'throwing an article away',
    stage: async (library) => {
      const { id } = await saved(library);
      await file(library, 'Ở lại');
      return {
        act: (at) => at.library.trash(id),
        states: [
          ['desk: Cũ', 'desk: Ở lại'],
          ['desk: Ở lại', 'trash: Cũ'],
        ],
      };
    },
  },
  {
    name: 'bringing an article back',
    stage: async (library) => {
      const { id } = await saved(library);
      granted(await library.trash(id));
      return { act: (at) => at.library.restore(id), states: [['trash: Cũ'], ['desk: Cũ']] };
    },
  },
  {
    name: 'putting a photo into an article',
    faults: TELLING_FAULTS,
    stage: async (library) => {
      const article = await saved(library);
      return {
        act: async (at) => {
          const kept = await at.library.putPhoto(png());
          if (!kept.ok) return kept;
          const { asset, size } = kept;
          const photos = [{ asset, size, alt: '', caption: [], credit: '' }];
          return at.library.save({ ...retitled(article, 'Có ảnh'), photos }, 'cửa sổ');
        },
        states: [['desk: Cũ'], ['desk: Có ảnh']],
      };
    },
  },
  {
    name: 'opening the library without an index',
    faults: TELLING_FAULTS,
    stage: async (library, disk) => {
      await saved(library);
      await file(library, 'Hai');
      await library.flush();
      await disk.remove(`${library.folder}/library.json`);
      return { act: ({ library: { folder }, disk: at }) => openAt(folder, at), states: [['desk: Cũ', 'desk: Hai']] };
    },
  },
  {
    name: 'looking for what other programs have changed',
    stage: async (library) => {
      await saved(library);
      return {
        act: async (at) => {
          await at.library.refresh();
          return { ok: true };
        },
        states: [['desk: Cũ']],
      };
    },
  },
  {
    name: 'writing the index',
    faults: TELLING_FAULTS,
    stage: async (library) => {
      const article = await saved(library);
      return {
        act: async (at) => {
          const answer = await at.library.save(retitled(article, 'Mới'), 'cửa sổ');
          await at.library.flush();
          return answer;
        },
        states: [['desk: Cũ'], ['desk: Mới']],
      };
    },
  },
  {
    name: 'verifying',
    faults: TELLING_FAULTS,
    stage: async (library, disk) => {
      const article = await saved(library);
      granted(await library.putPhoto(png()));
      await spoil(disk, currentOf(library, article));
      return { act: (at) => at.library.verify(), states: [['desk: Bản trước']], damaged: [article.id] };
    },
  },
  {
    name: 'repairing',
    faults: TELLING_FAULTS,
    stage: async (library, disk) => {
      const [onDesk, inTrash] = [await saved(library), await saved(library)];
      for (const article of [onDesk, inTrash]) await spoil(disk, currentOf(library, article));
      granted(await library.trash(inTrash.id));
      return {
        act: (at) => at.library.verify({ repair: true }),
        states: [['desk: Bản trước', 'trash: Bản trước']],
        damaged: [onDesk.id, inTrash.id],
      };
    },
  },
  {
    name: 'keeping a revision',
    stage: async (library) => {
      const { id } = await saved(library);
      return { act: (at) => at.library.keep(id, 'status'), states: [['desk: Cũ']] };
    },
  },
  {
    name: 'labelling a revision',
    faults: TELLING_FAULTS,
    stage: async (library) => {
      const { id } = await saved(library);
      granted(await library.keep(id, 'status'));
      const [revision] = granted(await library.history.list(id)).revisions;
      if (revision === undefined) throw new Error('no revision was kept');
      return {
        act: (at) => at.library.history.label(id, revision.key, 'Bản gửi duyệt'),
        states: [['desk: Cũ']],
        check: async ({ library: after, isDone }) => {
          const { revisions } = granted(await after.history.list(id));
          expect(revisions.map(({ key }) => key)).toContain(revision.key);
          if (isDone) expect(revisions.map(({ label }) => label)).toContain('Bản gửi duyệt');
        },
      };
    },
  },
  {
    name: 'opening an article of which only the history is whole',
    faults: TELLING_FAULTS,
    stage: async (library, disk) => {
      const article = await saved(library);
      granted(await library.keep(article.id, 'status'));
      await library.flush();
      await spoil(disk, currentOf(library, article));
      await spoil(disk, previousOf(library, article));
      return { act: (at) => at.library.open(article.id), states: [['desk: Cũ']], damaged: [article.id] };
    },
  },
];
