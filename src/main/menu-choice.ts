/** What was chosen in the system's menu, handed to the page as the act of a person that it is. */
import type { Command } from '#shared/commands';
import type { DeskWindow } from './window';

/**
 * A page may ask for a file only within a few seconds of a key or a click in it, and the menu is neither: whoever had read for a while
 * and then chose a photo there got no picker, and no word why not.
 */
export const tellChoice = async ({ window, tell }: DeskWindow, command: Command): Promise<void> => {
  if (!window.isDestroyed()) await window.webContents.executeJavaScript('undefined', true).catch(() => undefined);
  tell('command', command);
};
