/** Every operation of a library that touches the disk, as it is put through every fault. Another one is another entry. */
import { expect } from 'vitest';
import type { Article } from '#shared/article/article';
import type { Disk } from '../../src/main/library/disk';
import type { Library } from '../../src/main/library/library';
import type { Scenario } from './fault-round';
import { contentOf, FORM, file, granted, mustSave, openAt, retitled } from './library-desk';
import { png } from './photo-bytes';

/** As a bad disk leaves it: the first half. */
const spoil = async (disk: Disk, path: string): Promise<void> => {
  const bytes = await disk.read(path);
  await disk.remove(path);
  const fresh = await disk.createFile(path);
  await fresh.write(bytes.subarray(0, bytes.length / 2));
  await fresh.sync();
  await fresh.close();
  await disk.syncFolder(path.slice(0, path.lastIndexOf('/')));
};

const currentOf = (library: Library, { id }: Article): string => `${library.folder}/articles/${id}/article.json`;

const saved = async (library: Library): Promise<Article> =>
  mustSave(library, retitled(await file(library, 'Bản trước'), 'Cũ'));

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'creating an article',
    stage: async (library) => {
      await file(library, 'Có sẵn');
      return {
        act: (at) => at.library.create(contentOf('Mới'), FORM),
        states: [['desk: Có sẵn'], ['desk: Có sẵn', 'desk: Mới']],
        // A first try that failed at its last step has left an article that nobody was told of.
        retried: [
          ['desk: Có sẵn', 'desk: Mới'],
          ['desk: Có sẵn', 'desk: Mới', 'desk: Mới'],
        ],
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
      return { act: (at) => at.library.open(article.id), states: [['desk: Bản trước']] };
    },
  },
  {
    name: 'the first save after opening',
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
    stage: async (library, disk) => {
      const article = await saved(library);
      await spoil(disk, currentOf(library, article));
      return {
        act: (at) => at.library.save(retitled(article, 'Mới'), 'cửa sổ'),
        states: [['desk: Bản trước'], ['desk: Mới']],
      };
    },
  },
  {
    name: 'duplicating an article',
    stage: async (library) => {
      const { id } = await saved(library);
      return {
        act: (at) => at.library.duplicate(id),
        states: [['desk: Cũ'], ['desk: Cũ', 'desk: Cũ']],
        retried: [
          ['desk: Cũ', 'desk: Cũ'],
          ['desk: Cũ', 'desk: Cũ', 'desk: Cũ'],
        ],
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
    stage: async (library, disk) => {
      const article = await saved(library);
      granted(await library.putPhoto(png()));
      await spoil(disk, currentOf(library, article));
      return { act: (at) => at.library.verify(), states: [['desk: Bản trước']] };
    },
  },
  {
    name: 'repairing',
    stage: async (library, disk) => {
      const [onDesk, inTrash] = [await saved(library), await saved(library)];
      for (const article of [onDesk, inTrash]) await spoil(disk, currentOf(library, article));
      granted(await library.trash(inTrash.id));
      return {
        act: (at) => at.library.verify({ repair: true }),
        states: [['desk: Bản trước', 'trash: Bản trước']],
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
    stage: async (library) => {
      const { id } = await saved(library);
      granted(await library.keep(id, 'status'));
      const [revision] = granted(await library.history.list(id)).revisions;
      if (revision === undefined) throw new Error('no revision was kept');
      return {
        act: (at) => at.library.history.label(id, revision.key, 'Bản gửi duyệt'),
        states: [['desk: Cũ']],
        check: async (after, isDone) => {
          const { revisions } = granted(await after.history.list(id));
          expect(revisions.map(({ key }) => key)).toContain(revision.key);
          if (isDone) expect(revisions.map(({ label }) => label)).toContain('Bản gửi duyệt');
        },
      };
    },
  },
  {
    name: 'opening an article of which only the history is whole',
    stage: async (library, disk) => {
      const article = await saved(library);
      granted(await library.keep(article.id, 'status'));
      await library.flush();
      const current = currentOf(library, article);
      await spoil(disk, current);
      await spoil(disk, current.replace('article.json', 'article.previous.json'));
      return { act: (at) => at.library.open(article.id), states: [['desk: Cũ']] };
    },
  },
];
