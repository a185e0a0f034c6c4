/** The `A A` that readers of news pages look for: two radio buttons that the style sheet obeys, so that no script is needed. */
import type { Language } from '../../settings';
import { PAGE_WORDS } from './words';

const renderSize = (value: string, label: string, chosen: boolean): string =>
  `<input type="radio" name="text-size" value="${value}" aria-label="${label}"${chosen ? ' checked' : ''}>`;

/** The letters are drawn by the style sheet, so that they never mix with the article's text. */
export const renderTextSize = (language: Language): string => {
  const words = PAGE_WORDS[language];
  const sizes = renderSize('normal', words.normalText, true) + renderSize('large', words.largeText, false);
  return `<div class="text-size" role="radiogroup" aria-label="${words.textSize}">${sizes}</div>\n`;
};
