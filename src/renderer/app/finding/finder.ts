/** Looks through the article on the sheet for what the find bar asks, and goes from match to match. */
import type { Passage } from '#shared/check/manuscript';
import { sameQuery } from '#shared/finding/compile-query';
import { endOf, type Occurrence, orderOf, startOf, type TextPlace } from '#shared/finding/occurrence';
import type { FindQuery } from '#shared/finding/query';
import { isWithin, movePlace, moveScope } from '#shared/finding/scope';
import { type Direction, type Stepped, stepFrom, stepFromPlace } from '#shared/finding/step';
import type { EditorHandle } from '../../editor';
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
  /** From here on: the first match at or after this place is the present one. */
  readonly beginAt: (place: TextPlace | null) => void;
  /** @returns whether the screen knows of every match as the text stands now */
  readonly look: () => Promise<boolean>;
  readonly step: (direction: Direction) => Promise<void>;
  /** The present match comes into sight. */
  readonly show: () => void;
  /** Another article. */
  readonly forget: () => void;
}

const onlyIn = (searched: Searched, keep: (one: Occurrence) => boolean): Searched =>
  searched.ok ? { ok: true, all: searched.all.filter(keep) } : searched;

const isSamePlace = (a: TextPlace, b: TextPlace): boolean => a.key === b.key && a.offset === b.offset;

export const createFinder = (room: Newsroom, parts: FinderParts): Finder => {
  const searcher = createSearcher({ start: parts.startSeeker, wait: parts.wait });
  const { store } = room;
  let begin: TextPlace | null = null;
  /** What the matches on the screen are matches of. */
  let answered: FindQuery | null = null;
  let seen: readonly Passage[] = [];

  const editor = (): EditorHandle | null => room.session()?.handle.current ?? null;
  const present = (): Occurrence | null => {
    const { searched, now } = store.get().find;
    return searched?.ok && now !== null ? (searched.all[now] ?? null) : null;
  };

  /** What was said of places is true of the text before: they move with it. */
  const follow = (passages: readonly Passage[]): void => {
    const { scope } = store.get().find;
    const moved = scope && moveScope(scope, seen, passages);
    if (moved !== scope) store.send({ is: 'find', event: { is: 'scope', scope: moved } });
    begin = begin && movePlace(begin, seen, passages);
    seen = passages;
  };

  const tell = (searched: Searched, query: FindQuery): void => {
    answered = query;
    const { scope } = store.get().find;
    const order = orderOf(seen);
    const kept = scope === null ? searched : onlyIn(searched, (one) => isWithin(scope, order, one));
    const place = begin ?? { key: '', offset: 0 };
    const now = kept.ok && kept.all.length > 0 ? stepFromPlace(kept.all, order, place, 1).index : null;
    store.send({ is: 'find', event: { is: 'searched', searched: kept, now } });
  };

  const look = async (): Promise<boolean> => {
    const sheet = editor();
    if (sheet === null) return false;
    const passages = sheet.passages();
    follow(passages);
    const { query } = store.get().find;
    const searched = await searcher.search(query, passages);
    // Meanwhile something else was asked, or another article came: whoever asked that will be answered.
    if (searched === null || editor() !== sheet) return false;
    tell(searched, query);
    return true;
  };

  /** From where the caret is, when the keys are in the text; else from the present match. */
  const ahead = (sheet: EditorHandle, all: readonly Occurrence[], direction: Direction): Stepped => {
    const { now } = store.get().find;
    const caret = parts.keysInSheet() ? sheet.selectionPlaces() : null;
    const at = now === null ? undefined : all[now];
    const isThere =
      caret === null ||
      (at !== undefined && isSamePlace(caret.from, startOf(at)) && isSamePlace(caret.to, endOf(at)));
    if (isThere && now !== null) return stepFrom(all, now, direction);
    const place = direction === 1 ? caret?.to : caret?.from;
    return stepFromPlace(all, orderOf(seen), place ?? begin ?? { key: '', offset: 0 }, direction);
  };

  const show = (): void => {
    const one = present();
    const sheet = editor();
    if (one === null || sheet === null) return;
    const { start, end, passage } = one;
    if (parts.keysInSheet()) sheet.select(passage.key, start, end);
    else sheet.reveal(passage.key, start, end);
  };

  return {
    beginAt: (place) => {
      begin = place;
      seen = editor()?.passages() ?? [];
    },
    look,
    step: async (direction) => {
      const wasThere = present() !== null && answered !== null && sameQuery(answered, store.get().find.query);
      if (!(await look())) return;
      const sheet = editor();
      const { searched, now } = store.get().find;
      if (sheet === null || !searched?.ok || searched.all.length === 0) return;
      // The first look finds the present match itself; there is nowhere to go from yet.
      const goes = wasThere || now === null || parts.keysInSheet();
      const stepped = goes ? ahead(sheet, searched.all, direction) : { index: now, turned: null };
      store.send({ is: 'find', event: { is: 'stepped', ...stepped } });
      const one = present();
      if (one !== null) begin = startOf(one);
      show();
    },
    show,
    forget: () => {
      begin = null;
      seen = [];
    },
  };
};
