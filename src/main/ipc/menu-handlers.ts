/** Menus that the window asks for, and what only a menu may do. */
import type { Handlers } from '#shared/ipc';
import { showContextMenu } from '../context-menu';
import type { DeskParts } from '../desk-parts';

export const menuHandlers = ({
  desk,
  t,
}: DeskParts): Pick<Handlers, 'menu/context' | Extract<keyof Handlers, `clipboard/${string}`>> => ({
  'menu/context': (asked) => showContextMenu(desk.window, t(), asked),
  'clipboard/copy': () => {
    desk.window.webContents.copy();
    return null;
  },
  // The page may not read the clipboard; only while a person has it before them may it ask for a paste.
  'clipboard/paste-plain': () => {
    if (desk.window.isFocused()) desk.window.webContents.pasteAndMatchStyle();
    return null;
  },
});
