/** The finder of a newsroom's window: one, made when it is first needed. */
import { startSeeker } from '../../features/find/searching/start-seeker';
import { clock } from '../clock';
import type { Newsroom } from '../newsroom';
import { createFinder, type Finder, type FinderParts } from './finder';

const finders = new WeakMap<Newsroom, Finder>();

/** The text itself, or a picture's field. */
const isOfArticle = (active: Element | null): boolean =>
  active instanceof HTMLElement && (active.isContentEditable || active.dataset.field !== undefined);

const WINDOW: FinderParts = {
  startSeeker,
  wait: clock.wait,
  keysInSheet: () => isOfArticle(document.activeElement),
};

/** @param parts what it is made of, should it not be there yet */
export const finderOf = (room: Newsroom, parts: FinderParts = WINDOW): Finder => {
  const known = finders.get(room);
  if (known) return known;
  const fresh = createFinder(room, parts);
  finders.set(room, fresh);
  return fresh;
};
