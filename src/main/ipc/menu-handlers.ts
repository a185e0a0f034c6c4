/** Menus that the window asks for, and what only a menu may do. */
import type { Handlers } from '#shared/ipc';
import { showContextMenu } from '../context-menu';
import type { DeskParts } from '../desk-parts';

export const menuHandlers = ({ desk, t }: DeskParts): Pick<Handlers, 'menu/context' | 'clipboard/copy'> => ({
  'menu/context': (asked) => showContextMenu(desk.window, t(), asked),
  'clipboard/copy': () => {
    desk.window.webContents.copy();
    return null;
  },
});
