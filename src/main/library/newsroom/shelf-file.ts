/** The file of one shelf: where it lies, what may stand in it, and what of a newsroom it holds. */
import * as v from 'valibot';
import { countsOn } from '#shared/article/lists';
import { EMPTY_NEWSROOM, type Newsroom, newsroomSchema } from '#shared/newsroom/newsroom';
import type { Shelf } from '#shared/newsroom/shelves';
import type { Disk } from '../disk';
import type { Parse, Source } from '../durable-read';
import { type LibraryPaths, type SafeFile, safeFile } from '../paths';

const SCHEMA = 2;
/** The last one in which every numbered list began at 1; but for that the next one is the same. */
const EVERY_LIST_FROM_1 = 1;

/** What one shelf holds; the fields of the others are left out. */
export type ShelfContents = Partial<Newsroom>;

const { glossary, words, snippets, templates, passedOver, styles, themes } = newsroomSchema.entries;
const schema = v.picklist([EVERY_LIST_FROM_1, SCHEMA]);

const FILES: Readonly<Record<Shelf, v.GenericSchema<unknown, ShelfContents & { readonly schema: number }>>> = {
  glossary: v.strictObject({ schema, glossary }),
  words: v.strictObject({ schema, words }),
  snippets: v.strictObject({ schema, snippets }),
  templates: v.strictObject({ schema, templates }),
  style: v.strictObject({ schema, passedOver, styles }),
  themes: v.strictObject({ schema, themes }),
};

const newerSchema = v.object({ schema: v.pipe(v.number(), v.minValue(SCHEMA + 1)) });

export const parseShelf =
  (shelf: Shelf): Parse<ShelfContents> =>
  (data) => {
    const read = v.safeParse(FILES[shelf], data);
    if (!read.success) return { ok: false, reason: v.is(newerSchema, data) ? 'newer-schema' : 'damaged' };
    const { schema: _, ...contents } = read.output;
    return { ok: true, data: contents };
  };

/** What of a newsroom a shelf's file holds. */
export const contentsOf = (newsroom: Newsroom, shelf: Shelf): ShelfContents => {
  const { passedOver, styles, ...lists } = newsroom;
  return shelf === 'style' ? { passedOver, styles } : { [shelf]: lists[shelf] };
};

const isNew = ({ snippets = [], templates = [] }: ShelfContents): boolean =>
  [...snippets, ...templates].some(({ content }) => countsOn(content.body));

/** The contents as they stand in the file: of the oldest schema that holds them. */
export const asStored = (contents: ShelfContents): object => ({
  schema: isNew(contents) ? SCHEMA : EVERY_LIST_FROM_1,
  ...contents,
});

/** Whether the file would be read again as it is to be written. */
export const fitsShelf = (shelf: Shelf, contents: ShelfContents): boolean => v.is(FILES[shelf], asStored(contents));

/** With the other shelves empty. */
export const asNewsroom = (contents: ShelfContents): Newsroom => ({ ...EMPTY_NEWSROOM, ...contents });

export const shelfFile = (paths: LibraryPaths, shelf: Shelf): SafeFile => safeFile(paths.newsroom, shelf, true);

export const shelfSource = (disk: Disk, paths: LibraryPaths, shelf: Shelf): Source<ShelfContents> => ({
  disk,
  file: shelfFile(paths, shelf),
  parse: parseShelf(shelf),
});
