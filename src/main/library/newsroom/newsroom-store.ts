/** What the newsroom keeps, on the disk: read together, changed one shelf at a time and in turn, so that no change loses another. */
import { applyNewsroomChange } from '#shared/newsroom/apply-change';
import type { NewsroomChange } from '#shared/newsroom/change';
import { mergeNewsrooms } from '#shared/newsroom/merge';
import { EMPTY_NEWSROOM, type Newsroom } from '#shared/newsroom/newsroom';
import { SHELF_FIELDS, SHELVES, type Shelf as ShelfName, type ShelfTrouble, shelfOf } from '#shared/newsroom/shelves';
import type { MayNot } from '../building';
import type { Disk } from '../disk';
import type { PhotoMentions } from '../photos/photo-mentions';
import { createReadOnlyDisk } from '../read-only-disk';
import { attempt, type Refusal, refuse } from '../reasons';
import type { WriteQueue } from '../write-queue';
import { createShelf, type Loaded, type Shelf, type ShelfParts } from './shelf';
import { asNewsroom, contentsOf, fitsShelf } from './shelf-file';

/** The turn of all shelves together. */
export const NEWSROOM_TURN = 'newsroom';

export interface NewsroomStoreParts extends ShelfParts {
  readonly queue: WriteQueue;
  readonly mentions: Pick<PhotoMentions, 'noteAll'>;
  readonly mayNot: MayNot;
}

export interface NewsroomRead {
  readonly ok: true;
  readonly newsroom: Newsroom;
  readonly troubles: readonly ShelfTrouble[];
}

export interface NewsroomStore {
  /** Reads what has changed on the disk since. */
  read(): Promise<NewsroomRead | Refusal>;
  /** `too-large` where a shelf would hold more than it can; `newer-schema` where the shelf is a later Dateline's. */
  change(change: NewsroomChange): Promise<NewsroomRead | Refusal>;
  /** Adds what another newsroom has and this one has not; a shelf that cannot be read here is left alone. */
  merge(theirs: Newsroom): Promise<{ readonly ok: true } | Refusal>;
  /** Tells of every change made here. @returns a function that ends it */
  onChange(listener: (newsroom: Newsroom) => void): () => void;
}

type Shelves = Readonly<Record<ShelfName, Shelf>>;
type LoadedShelves = readonly (readonly [ShelfName, Loaded])[];

const createShelves = (parts: ShelfParts): Shelves => ({
  glossary: createShelf(parts, 'glossary'),
  words: createShelf(parts, 'words'),
  snippets: createShelf(parts, 'snippets'),
  templates: createShelf(parts, 'templates'),
  style: createShelf(parts, 'style'),
  themes: createShelf(parts, 'themes'),
});

const gather = (loaded: LoadedShelves): NewsroomRead => ({
  ok: true,
  newsroom: Object.assign({ ...EMPTY_NEWSROOM }, ...loaded.map(([, { contents }]) => contents)),
  troubles: loaded.flatMap(([shelf, { trouble }]) => (trouble === null ? [] : [{ shelf, is: trouble }])),
});

const isSameOn = (shelf: ShelfName, a: Newsroom, b: Newsroom): boolean =>
  SHELF_FIELDS[shelf].every((field) => a[field] === b[field]);

/** Pictures of a snippet or a template that was just put are in somebody's hands. */
const notePhotos = ({ mentions }: NewsroomStoreParts, change: NewsroomChange): void => {
  if (change.is === 'put-snippet') mentions.noteAll(change.snippet.content);
  if (change.is === 'put-template') mentions.noteAll(change.template.content);
};

export const createNewsroomStore = (parts: NewsroomStoreParts): NewsroomStore => {
  const { disk, queue, mayNot } = parts;
  const shelves = createShelves(parts);
  const listeners = new Set<(newsroom: Newsroom) => void>();

  /** What would be mended waits where somebody else is writing by now. */
  const diskForReading = async (): Promise<Disk> => ((await mayNot()) === null ? disk : createReadOnlyDisk(disk));

  const loadAll = async (): Promise<LoadedShelves> => {
    const from = await diskForReading();
    const loaded: (readonly [ShelfName, Loaded])[] = [];
    for (const shelf of SHELVES) loaded.push([shelf, await shelves[shelf].load(from)]);
    return loaded;
  };

  /** @param work says what becomes of the shelf; the very same newsroom where nothing does */
  const changeShelf = async (shelf: ShelfName, work: (before: Newsroom) => Newsroom): Promise<Refusal | null> => {
    const reason = await mayNot();
    if (reason !== null) return refuse(reason);
    const { contents, trouble } = await shelves[shelf].load(disk);
    if (trouble === 'newer-schema') return refuse('newer-schema');
    const before = asNewsroom(contents);
    const after = work(before);
    if (isSameOn(shelf, before, after) && !shelves[shelf].isUnsure()) return null;
    const next = contentsOf(after, shelf);
    if (!fitsShelf(shelf, next)) return refuse('too-large');
    await shelves[shelf].write(next);
    return null;
  };

  const tellAll = async (): Promise<NewsroomRead> => {
    const read = gather(await loadAll());
    for (const listener of listeners) listener(read.newsroom);
    return read;
  };

  const inTurn = <T>(work: () => Promise<T | Refusal>): Promise<T | Refusal> =>
    queue.run(NEWSROOM_TURN, () => attempt(work));

  return {
    read: () => inTurn<NewsroomRead>(async () => gather(await loadAll())),
    change: (change) =>
      inTurn<NewsroomRead>(async () => {
        notePhotos(parts, change);
        const refusal = await changeShelf(shelfOf(change), (before) => applyNewsroomChange(before, change));
        return refusal ?? tellAll();
      }),
    merge: (theirs) =>
      inTurn<{ readonly ok: true }>(async () => {
        let refusal: Refusal | null = null;
        for (const shelf of SHELVES)
          refusal = (await changeShelf(shelf, (ours) => mergeNewsrooms(ours, theirs))) ?? refusal;
        await tellAll();
        return refusal ?? { ok: true };
      }),
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
