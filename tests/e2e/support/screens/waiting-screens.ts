/** The small window of a start and of an end that take longer than a blink. */
import type { Translate } from '#shared/i18n/translate';
import {
  endingPage,
  installingPage,
  OPENING_SIZE,
  openingPage,
  openingStyles,
  sealingPage,
} from '../../../../src/main/starting/opening-page';
import { asTheSystem, wordsOfMain } from './laid-pages';
import type { Dress, Screen } from './screen';

type Page = (t: Translate, language: Dress['language']) => string;

/** As main opens it. */
const SIZE = [OPENING_SIZE.width, OPENING_SIZE.height] as const;

const waiting = (name: string, page: Page): Screen => ({
  name: `waiting-${name}`,
  size: SIZE,
  opens: async (window, { language, theme }) => {
    await asTheSystem(window, theme);
    await window.lay('opening/page.html', page(wordsOfMain(window, language), language));
    await window.lay('opening/opening.css', openingStyles());
    await window.open('opening/page.html');
    await window.resize(SIZE);
  },
  shows: 'progress',
});

export const WAITING_SCREENS: readonly Screen[] = [
  waiting('opening', openingPage),
  waiting('ending', endingPage),
  waiting('installing', (t, language) => installingPage(t, language, '0.2.0')),
  waiting('sealing', (t, language) => sealingPage(t, language, 'sealing')),
  waiting('unsealing', (t, language) => sealingPage(t, language, 'unsealing')),
];
