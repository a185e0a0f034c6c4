/** What the palette asks main for: the articles worked on last, and a search while somebody types. */
import type { ArticleId } from '#shared/article/identity';
import type { Command } from '#shared/commands';
import type { Listing } from '#shared/ipc';
import { NO_FILTERS } from '#shared/search/filters';
import type { Found } from '#shared/search/hit';
import { USED_COMMANDS_MAX } from '#shared/settings';
import type { Newsroom } from '../newsroom';
import { openArticle } from './articles';
import { callSearch } from './searching';
import { changeSettings } from './settings';

/** As many as are seen at once. */
const SHOWN = 8;
/** Milliseconds after a letter before main is asked: fast typing asks once. */
const PAUSE = 60;
/** Milliseconds until it is asked again, while the index is still being read. */
const AGAIN = 300;

/** The same keys put it away again. */
export const openPalette = ({ store }: Newsroom): void =>
  store.send({ is: 'dialog', dialog: store.get().dialog?.is === 'palette' ? null : { is: 'palette' } });

export const recentArticles = async ({ bridge }: Newsroom): Promise<Listing['summaries']> =>
  (await bridge.call('library/list', { from: 0, count: SHOWN })).summaries;

export interface Searching {
  /** Empty text is answered at once, with nothing. */
  readonly ask: (text: string) => void;
  readonly stop: () => void;
}

const NOTHING: Found = { hits: [], total: 0, isComplete: true };

/** Answers to what is no longer asked are not heard. */
export const searchAsTyped = (
  { bridge }: Newsroom,
  tell: (found: Found, text: string) => void,
  fail: (error: unknown, text: string) => void,
): Searching => {
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = async (text: string, number: number): Promise<void> => {
    try {
      const found = await bridge.call('search/run', { text, filters: NO_FILTERS, limit: SHOWN });
      if (number !== asked) return;
      tell(found, text);
      if (!found.isComplete) timer = setTimeout(() => void run(text, number), AGAIN);
    } catch (error) {
      if (number === asked) fail(error, text);
    }
  };
  const supersede = (): number => {
    clearTimeout(timer);
    asked += 1;
    return asked;
  };
  return {
    ask: (text) => {
      const number = supersede();
      if (text === '') tell(NOTHING, text);
      else timer = setTimeout(() => void run(text, number), PAUSE);
    },
    stop: () => void supersede(),
  };
};

/** What was chosen last is offered first the next time. */
export const rememberUsed = (room: Newsroom, command: Command): Promise<void> => {
  const { usedCommands } = room.store.get().settings;
  const used = [command, ...usedCommands.filter((id) => id !== command)];
  return changeSettings(room, { usedCommands: used.slice(0, USED_COMMANDS_MAX) });
};

export const openFound = (room: Newsroom, id: ArticleId): Promise<void> => openArticle(room, id, true);

export const searchEverywhere = async (room: Newsroom, text: string): Promise<void> => {
  room.store.send({ is: 'search-text', text });
  await callSearch(room);
};
