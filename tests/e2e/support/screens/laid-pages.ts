/** Pages that hear of no settings, and those that main itself makes: their words and colours are those of their opening. */
import { type Translate, translator } from '#shared/i18n/translate';
import { told } from '../window/other-words';
import type { SharedWindow } from '../window/share-window';
import type { Dress } from './screen';

/** As the system asks for it, where a page has no settings to follow. */
export const asTheSystem = ({ page }: SharedWindow, theme: Dress['theme']): Promise<void> =>
  page.emulateMedia(
    theme === 'contrast' ? { contrast: 'more' } : { colorScheme: theme === 'dark' ? 'dark' : 'light', contrast: null },
  );

/** What main says, in the words of this window. */
export const wordsOfMain = ({ words }: SharedWindow, language: Dress['language']): Translate => {
  const t = translator(language);
  return (...message) => told(words, language, t(...message));
};
