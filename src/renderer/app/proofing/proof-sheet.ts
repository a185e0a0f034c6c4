/** Proofreads the article on the sheet as long as it is there: asks after each pause, and paints what is found. */
import type { Finding } from '#shared/check/finding';
import { houseOf, todayIn } from '#shared/check/house';
import { TO_FILL } from '#shared/check/to-fill';
import { layoutOf } from '#shared/layout/layout-of';
import { EMPTY_NEWSROOM } from '#shared/newsroom/newsroom';
import type { EditorHandle, Spot } from '../../editor';
import type { Proofread, Standards } from '../../proofing/messages';
import type { Newsroom } from '../newsroom';
import type { Screen } from '../screen';
import type { Session } from '../session/session';

const standardsFor = ({ sheet, start, newsroom: kept, settings }: Screen, now: Date): Standards | null => {
  if (sheet.is !== 'article') return null;
  const newsroom = kept ?? EMPTY_NEWSROOM;
  const layout = layoutOf(sheet.article, start.layouts);
  return {
    house: houseOf(layout, newsroom, todayIn(layout.dateline.offset, now)),
    own: [...newsroom.words, ...newsroom.glossary.map(({ name }) => name)],
    spelling: settings.spelling,
  };
};

/** A slip without a place, as a missing slot, and one that is only a place are told in the panel alone. */
const spotsOf = ({ findings }: Proofread, isMeant: (found: Finding) => boolean): readonly Spot[] =>
  findings.flatMap((found) =>
    found.key === null || !isMeant(found) || found.text === ''
      ? []
      : [{ key: found.key, start: found.start, end: found.end, text: found.text }],
  );

const isToFill = ({ rule }: Finding): boolean => rule === TO_FILL;

const paint = (handle: EditorHandle, heard: Proofread): void => {
  handle.paint('spelling', heard.misspelled);
  handle.paint(
    'warn',
    spotsOf(heard, ({ severity }) => severity === 'warn'),
  );
  handle.paint(
    'error',
    spotsOf(heard, (found) => found.severity === 'error' && !isToFill(found)),
  );
  handle.paint('to-fill', spotsOf(heard, isToFill));
};

/** What the standards are made of; the day is part of it because a dateline may lie in the future. */
const sameGrounds = (a: readonly unknown[], b: readonly unknown[]): boolean => a.every((part, i) => part === b[i]);

/** @returns its release. */
export const proofSheet = (room: Newsroom, session: Session): (() => void) => {
  const { store, proofreader } = room;
  const handle = session.handle.current;
  if (handle === null) return () => {};
  let grounds: readonly unknown[] = [];
  let painted: Proofread | null = null;

  const keepStandards = (): void => {
    const now = new Date();
    const { settings, newsroom, start } = store.get();
    const { glossary, words, styles } = newsroom ?? EMPTY_NEWSROOM;
    const present = [settings.spelling, glossary, words, styles, start.layouts, now.toDateString()];
    if (grounds.length > 0 && sameGrounds(grounds, present)) return;
    grounds = present;
    const standards = standardsFor(store.get(), now);
    if (standards !== null) proofreader.setStandards(standards);
  };
  const read = (): void => {
    keepStandards();
    proofreader.check(handle.manuscript());
  };
  const follow = (): void => {
    keepStandards();
    const { heard } = store.get().proofing;
    if (heard === painted) return;
    painted = heard;
    paint(handle, heard);
  };

  const stops = [handle.onPassages(read), store.subscribe(follow)];
  return () => {
    for (const stop of stops) stop();
    proofreader.check(null);
  };
};
