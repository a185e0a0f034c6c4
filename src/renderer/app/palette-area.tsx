/** The palette joined to the newsroom: what is typed is searched for, what is chosen is carried out with the caret back in its place; settings ask on. */
import { type JSX, useEffect, useMemo, useRef, useState } from 'react';
import type { Summary } from '#shared/article/summary';
import { type Translate, translator } from '#shared/i18n/translate';
import type { Found } from '#shared/search/hit';
import { Palette } from '../features/palette/palette';
import {
  isLocked as isLockedItem,
  optionGroups,
  type PaletteGroup,
  type PaletteItem,
  type PaletteScope,
  paletteGroups,
  searchedText,
} from '../features/palette/palette-items';
import type { OfferedSetting } from '../features/palette/palette-settings';
import { FIRST_STEP, goneBack, type PaletteStep, stepAfter, typing } from '../features/palette/palette-step';
import { useWords } from '../i18n/words';
import { useLatest } from '../ui/use-latest';
import { perform, runCommand } from './command-table';
import { openFound, recentArticles, rememberUsed, searchAsTyped, searchEverywhere } from './deeds/palette';
import { showOnDesk } from './deeds/workplaces';
import type { Newsroom } from './newsroom';
import { actFromPalette, offeredSettings, setFromPalette } from './palette-settings';
import { isLocked, presentId, presentStatus } from './screen';
import { useIsSealed } from './use-is-sealed';
import { useNewsroom, useScreen } from './use-newsroom';

const NO_ARTICLES: readonly Summary[] = [];

const useRecent = (room: Newsroom): readonly Summary[] => {
  const [recent, setRecent] = useState(NO_ARTICLES);
  useEffect(() => void perform(room, async () => setRecent(await recentArticles(room))), [room]);
  return recent;
};

interface Answer {
  /** What was asked for. */
  readonly text: string;
  readonly found: Found | null;
}

/** The last answer stays until the next one: the list does not flicker while somebody types. */
const useAnswer = (room: Newsroom, text: string): Answer => {
  const [answer, setAnswer] = useState<Answer>({ text: '', found: null });
  const searching = useMemo(() => {
    const tell = (found: Found | null, asked: string): void => setAnswer({ text: asked, found });
    const fail = (_: unknown, asked: string): void => {
      tell(null, asked);
      room.sayProblem('open', 'no-answer');
    };
    return searchAsTyped(room, tell, fail);
  }, [room]);
  useEffect(() => searching.ask(text), [searching, text]);
  useEffect(() => searching.stop, [searching]);
  return answer;
};

/**
 * Enter on the article that comes first is meant for what is typed. Where the list is still that of fewer letters, it waits for the
 * answer, and chooses what comes first then.
 */
const useFirst = (isStale: boolean, groups: readonly PaletteGroup[], choose: (item: PaletteItem) => void) => {
  const [isAwaited, setAwaited] = useState(false);
  const first = groups[0]?.items[0];
  const take = useLatest(() => first && choose(first));
  useEffect(() => {
    if (!isAwaited || isStale) return;
    setAwaited(false);
    take.current();
  }, [isAwaited, isStale, take]);
  return {
    /** @returns whether it has to be waited for */
    awaits: (item: PaletteItem): boolean => {
      const isFound = item.is === 'article' || item.is === 'search';
      const waits = isStale && isFound && item.key === first?.key;
      setAwaited(waits);
      return waits;
    },
    forget: () => setAwaited(false),
  };
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
      void perform(room, () => rememberUsed(room, item.command));
      return runCommand(room, item.command);
    case 'filter':
      return showOnDesk(room, item.saved.filters);
    case 'setting':
      return actFromPalette(room, item.setting.id);
    case 'option':
      return setFromPalette(room, item.setting.id, item.value, true);
    case 'line':
      return setFromPalette(room, item.setting.id, item.text, true);
    case 'search':
      return searchEverywhere(room, item.text);
  }
};

const countOf = (groups: readonly PaletteGroup[], kind: PaletteItem['is']): number =>
  groups.flatMap(({ items }) => items).filter(({ is }) => is === kind).length;

