/** The palette joined to the newsroom: what is typed is searched for, what is chosen is carried out with the caret back in its place. */
import { type JSX, useEffect, useMemo, useRef, useState } from 'react';
import type { Summary } from '#shared/article/summary';
import { translator } from '#shared/i18n/translate';
import type { Found } from '#shared/search/hit';
import { Palette } from '../features/palette/palette';
import { type PaletteGroup, type PaletteItem, paletteGroups, searchedText } from '../features/palette/palette-items';
import { useWords } from '../i18n/words';
import { perform, runCommand } from './command-table';
import { openFound, recentArticles, searchAsTyped, searchEverywhere } from './deeds/palette';
import type { Newsroom } from './newsroom';
import { isLocked, presentId } from './screen';
import { useNewsroom, useScreen } from './use-newsroom';

const NO_ARTICLES: readonly Summary[] = [];

const useRecent = (room: Newsroom): readonly Summary[] => {
  const [recent, setRecent] = useState(NO_ARTICLES);
  useEffect(() => void perform(room, async () => setRecent(await recentArticles(room))), [room]);
  return recent;
};

/** The last answer stays until the next one: the list does not flicker while somebody types. */
const useFound = (room: Newsroom, typed: string): Found | null => {
  const [found, setFound] = useState<Found | null>(null);
  const searching = useMemo(() => searchAsTyped(room, setFound, () => room.sayProblem('open', 'no-answer')), [room]);
  const text = searchedText(typed);
  useEffect(() => searching.ask(text), [searching, text]);
  useEffect(() => searching.stop, [searching]);
  return found;
};

const giveBack = (room: Newsroom, element: Element | null): void => {
  if (!(element instanceof HTMLElement) || !element.isConnected) return;
  // A text that loses the keys loses its caret; the editor knows where it was.
  if (element.isContentEditable) room.session()?.handle.current?.resume();
  else element.focus({ preventScroll: true });
};

/** The keys go back to where they came from once the palette is gone, and only then is anything carried out. */
const useWayBack = (room: Newsroom) => {
  const [cameFrom] = useState(() => document.activeElement);
  const next = useRef<(() => Promise<void>) | null>(null);
  useEffect(
    () => () =>
      queueMicrotask(() => {
        giveBack(room, cameFrom);
        const deed = next.current;
        if (deed !== null) void perform(room, deed);
      }),
    [room, cameFrom],
  );
  return next;
};

const carryOut = (room: Newsroom, item: PaletteItem): Promise<void> => {
  switch (item.is) {
    case 'article':
      return openFound(room, item.id);
    case 'command':
      return runCommand(room, item.command);
    case 'search':
      return searchEverywhere(room, item.text);
  }
};

const countOf = (groups: readonly PaletteGroup[], kind: PaletteItem['is']): number =>
  groups.flatMap(({ items }) => items).filter(({ is }) => is === kind).length;

export const PaletteArea = (): JSX.Element => {
  const room = useNewsroom();
  const { t, language } = useWords();
  const other = useMemo(() => translator(language === 'vi' ? 'en' : 'vi'), [language]);
  const hasArticle = useScreen((screen) => screen.sheet.is === 'article');
  const canWrite = !useScreen(isLocked);
  const present = useScreen(presentId);
  const [typed, setTyped] = useState('');
  const recent = useRecent(room);
  const found = useFound(room, typed);
  const next = useWayBack(room);
  const groups = useMemo(
    () => paletteGroups({ typed, hits: found?.hits ?? [], recent, present }, { hasArticle, canWrite }, { t, other }),
    [typed, found, recent, present, hasArticle, canWrite, t, other],
  );
  const close = (): void => room.store.send({ is: 'dialog', dialog: null });
  return (
    <Palette
      typed={typed}
      groups={groups}
      found={t('palette.found', { articles: countOf(groups, 'article'), commands: countOf(groups, 'command') })}
      isBuilding={found !== null && !found.isComplete}
      onType={setTyped}
      onChoose={(item) => {
        next.current = () => carryOut(room, item);
        close();
      }}
      onClose={close}
    />
  );
};
