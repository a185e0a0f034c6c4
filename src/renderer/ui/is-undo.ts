/** Ctrl+Z where no text is written: on a button beside the sheet it is the article that is meant, and the browser would do nothing. */
import type { KeyboardEvent } from 'react';

/** Not while an input method is at work. */
export const isUndo = ({ key, nativeEvent, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !altKey && !nativeEvent.isComposing;
