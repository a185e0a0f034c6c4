/** Reading the library's list: the first rows at once, the rest page by page while the person is already at work. */
import type { Newsroom } from '../newsroom';

const FIRST_PAGE = 500;
/** Small enough that a key pressed meanwhile is not kept waiting. */
const PAGE = 2_000;
/** Articles may leave the library while it is read, so that a page begins too late: then it is read again. */
const READINGS = 3;

/** Lets keys, clicks and drawing go first. */
const breathe = (): Promise<void> => new Promise((goOn) => setTimeout(goOn, 0));

const readPage = async ({ bridge, store }: Newsroom, from: number, count: number): Promise<number> => {
  const listing = await bridge.call('library/list', { from, count });
  store.send({ is: 'listed', listing });
  return listing.total;
};

const heldIn = ({ store }: Newsroom): number => store.get().holdings?.register.size ?? 0;

const readFrom = async (room: Newsroom, start: number, known: number): Promise<number> => {
  let total = known;
  for (let from = start; from < total; from += PAGE) {
    await breathe();
    total = await readPage(room, from, PAGE);
  }
  return total;
};

/** The first page, which holds the articles worked on last. @returns how many there are in all. */
export const listFirst = (room: Newsroom): Promise<number> => readPage(room, 0, FIRST_PAGE);

/** All the others, until as many are known as there are. */
export const listRest = async (room: Newsroom, total: number): Promise<void> => {
  let there = await readFrom(room, FIRST_PAGE, total);
  for (let reading = 1; reading < READINGS && heldIn(room) < there; reading += 1)
    there = await readFrom(room, 0, there);
};
