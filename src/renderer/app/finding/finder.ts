/** Looks through the article on the sheet for what the find bar asks, and goes from match to match. */
import type { Passage } from '#shared/check/manuscript';
import { sameQuery } from '#shared/finding/compile-query';
import { endOf, type Occurrence, orderOf, startOf, type TextPlace } from '#shared/finding/occurrence';
import type { FindQuery } from '#shared/finding/query';
import { isWithin, movePlace, moveScope, type Scope } from '#shared/finding/scope';
import { type Direction, type Stepped, stepFrom, stepFromPlace } from '#shared/finding/step';
import type { EditorHandle } from '../../editor';
import { presentOf } from '../../features/find/find';
import type { SeekerParts } from '../../features/find/searching/pattern-client';
import { createSearcher, type Searched } from '../../features/find/searching/searcher';
import type { Newsroom } from '../newsroom';

export interface FinderParts {
  readonly startSeeker: SeekerParts['start'];
  readonly wait: SeekerParts['wait'];
  /** Whether what is typed now goes into the article. */
  readonly keysInSheet: () => boolean;
}

export interface Finder {
  readonly keysInSheet: () => boolean;
  /** The first match at or after this place is the present one; null for the beginning of the article. */
  readonly beginAt: (place: TextPlace | null) => void;
  /** @returns whether the screen knows of every match as the text stands now */
  readonly look: () => Promise<boolean>;
  /** After a pause in typing what to look for, with the present match brought into sight. */
  readonly lookSoon: () => void;
  /** Whether the matches on the screen are those of what is looked for now. */
  readonly isAnswered: () => boolean;
  readonly step: (direction: Direction) => Promise<void>;
  /** Brings the present match into sight; where the keys are in the text, it is selected. */
  readonly show: () => void;
  /** Another article is on the sheet, or none. */
  readonly forget: () => void;
}

/** Milliseconds. */
const PAUSE = 60;
const BEGINNING: TextPlace = { key: '', offset: 0 };

const onlyIn = (searched: Searched, keep: (one: Occurrence) => boolean): Searched =>
  searched.ok ? { ok: true, all: searched.all.filter(keep) } : searched;

const isSamePlace = (a: TextPlace, b: TextPlace): boolean => a.key === b.key && a.offset === b.offset;

const isAt = ({ from, to }: Scope, one: Occurrence | undefined): boolean =>
  one !== undefined && isSamePlace(from, startOf(one)) && isSamePlace(to, endOf(one));

