/** The window's messages told in another way while its page is built: marked, so that a test knows them from what people wrote, or longer and taller than any language. */
import type { Plugin } from 'vite';

export type Words = 'real' | 'marked' | 'pseudo';

/** Neither is seen, and nobody types them. */
export const MARKS = { vi: '\u2063', en: '\u2064' } as const;

/** What a message of the pseudo-locale stands between. */
export const BRACKETS = ['⟦', '⟧'] as const;

/** With two marks where Vietnamese has letters with two: the tallest there are. */
const TALL: Readonly<Record<string, string>> = {
  a: 'ẫ',
  e: 'ễ',
  i: 'ĩ',
  o: 'ỗ',
  u: 'ữ',
  y: 'ỹ',
  A: 'Ẫ',
  E: 'Ễ',
  I: 'Ĩ',
  O: 'Ỗ',
  U: 'Ữ',
  Y: 'Ỹ',
};
const LONGER = 0.4;
const MORE = 'ẫỹ ';

const taller = (text: string): string =>
  [...text].map((letter) => TALL[letter.normalize('NFD').charAt(0)] ?? letter).join('');

/** Of a message in ICU's syntax, what is said as it stands: outside of arguments, inside of the choices that they have. */
const inItsText = (message: string, change: (text: string) => string): string => {
  let depth = 0;
  return message
    .split(/([{}])/u)
    .map((part) => {
      if (part === '{') depth += 1;
      else if (part === '}') depth -= 1;
      else if (depth % 2 === 0) return change(part);
      return part;
    })
    .join('');
};

/** Two fifths longer, by what is said: placeholders stay what they are. */
export const pseudo = (message: string): string => {
  let said = 0;
  const tall = inItsText(message, (text) => {
    said += text.length;
    return taller(text);
  });
  const more = MORE.repeat(Math.ceil((said * LONGER) / MORE.length)).trimEnd();
  return `${BRACKETS[0]}${tall} ${more}${BRACKETS[1]}`;
};

const marked = (message: string, mark: string): string => `${mark}${message}${mark}`;

/** A message of the program as a window in these words tells it. */
export const told = (words: Words, language: 'vi' | 'en', message: string): string => {
  if (words === 'real') return message;
  return words === 'pseudo' ? pseudo(message) : marked(message, MARKS[language]);
};

const FILE = /\/i18n\/(vi|en)\/[a-z]+\.json$/u;

export const inOtherWords = (words: Words): Plugin => ({
  name: `words-${words}`,
  enforce: 'pre',
  transform(code, id) {
    const language = FILE.exec(id)?.[1];
    if (words === 'real' || (language !== 'vi' && language !== 'en')) return null;
    const messages: Readonly<Record<string, string>> = JSON.parse(code);
    const all = Object.entries(messages).map(([key, message]) => [key, told(words, language, message)]);
    return { code: JSON.stringify(Object.fromEntries(all)), map: null };
  },
});
