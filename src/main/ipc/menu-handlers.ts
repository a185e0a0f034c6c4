/** Menus that the window asks for. */
import type { Handlers } from '#shared/ipc';
import { showContextMenu } from '../context-menu';
import type { DeskParts } from '../desk-parts';

export const menuHandlers = ({ desk, t }: DeskParts): Pick<Handlers, 'menu/context'> => ({
  'menu/context': (asked) => showContextMenu(desk.window, t(), asked),
});
