/** The bar's own keys, whatever in it has the focus. None of them is Unikey's, EVKey's or a menu's. */
import type { KeyboardEvent } from 'react';

export const BAR_KEYS = {
  caseMatters: 'Alt+C',
  wholeWord: 'Alt+W',
  accents: 'Alt+A',
  regex: 'Alt+R',
} as const;
export type BarKey = keyof typeof BAR_KEYS;

/** An input method at work has all keys to itself. Ctrl beside Alt is AltGr, which writes letters. */
export const barKeyOf = (event: KeyboardEvent): BarKey | 'escape' | null => {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  if (event.key === 'Escape' && !event.altKey) return 'escape';
  if (!event.altKey) return null;
  const letter = /^[a-z]$/iu.test(event.key) ? event.key.toUpperCase() : event.code.replace('Key', '');
  switch (`Alt+${letter}`) {
    case BAR_KEYS.caseMatters:
      return 'caseMatters';
    case BAR_KEYS.wholeWord:
      return 'wholeWord';
    case BAR_KEYS.accents:
      return 'accents';
    case BAR_KEYS.regex:
      return 'regex';
    default:
      return null;
  }
};

/** Enter, and whether Shift is held; null where it is another key, or an input method's. */
export const enterOf = ({ key, nativeEvent, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): 1 | -1 | null => {
  if (key !== 'Enter' || nativeEvent.isComposing || altKey || ctrlKey || metaKey) return null;
  return shiftKey ? -1 : 1;
};
