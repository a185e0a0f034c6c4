/** Pasting by a command and not by its keys: words without their looks, at the caret. */
import type { Newsroom } from '../newsroom';

const takesText = (element: Element | null): boolean =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLElement && element.isContentEditable);

/** Into the field or the sheet that has the keys, else into the sheet. Chromium keeps the clipboard from a page: main pastes as its menu does. */
export const pastePlain = async ({ bridge, session }: Newsroom): Promise<void> => {
  if (!takesText(document.activeElement)) session()?.handle.current?.resume();
  await bridge.call('clipboard/paste-plain');
};
