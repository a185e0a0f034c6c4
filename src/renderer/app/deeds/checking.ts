/** Looking at what the checks found: one after another by key, one by a click on its words, all of them in the panel. */
import type { Finding } from '#shared/check/finding';
import type { Direction, Stepped } from '#shared/finding/step';
import type { EditorHandle, Paint, Place, Spot } from '../../editor';
import { entriesOf, tallyOf } from '../../features/checks/entries';
import { stepFrom, type Whereabouts } from '../../features/checks/going';
import { messageOf } from '../../features/checks/message-of';
import { until } from '../checking/until';
import { isOver, whereaboutsOn } from '../checking/whereabouts';
import type { Newsroom } from '../newsroom';
import { isLocked } from '../screen';
import { setSide } from './columns';
import { goTo, recheck } from './proofing';
import { giveWayTo, isSheetCovered } from './restoring';

/** Once, to who asked for the checks; how it changes while one writes on is seen and not said. */
const sayTally = async (room: Newsroom): Promise<void> => {
  if (isLocked(room.store.get()) || !(await checkedNow(room))) return;
  const { heard } = room.store.get().proofing;
  if (heard === null) return;
  const { errors, warnings } = tallyOf(heard);
  const words = errors + warnings === 0 ? room.t('checks.nothing') : room.t('checks.tally', { errors, warnings });
  room.store.send({ is: 'said', text: words });
};

/** The panel comes up, in whatever shape the window has room for, and takes the keys. */
export const showChecks = async (room: Newsroom): Promise<void> => {
  if (room.session() === null) return room.show({ text: (t) => t('checks.no-article') });
  const opened = setSide(room, true);
  room.store.send({ is: 'panel', panel: 'checks' });
  room.store.send({ is: 'checks', event: { is: 'called' } });
  await opened;
  await sayTally(room);
};

/** The keys go back to the words, where they are wanted there. */
export const closeCard = (room: Newsroom, returns: boolean): void => {
  room.store.send({ is: 'checks', event: { is: 'closed' } });
  if (returns) room.session()?.handle.current?.resume();
};

/** The card has gone with the keys in it; where another one has come since, they are that one's. */
export const keysBack = (room: Newsroom): void => {
  if (room.store.get().checks.card === null) room.session()?.handle.current?.resume();
};

/** A text of 20,000 words is read in a fraction of it. */
const CHECK_WAIT = 2_500;

/** What is found now, and not what was found before the last words were typed. @returns false where it takes too long */
export const checkedNow = (room: Newsroom): Promise<boolean> => {
  recheck(room);
  return until(room, ({ proofing }) => proofing.all !== null && !proofing.running, CHECK_WAIT);
};

/** In a field of the dateline the keys would be lost to the card: it is only shown. */
const showSlot = (sheet: EditorHandle, { slot }: Finding): void => {
  if (slot !== 'dateline') sheet.focus(slot);
};

const shownWords = (room: Newsroom, entry: Finding, { index, turned }: Stepped, count: number): string => {
  const { t } = room;
  const said = t('checks.said', { severity: entry.severity, now: index + 1, count, message: messageOf(entry, t) });
  return turned === null ? said : `${t(`checks.turned.${turned}`)} ${said}`;
};

const present = (room: Newsroom, sheet: EditorHandle, entry: Finding, stepped: Stepped, count: number): void => {
  // A drawer would lie over the words.
  room.store.send({ is: 'drawer', open: false });
  if (!goTo(room, entry)) showSlot(sheet, entry);
  const { index, turned } = stepped;
  room.store.send({
    is: 'checks',
    event: { is: 'shown', card: { entry, now: index + 1, count, turned, hasKeys: true } },
  });
  room.store.send({ is: 'said', text: shownWords(room, entry, stepped, count) });
};

const sayNothing = (room: Newsroom): void => {
  closeCard(room, room.store.get().checks.card !== null);
  room.show({ text: (t) => t('checks.nothing') });
};

/** @param from where to go on; left out, from the card or the caret */
const step = async (room: Newsroom, direction: Direction, from?: Whereabouts): Promise<void> => {
  const session = room.session();
  if (!(await checkedNow(room))) return room.show({ text: (t) => t('checks.not-checked') });
  const sheet = session?.handle.current ?? null;
  if (session === null || room.session() !== session || sheet === null) return;
  const { proofing, checks } = room.store.get();
  const manuscript = sheet.manuscript();
  const entries = entriesOf(proofing.heard, manuscript);
  if (entries.length === 0) return sayNothing(room);
  const stepped = stepFrom(
    entries,
    manuscript,
    from ?? checks.card?.entry ?? whereaboutsOn(room, sheet, manuscript),
    direction,
  );
  const entry = entries[stepped.index];
  if (entry !== undefined) present(room, sheet, entry, stepped, entries.length);
};

/** To the next finding, from wherever the keys are. */
export const stepCheck = async (room: Newsroom, direction: Direction): Promise<void> => {
  const { dialog } = room.store.get();
  if (dialog !== null) return;
  // There the panel says why nothing is looked for.
  if (room.session() === null || isLocked(room.store.get())) return showChecks(room);
  if (isSheetCovered(room)) await giveWayTo(room, direction === 1 ? 'check/next' : 'check/previous');
  await step(room, direction);
};

/**
 * Does something about the finding on the card; then on to the next where a key brought it, back to the text where a click did. Which it was
 * is asked before: what is heard of the change may take the card away with its finding.
 */
export const thenOn = async (room: Newsroom, entry: Finding, deed: () => void | Promise<void>): Promise<void> => {
  const byKey = room.store.get().checks.card?.hasKeys === true;
  const session = room.session();
  await deed();
  if (room.session() !== session) return;
  const { key, slot, start } = entry;
  if (byKey) await step(room, 1, { key, slot, start, end: start });
  else closeCard(room, true);
};

/** The gravest first, where several lie over one another. */
const CLICKED: readonly Paint[] = ['error', 'warn', 'spelling'];

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The words that are painted under the point, with the offsets that they have now. */
const spotsUnder = (sheet: EditorHandle, place: Place, point: Point): readonly Spot[] =>
  CLICKED.flatMap((paint) => sheet.spotAt(paint, place) ?? []).filter(({ key, start, end }) => {
    const range = sheet.rangeOf(key, start, end);
    return range !== null && isOver(range, point);
  });

/** Its words may have moved since it was found. */
const entryOf = (spot: Spot, entries: readonly Finding[]): Finding | undefined => {
  const alike = entries.filter(({ key, text }) => key === spot.key && text === spot.text);
  return alike.find(({ start }) => start === spot.start) ?? alike[0];
};

/** A click on underlined words opens their card; the caret stays where it was put, and writing on closes it. */
export const openCardAt = (room: Newsroom, sheet: EditorHandle, place: Place, point: Point): void => {
  const [spot] = spotsUnder(sheet, place, point);
  if (spot === undefined) return;
  const entries = entriesOf(room.store.get().proofing.heard, sheet.manuscript());
  const entry = entryOf(spot, entries);
  if (entry === undefined) return;
  const card = { entry, now: entries.indexOf(entry) + 1, count: entries.length, turned: null, hasKeys: false };
  room.store.send({ is: 'checks', event: { is: 'shown', card } });
};