export const createFinder = (room: Newsroom, parts: FinderParts): Finder => {
  const searcher = createSearcher({ start: parts.startSeeker, wait: parts.wait });
  const { store } = room;
  const { keysInSheet } = parts;
  let begin: TextPlace | null = null;
  /** What the matches on the screen are matches of. */
  let answered: FindQuery | null = null;
  let seen: readonly Passage[] = [];
  /** Calls off the look that waits for a pause in typing; null while none does. */
  let callOff: (() => void) | null = null;
  /** Somebody who typed what to look for has not been led to it yet. */
  let isShowDue = false;
  let newest: Promise<boolean> | null = null;
  /** Steps asked for while the article is still being looked through. */
  let pressed: readonly Direction[] = [];
  let stepping: Promise<void> = Promise.resolve();

  const editor = (): EditorHandle | null => room.session()?.handle.current ?? null;
  const isAnswered = (): boolean => answered !== null && sameQuery(answered, store.get().find.query);

  /** What was said of places is true of the text before: they move with it. */
  const follow = (passages: readonly Passage[]): void => {
    const { scope } = store.get().find;
    const moved = scope && moveScope(scope, seen, passages);
    if (moved !== scope) store.send({ is: 'find', event: { is: 'scope', scope: moved } });
    begin = begin && movePlace(begin, seen, passages);
    seen = passages;
  };

  const show = (): void => {
    const one = presentOf(store.get().find);
    const sheet = editor();
    if (one === null || sheet === null) return;
    if (keysInSheet()) sheet.select(one.passage.key, one.start, one.end);
    else sheet.reveal(one.passage.key, one.start, one.end);
  };

  const tell = (searched: Searched, query: FindQuery): void => {
    const { scope } = store.get().find;
    const order = orderOf(seen);
    const kept = scope === null ? searched : onlyIn(searched, (one) => isWithin(scope, order, one));
    const isSome = kept.ok && kept.all.length > 0;
    const now = isSome ? stepFromPlace(kept.all, order, begin ?? BEGINNING, 1).index : null;
    answered = query;
    store.send({ is: 'find', event: { is: 'searched', searched: kept, now } });
    // Who has gone to the text meanwhile is writing there: a selection under the hands would be written over.
    if (isShowDue && !keysInSheet()) show();
    isShowDue = false;
  };

  /** Whatever looks first, as when the article has been read anew, leads there in its stead. */
  const takeOver = (): void => {
    if (callOff === null) return;
    callOff();
    callOff = null;
    isShowDue = true;
  };

  const lookOnce = async (): Promise<boolean> => {
    takeOver();
    const sheet = editor();
    if (sheet === null) return false;
    const { passages } = sheet.manuscript();
    follow(passages);
    const { query } = store.get().find;
    const searched = await searcher.search(query, passages);
    if (editor() !== sheet) return false;
    // Meanwhile it was looked for anew: what that finds is true of the text as it stands.
    if (searched === null) return newest ?? false;
    tell(searched, query);
    return true;
  };

  const look = (): Promise<boolean> => {
    newest = lookOnce();
    return newest;
  };

  /** From where the caret is when the keys are in the text, else from the present match. */
  const ahead = (sheet: EditorHandle, all: readonly Occurrence[], direction: Direction): Stepped => {
    const { now } = store.get().find;
    const caret = keysInSheet() ? sheet.selectionPlaces() : null;
    if (now !== null && (caret === null || isAt(caret, all[now]))) return stepFrom(all, now, direction);
    const place = direction === 1 ? caret?.to : caret?.from;
    return stepFromPlace(all, orderOf(seen), place ?? begin ?? BEGINNING, direction);
  };

  /** Who went on writing while a slow pattern was looked for would otherwise write over a match. */
  const hasMovedOn = (sheet: EditorHandle): boolean => {
    const { passages: now } = sheet.manuscript();
    return now.length !== seen.length || now.some((passage, i) => passage !== seen[i]);
  };

  /** @param wasThere whether the present match was on the screen already: the first look finds it itself */
  const stepOnce = (sheet: EditorHandle, direction: Direction, wasThere: boolean): void => {
    const { searched, now } = store.get().find;
    if (!searched?.ok || searched.all.length === 0) return;
    const stays = !wasThere && now !== null && !keysInSheet();
    const stepped = stays ? { index: now, turned: null } : ahead(sheet, searched.all, direction);
    store.send({ is: 'find', event: { is: 'stepped', ...stepped } });
    const one = presentOf(store.get().find);
    if (one !== null) begin = startOf(one);
    show();
  };

  /** Whatever comes of it, nothing stays asked for: the next step would wait for this one for ever. */
  const lookAndTake = async (): Promise<{ readonly isKnown: boolean; readonly directions: readonly Direction[] }> => {
    try {
      return { isKnown: await look(), directions: pressed };
    } finally {
      pressed = [];
    }
  };

  const stepAll = async (): Promise<void> => {
    const asked = store.get().find.query;
    const wasThere = isAnswered();
    const { isKnown, directions } = await lookAndTake();
    const sheet = editor();
    if (!isKnown || sheet === null || (keysInSheet() && hasMovedOn(sheet))) return;
    const isSame = wasThere && sameQuery(asked, store.get().find.query);
    for (const [nth, direction] of directions.entries()) stepOnce(sheet, direction, isSame || nth > 0);
  };

  /** Keys pressed faster than an expression is tried are answered together: each is a step, and the article is looked through once. */
  const step = (direction: Direction): Promise<void> => {
    const isUnderWay = pressed.length > 0;
    pressed = [...pressed, direction];
    if (!isUnderWay) stepping = stepAll();
    return stepping;
  };

  const forget = (): void => {
    callOff?.();
    callOff = null;
    isShowDue = false;
    begin = null;
    answered = null;
    seen = [];
    newest = null;
  };

  return {
    keysInSheet,
    beginAt: (place) => {
      begin = place;
      seen = editor()?.manuscript().passages ?? [];
    },
    look,
    lookSoon: () => {
      callOff?.();
      callOff = parts.wait(PAUSE, () => void look());
    },
    isAnswered,
    step,
    show,
    forget,
  };
};
