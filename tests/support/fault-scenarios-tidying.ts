/** What tidies a library up on a disk that goes wrong: the end of the trash, the clean-up of photos, mending. */
import { expect } from 'vitest';
import type { Article } from '#shared/article/article';
import { type ArticleId, type AssetName, toInstant } from '#shared/article/identity';
import type { Disk } from '../../src/main/library/disk';
import { createDueMarks } from '../../src/main/library/due-marks';
import { seal } from '../../src/main/library/envelope';
import type { Library } from '../../src/main/library/library';
import { libraryPaths } from '../../src/main/library/paths';
import { createUnusedNotes } from '../../src/main/library/photos/unused-notes';
import { createTrashNotes } from '../../src/main/library/trash-note';
import { currentOf, previousOf, putFile, removeFile, saved, spoil } from './fault-damage';
import type { Scenario, Told } from './fault-round';
import { FEW_FAULTS } from './faulty-disk';
import { contentOf, FORM, file, granted, mustSave, openAt, tickingClock } from './library-desk';
import { gif, jpeg, lossyWebp, png } from './photo-bytes';

/** Of everything that was put there on the eighth of March. */
const IN_MAY = '2024-05-01T01:00:00Z';

const thrownAway = async (library: Library, headline: string): Promise<ArticleId> => {
  const { id } = await file(library, headline);
  granted(await library.trash(id));
  return id;
};

const markDue = async ({ folder }: Library, disk: Disk, id: ArticleId): Promise<void> => {
  const foundAt = toInstant(new Date('2024-04-30T00:00:00Z'));
  const trashedAt = await createTrashNotes(disk, () => foundAt).read(`${folder}/trash/${id}`);
  if (trashedAt === null) throw new Error('it was not thrown away');
  await createDueMarks(disk, libraryPaths(folder), () => foundAt).write(new Map([[id, { trashedAt, foundAt }]]));
};

/** One that has lain there for long enough, one that has not, one whose note was written by a wrong clock, one not there. */
const fillTrash = async (library: Library, disk: Disk): Promise<ArticleId> => {
  const old = await thrownAway(library, 'Bỏ lâu');
  const fresh = await thrownAway(library, 'Mới bỏ');
  const younger = await thrownAway(library, 'Mới sửa');
  const noteAt = async (id: ArticleId, at: string): Promise<void> =>
    createTrashNotes(disk, () => toInstant(new Date(at))).write(`${library.folder}/trash/${id}`);
  await noteAt(fresh, '2024-04-20T01:00:00Z');
  await noteAt(younger, '2024-01-01T01:00:00Z');
  // The newsroom has been at work since, and a round of the day before has found the old one due.
  const inApril = granted(await openAt(library.folder, disk, tickingClock('2024-04-29T01:00:00Z'))).library;
  await file(inApril, 'Trên bàn');
  await inApril.close();
  await markDue(library, disk, old);
  return old;
};

const TRASH_STATES = [
  ['desk: Trên bàn', 'trash: Bỏ lâu', 'trash: Mới bỏ', 'trash: Mới sửa'],
  ['desk: Trên bàn', 'trash: Mới bỏ', 'trash: Mới sửa'],
];

const expiring: Scenario = {
  name: 'the end of what has lain in the trash for long enough',
  stage: async (library, disk) => {
    const old = await fillTrash(library, disk);
    return {
      // How many are gone is all that it tells; whoever looks sees which.
      act: async (at) => {
        await at.library.expireTrash(30);
        const left = await at.library.listTrash().catch(() => null);
        return { ok: left?.articles.every(({ summary }) => summary.id !== old) ?? false, states: TRASH_STATES };
      },
      at: IN_MAY,
      states: TRASH_STATES,
    };
  },
};

const deleting: Scenario = {
  name: 'deleting an article for good',
  stage: async (library, disk) => {
    const old = await fillTrash(library, disk);
    return { act: (at) => at.library.deleteForGood(old), at: IN_MAY, states: TRASH_STATES };
  },
};

const withPhoto = (article: Article, asset: AssetName | null): Article => ({
  ...article,
  photos: asset === null ? [] : [{ asset, size: null, alt: '', caption: [], credit: '' }],
});

interface Photos {
  /** Named on the desk, in a history, in the trash. */
  readonly used: readonly AssetName[];
  readonly unused: AssetName;
}

