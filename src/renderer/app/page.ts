/** The page around the window: its theme, its language, its title. */
import { useEffect, useLayoutEffect } from 'react';
import type { Settings } from '#shared/settings';
import { headlineOf } from '../features/side/slot-entries';
import { useWords } from '../i18n/words';
import { useMedia } from '../ui/use-media';
import { isKept } from './session/keeping';
import { useScreen } from './use-newsroom';

const DARK = '(prefers-color-scheme: dark)';

/** `system` follows the machine. */
export const themeShown = (theme: Settings['theme'], systemIsDark: boolean): 'light' | 'dark' => {
  if (theme !== 'system') return theme;
  return systemIsDark ? 'dark' : 'light';
};

/**
 * Set before anything is drawn, so that the first picture is the right one. Only what is another is written: at each writing of
 * its root's language, were it the same one, the page works out the style of every element anew.
 */
export const dressPage = ({ theme, language }: Settings): void => {
  const root = document.documentElement;
  const shown = themeShown(theme, window.matchMedia(DARK).matches);
  if (root.dataset.theme !== shown) root.dataset.theme = shown;
  if (root.lang !== language) root.lang = language;
};

const APP = 'Dateline';

/** `• Headline — Dateline`, the dot while something is unsaved. */
export const titleOf = (headline: string | null, unsaved: boolean): string =>
  headline === null ? APP : `${unsaved ? '• ' : ''}${headline} — ${APP}`;

/** On its own, so that the dot in the title, which comes with a first letter and goes with its save, draws nothing else anew. */
export const Page = (): null => {
  const { t } = useWords();
  const settings = useScreen((screen) => screen.settings);
  const systemIsDark = useMedia(DARK);
  const headline = useScreen(({ content }) => (content === null ? null : headlineOf(content)));
  const unsaved = useScreen(({ keeping }) => keeping !== null && !isKept(keeping));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is dressed anew when the system's theme turns
  useLayoutEffect(() => dressPage(settings), [settings, systemIsDark]);
  useEffect(() => {
    document.title = titleOf(headline === '' ? t('app.desk.no-headline') : headline, unsaved);
  }, [headline, unsaved, t]);
  return null;
};
