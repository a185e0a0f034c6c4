/** Words for people: a key and its values become a sentence in their language, with plurals and numbers as that language has them. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../settings';
import enApp from './en/app.json';
import enEditor from './en/editor.json';
import enMain from './en/main.json';
import viApp from './vi/app.json';
import viEditor from './vi/editor.json';
import viMain from './vi/main.json';

const en = { ...enApp, ...enEditor, ...enMain };
/** A key is a key only when both languages have it. */
const vi = { ...viApp, ...viEditor, ...viMain };

export type MessageKey = keyof typeof en & keyof typeof vi;

export const MESSAGES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en, vi };

export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** Messages are parsed once, when first said. */
export const translator = (language: Language): Translate => {
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  const formatOf = (key: MessageKey): IntlMessageFormat => {
    const known = parsed.get(key);
    if (known) return known;
    const fresh = new IntlMessageFormat(MESSAGES[language][key], language, undefined, { ignoreTag: true });
    parsed.set(key, fresh);
    return fresh;
  };
  return (key, values) => String(formatOf(key).format(values));
};
