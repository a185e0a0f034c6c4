/** Finding in the article on the sheet: the bar opens, looks, goes on, and leaves the caret at what was found. */

import type { Occurrence } from '#shared/finding/occurrence';
import { type FindQuery, QUERY_MAX } from '#shared/finding/query';
import type { Direction } from '#shared/finding/step';
import { literally } from '#shared/literally';
import type { EditorHandle, Stretch } from '../../editor';
import { presentOf } from '../../features/find/find';
import { finderOf } from '../finding/finder-of';
import type { Newsroom } from '../newsroom';
import { giveWayTo, isSheetCovered } from './restoring';

/** What was selected when the bar went: the words found last. They are not looked for anew. */
const left = new WeakMap<Newsroom, Stretch>();

const editorOf = (room: Newsroom): EditorHandle | null => room.session()?.handle.current ?? null;

const isSame = (a: Stretch | undefined, b: Stretch | null): boolean =>
  a !== undefined && b !== null && JSON.stringify(a) === JSON.stringify(b);

/** The words selected on the sheet, where they are few enough to be looked for. */
const selectedWords = (room: Newsroom, sheet: EditorHandle): string | null => {
  if (!finderOf(room).keysInSheet()) return null;
  const words = sheet.selectedText();
  const isOneLine = words !== '' && !words.includes('\n') && words.length <= QUERY_MAX;
  if (!isOneLine || isSame(left.get(room), sheet.selectionPlaces())) return null;
  return room.store.get().find.query.regex ? literally(words) : words;
};

const uncovered = async (room: Newsroom): Promise<EditorHandle | null> => {
  if (room.store.get().dialog !== null) return null;
  if (isSheetCovered(room)) await giveWayTo(room, 'find/open');
  return editorOf(room);
};

export const openFind = async (room: Newsroom, replacing: boolean): Promise<void> => {
  const sheet = await uncovered(room);
  if (sheet === null) return;
  const finder = finderOf(room);
  const text = selectedWords(room, sheet);
  const isNew = !room.store.get().find.isOpen || text !== null;
  if (isNew) finder.beginAt(sheet.selectionPlaces()?.from ?? null);
  room.store.send({ is: 'find', event: { is: 'opened', replacing, text, takesKeys: true } });
  await finder.look();
};

/** What is found for the words as they stand in the bar: whoever typed on would otherwise write over what only the first of them found. */
const foundAtLast = async (room: Newsroom): Promise<Occurrence | null> => {
  const finder = finderOf(room);
  // An expression may take long, and who leaves the bar writes on at once.
  if (!finder.isAnswered() && !room.store.get().find.query.regex) await finder.look();
  return finder.isAnswered() ? presentOf(room.store.get().find) : null;
};

/** Whoever was in the bar goes on writing at what was found; whoever was in the text stays where the caret is. */
export const closeFind = async (room: Newsroom): Promise<void> => {
  const sheet = editorOf(room);
  if (sheet !== null && !finderOf(room).keysInSheet()) {
    const one = await foundAtLast(room);
    const isThere = one !== null && sheet.select(one.passage.key, one.start, one.end);
    if (!isThere) sheet.resume();
  }
  const place = sheet?.selectionPlaces() ?? null;
  if (place === null) left.delete(room);
  else left.set(room, place);
  finderOf(room).forget();
  room.store.send({ is: 'find', event: { is: 'closed' } });
};

/** Another query, or the same in another way. Letters wait for the next one; a switch does not. */
export const lookFor = async (room: Newsroom, change: Partial<FindQuery>): Promise<void> => {
  room.store.send({ is: 'find', event: { is: 'query', change } });
  const finder = finderOf(room);
  if (change.text !== undefined) finder.lookSoon();
  else if (await finder.look()) finder.show();
};

/** With nothing to look for, that is asked first. A bar that is closed opens, and leaves the keys where they are. */
export const stepFind = async (room: Newsroom, direction: Direction): Promise<void> => {
  const { query, isOpen } = room.store.get().find;
  if (query.text === '') return openFind(room, false);
  const sheet = await uncovered(room);
  if (sheet === null) return;
  const finder = finderOf(room);
  if (!isOpen) {
    finder.beginAt(sheet.selectionPlaces()?.from ?? null);
    room.store.send({ is: 'find', event: { is: 'opened', replacing: false, text: null, takesKeys: false } });
  }
  await finder.step(direction);
};

const isEmpty = ({ from, to }: Stretch): boolean => from.key === to.key && from.offset === to.offset;

/** Only what is selected on the sheet now, or all of the article again. */
export const toggleScope = async (room: Newsroom): Promise<void> => {
  const { scope } = room.store.get().find;
  const selected = editorOf(room)?.selectionPlaces() ?? null;
  if (scope === null && (selected === null || isEmpty(selected)))
    return room.show({ text: (t) => t('find.scope-none') });
  const finder = finderOf(room);
  if (scope === null && selected !== null) finder.beginAt(selected.from);
  room.store.send({ is: 'find', event: { is: 'scope', scope: scope === null ? selected : null } });
  if (await finder.look()) finder.show();
};
