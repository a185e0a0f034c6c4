/** The page that is there before the desk, where the library is sealed: asks main what it is about, dresses the page, then draws. */
import { createRoot } from 'react-dom/client';
import { DEFAULT_SETTINGS } from '#shared/settings';
import { UnlockPage } from '../features/unlock/unlock-page';
import { WordsProvider } from '../i18n/words';
import { bridgeOf } from './bridge';
import { dressPage } from './page';

export const startUnlocking = async (root: HTMLElement): Promise<void> => {
  const bridge = bridgeOf(window);
  const start = await bridge.call('unlock/start');
  dressPage({ ...DEFAULT_SETTINGS, language: start.language });
  createRoot(root).render(
    <WordsProvider language={start.language}>
      <UnlockPage start={start} onTry={(request) => bridge.call('unlock/try', request)} />
    </WordsProvider>,
  );
};
