/** The guide's own window: no bridge, no newsroom; where it is and how it looks stands in its address, which main writes and links change. */
import { type JSX, useCallback, useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { type HelpPlace, readHelpHash } from '#shared/help/help-place';
import { GuideView } from '../features/help/guide-view';
import type { Guide } from '../features/help/read-guide';
import { useGuide } from '../features/help/use-guide';
import { useWords, WordsProvider } from '../i18n/words';
import { useMedia } from '../ui/use-media';
import { dressPage } from './page';

const onHash = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

const usePlace = (): HelpPlace => {
  const hash = useSyncExternalStore(onHash, () => window.location.hash);
  return useMemo(() => readHelpHash(hash), [hash]);
};

/** @returns whether what is shown is dark */
const useDress = ({ theme, language }: HelpPlace): boolean => {
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  const systemIsClear = useMedia('(prefers-contrast: more)');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is dressed anew when the system's theme or contrast turns
  useLayoutEffect(
    () => dressPage({ theme, language, motion: 'system' }),
    [theme, language, systemIsDark, systemIsClear],
  );
  return theme === 'light' || theme === 'dark' ? theme === 'dark' : systemIsDark;
};

const Reader = ({ guide, place, isDark }: { guide: Guide; place: HelpPlace; isDark: boolean }): JSX.Element => {
  const { t } = useWords();
  const close = useCallback((): void => window.close(), []);
  const page = guide.pages.find(({ name }) => name === place.page);
  useLayoutEffect(() => {
    document.title = `${page?.title ?? t('help.title')} — Dateline`;
  }, [page, t]);
  return <GuideView key={place.language} guide={guide} place={place} isDark={isDark} onClose={close} />;
};

const HelpWindow = (): JSX.Element => {
  const place = usePlace();
  const isDark = useDress(place);
  const guide = useGuide(place.language);
  return (
    <WordsProvider language={place.language}>
      {guide === null ? <main aria-busy="true" /> : <Reader guide={guide} place={place} isDark={isDark} />}
    </WordsProvider>
  );
};

export const drawHelp = (root: HTMLElement): void => createRoot(root).render(<HelpWindow />);