const put = async (library: Library, bytes: Uint8Array): Promise<AssetName> =>
  granted(await library.putPhoto(bytes)).asset;

/** All noted as unused for months: a note alone removes nothing. */
const fillPhotos = async (library: Library, disk: Disk): Promise<Photos> => {
  const [onDesk, inHistory] = [await put(library, png()), await put(library, jpeg())];
  const [inTrash, unused] = [await put(library, lossyWebp()), await put(library, gif())];
  const { article } = granted(await library.create(contentOf('Có ảnh'), FORM));
  const once = await mustSave(library, withPhoto(article, inHistory));
  await library.flush();
  await mustSave(library, withPhoto(await mustSave(library, withPhoto(once, onDesk)), onDesk));
  const { article: gone } = granted(await library.create(contentOf('Bỏ'), FORM));
  await mustSave(library, withPhoto(gone, inTrash));
  granted(await library.trash(gone.id));
  const notes = createUnusedNotes(disk, libraryPaths(library.folder), () => toInstant(new Date(IN_MAY)));
  const since = toInstant(new Date('2024-03-08T03:00:00Z'));
  await notes.write(new Map([onDesk, inHistory, inTrash, unused].map((name) => [name, since])));
  return { used: [onDesk, inHistory, inTrash], unused };
};

export const watched = { signal: new AbortController().signal, onProgress: () => undefined };

const photoRound = (name: string, act: (library: Library, photos: Photos) => Promise<Told>): Scenario => ({
  name,
  faults: FEW_FAULTS,
  stage: async (library, disk) => {
    const photos = await fillPhotos(library, disk);
    return {
      act: (at) => act(at.library, photos),
      at: IN_MAY,
      states: [['desk: Có ảnh', 'trash: Bỏ']],
      check: async ({ library: after }) => {
        for (const asset of photos.used) expect(await after.photo(asset)).toMatchObject({ ok: true });
      },
    };
  },
});

const counting = photoRound('counting unused photos', (library) => library.unusedPhotos(watched));

const cleaningUp = photoRound('cleaning unused photos up', async (library, { unused }) => {
  const cleaned = await library.cleanUpPhotos(watched);
  if (!cleaned.ok) return cleaned;
  const found = await library.photo(unused);
  return { ok: !found.ok && found.reason === 'missing' };
});

/** Every kind of damage that can be mended, each in an article of its own. */
const damageAll = async (library: Library, disk: Disk): Promise<readonly ArticleId[]> => {
  const [bad, gone, kept, cutOff, inTrash] = [
    await saved(library),
    await saved(library),
    await saved(library),
    await saved(library),
    await saved(library),
  ];
  granted(await library.keep(kept.id, 'status'));
  await library.flush();
  await spoil(disk, currentOf(library, bad));
  await removeFile(disk, currentOf(library, gone));
  for (const path of [currentOf(library, kept), previousOf(library, kept)]) await spoil(disk, path);
  for (const path of [currentOf(library, cutOff), previousOf(library, cutOff)]) await removeFile(disk, path);
  await putFile(disk, currentOf(library, cutOff).replace('.json', '.dang-do.tmp'), seal(cutOff));
  await spoil(disk, currentOf(library, inTrash));
  granted(await library.trash(inTrash.id));
  return [bad, gone, kept, cutOff, inTrash].map(({ id }) => id);
};

const MENDED = ['desk: Bản trước', 'desk: Bản trước', 'desk: Cũ', 'desk: Cũ', 'trash: Bản trước'];

const mending = (name: string, mend: (library: Library) => Promise<unknown>, leaves: number): Scenario => ({
  name,
  faults: FEW_FAULTS,
  stage: async (library, disk) => {
    const damaged = await damageAll(library, disk);
    return {
      act: async (at) => {
        await mend(at.library);
        const after = await at.library.verify();
        return { ok: after.ok && after.recoverable.length === leaves };
      },
      states: [MENDED],
      damaged,
    };
  },
});

export const TIDYING_SCENARIOS: readonly Scenario[] = [
  expiring,
  deleting,
  counting,
  cleaningUp,
  // What lies in the trash is mended when somebody asks for a repair.
  mending('mending at the start', (library) => library.refresh().then(library.mend), 1),
  mending('repairing several kinds of damage', (library) => library.verify({ repair: true }), 0),
];