/** Read aloud: how much there is to choose from. */
const foundSaid = (groups: readonly PaletteGroup[], setting: OfferedSetting | null, t: Translate): string => {
  if (setting !== null) return t('palette.found.options', { options: countOf(groups, 'option'), name: setting.name });
  const settings = countOf(groups, 'setting');
  const found = t('palette.found', {
    articles: countOf(groups, 'article'),
    commands: countOf(groups, 'command') + countOf(groups, 'filter'),
  });
  return settings === 0 ? found : `${found}, ${t('palette.found.settings', { settings })}`;
};

const useOfferedSettings = (room: Newsroom): readonly OfferedSetting[] => {
  const { t } = useWords();
  const settings = useScreen((screen) => screen.settings);
  const { defaults, locked } = useScreen((screen) => screen.start.preferences);
  const isSealed = useIsSealed(room);
  return useMemo(
    () => offeredSettings({ settings, defaults, locked }, isSealed, t),
    [settings, defaults, locked, isSealed, t],
  );
};

const useScope = (): PaletteScope => {
  const hasArticle = useScreen((screen) => screen.sheet.is === 'article');
  const canWrite = !useScreen(isLocked);
  const status = useScreen(presentStatus);
  const { locked } = useScreen((screen) => screen.start.preferences);
  return useMemo(() => ({ hasArticle, canWrite, locked, status }), [hasArticle, canWrite, locked, status]);
};

interface Asked {
  readonly typed: string;
  readonly found: Found | null;
  readonly settings: readonly OfferedSetting[];
  /** Whose choices are asked for; null in the first step. */
  readonly setting: OfferedSetting | null;
}

const usePaletteGroups = (room: Newsroom, { typed, found, settings, setting }: Asked): readonly PaletteGroup[] => {
  const { t, language } = useWords();
  const other = useMemo(() => translator(language === 'vi' ? 'en' : 'vi'), [language]);
  const scope = useScope();
  const present = useScreen(presentId);
  const used = useScreen((screen) => screen.settings.usedCommands);
  const filters = useScreen((screen) => screen.settings.savedFilters);
  const recent = useRecent(room);
  return useMemo(() => {
    const sources = { typed, hits: found?.hits ?? [], recent, present, used, settings, filters };
    return setting === null ? paletteGroups(sources, scope, { t, other }) : optionGroups(typed, setting);
  }, [typed, found, recent, present, used, settings, filters, scope, setting, t, other]);
};

const asksFor = (setting: OfferedSetting | null, t: Translate): string | null =>
  setting && t(setting.asks === 'line' ? 'palette.asks-line' : 'palette.asks', { name: setting.name });

/** Where choosing leads on within the palette; nowhere where it is to be carried out. */
const stepOn = (room: Newsroom, step: PaletteStep, item: PaletteItem): PaletteStep | null => {
  if (isLockedItem(item)) return { ...step, told: 'locked' };
  if (item.is !== 'setting' && item.is !== 'option') return null;
  const after = stepAfter(step, item);
  if (after !== null && item.is === 'option')
    void perform(room, () => setFromPalette(room, item.setting.id, item.value, false));
  return after;
};

export const PaletteArea = (): JSX.Element => {
  const room = useNewsroom();
  const { t } = useWords();
  const [step, setStep] = useState(FIRST_STEP);
  const settings = useOfferedSettings(room);
  const setting = settings.find(({ id }) => id === step.asked) ?? null;
  const text = setting === null ? searchedText(step.typed) : '';
  const { text: answered, found } = useAnswer(room, text);
  const next = useWayBack(room);
  const groups = usePaletteGroups(room, { typed: step.typed, found, settings, setting });
  const close = (): void => room.store.send({ is: 'dialog', dialog: null });
  const choose = (item: PaletteItem): void => {
    const after = stepOn(room, step, item);
    if (after !== null) {
      setStep(after);
      return;
    }
    next.current = () => carryOut(room, item);
    close();
  };
  const first = useFirst(answered !== text, groups, choose);
  return (
    <Palette
      typed={step.typed}
      asks={asksFor(setting, t)}
      groups={groups}
      found={step.told === 'locked' ? t('settings.locked.said') : foundSaid(groups, setting, t)}
      isBuilding={found !== null && !found.isComplete}
      onType={(typed) => {
        first.forget();
        setStep((before) => typing(before, typed));
      }}
      onChoose={(item, byKey) => {
        if (!byKey || !first.awaits(item)) choose(item);
      }}
      onBack={() => setStep(goneBack)}
      onClose={close}
    />
  );
};
