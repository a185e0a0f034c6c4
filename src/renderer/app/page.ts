/** The page around the window: its theme, its language, its title. */
import { useEffect, useLayoutEffect } from 'react';
import type { Settings, Theme } from '#shared/settings';
import { headlineOf } from '../features/side/slot-entries';
import { useWords } from '../i18n/words';
import { useMedia } from '../ui/use-media';
import type { Screen } from './screen';
import { isKept } from './session/keeping';
import { useLastingScreen } from './use-lasting-screen';
import { useScreen } from './use-newsroom';

const DARK = '(prefers-color-scheme: dark)';
const MORE_CONTRAST = '(prefers-contrast: more)';

/** `system` and `contrast` are as light or as dark as the machine. */
const shadeOf = (theme: Theme, systemIsDark: boolean): 'light' | 'dark' => {
  if (theme === 'light' || theme === 'dark') return theme;
  return systemIsDark ? 'dark' : 'light';
};

/** What of the settings is to be seen on the page as a whole. */
type Dress = Pick<Settings, 'theme' | 'language' | 'motion'> & Partial<Settings>;

/**
 * Set before anything is drawn, so that the first picture is the right one. Only what is another is written: at each writing of
 * its root's language, were it the same one, the page works out the style of every element anew.
 */
export const dressPage = ({ theme, language, motion }: Dress): void => {
  const root = document.documentElement;
  const shade = shadeOf(theme, window.matchMedia(DARK).matches);
  // Whoever told the machine to show things clearly need not tell Dateline too.
  const contrast = theme === 'contrast' || window.matchMedia(MORE_CONTRAST).matches ? 'more' : 'usual';
  if (root.dataset.theme !== shade) root.dataset.theme = shade;
  if (root.dataset.contrast !== contrast) root.dataset.contrast = contrast;
  if (root.dataset.motion !== motion) root.dataset.motion = motion;
  if (root.lang !== language) root.lang = language;
};

const APP = 'Dateline';

/** `• Headline — Dateline`, the dot where something stays unsaved. */
export const titleOf = (headline: string | null, unsaved: boolean): string =>
  headline === null ? APP : `${unsaved ? '• ' : ''}${headline} — ${APP}`;

const isUnsaved = ({ keeping }: Screen): boolean => keeping !== null && !isKept(keeping);

/** Milliseconds; a save takes less: the system's list of windows need not hear of every one of them. */
const A_WHILE = 1_000;

/** On its own, so that the dot in the title draws nothing else anew. */
export const Page = (): null => {
  const { t } = useWords();
  const settings = useScreen((screen) => screen.settings);
  const systemIsDark = useMedia(DARK);
  const systemIsClear = useMedia(MORE_CONTRAST);
  const headline = useScreen(({ content }) => (content === null ? null : headlineOf(content)));
  const unsaved = useLastingScreen(isUnsaved, A_WHILE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is dressed anew when the system's theme or contrast turns
  useLayoutEffect(() => dressPage(settings), [settings, systemIsDark, systemIsClear]);
  useEffect(() => {
    document.title = titleOf(headline === '' ? t('app.desk.no-headline') : headline, unsaved);
  }, [headline, unsaved, t]);
  return null;
};
