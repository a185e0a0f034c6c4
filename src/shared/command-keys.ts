/** The keys of commands, for menus and for all places that name them; none that Unikey, EVKey or AltGr take. */
import type { Command } from './commands';

/** Modifiers and one key, joined by `+`. */
const KEYS: Readonly<Partial<Record<Command, string>>> = {
  'article/new': 'Ctrl+N',
  'article/import': 'Ctrl+O',
  'article/save': 'Ctrl+S',
  'article/export': 'Ctrl+E',
  'article/export-options': 'Ctrl+Shift+E',
  'file/print': 'Ctrl+P',
  'app/settings': 'Ctrl+,',
  'article/previous': 'Alt+Up',
  'article/next': 'Alt+Down',
  'edit/undo': 'Ctrl+Z',
  'edit/redo': 'Ctrl+Y',
  'edit/copy-article': 'Ctrl+Shift+C',
  'edit/paste-plain': 'Ctrl+Shift+V',
  'edit/block-up': 'Alt+Shift+Up',
  'edit/block-down': 'Alt+Shift+Down',
  'format/bold': 'Ctrl+B',
  'format/italic': 'Ctrl+I',
  'format/link': 'Ctrl+L',
  'format/paragraph': 'Ctrl+1',
  'format/subhead-2': 'Ctrl+2',
  'format/subhead-3': 'Ctrl+3',
  'format/bullets': 'Ctrl+8',
  'format/numbers': 'Ctrl+7',
  'format/quote': 'Ctrl+9',
  'insert/to-fill': 'Ctrl+Shift+B',
  'insert/snippet': 'Ctrl+J',
  'go/dateline': 'Ctrl+Alt+1',
  'go/headline': 'Ctrl+Alt+2',
  'go/lead': 'Ctrl+Alt+3',
  'go/photo': 'Ctrl+Alt+4',
  'go/body': 'Ctrl+Alt+5',
  'go/byline': 'Ctrl+Alt+6',
  'view/desk': 'F9',
  'view/side': 'F10',
  'view/focus': 'Shift+F11',
  'view/full-screen': 'F11',
  'view/text-larger': 'Ctrl+=',
  'view/text-smaller': 'Ctrl+-',
  'view/text-normal': 'Ctrl+0',
  'find/open': 'Ctrl+F',
  'find/replace': 'Ctrl+H',
  'find/next': 'F3',
  'find/previous': 'Shift+F3',
  'check/next': 'F7',
  'check/previous': 'Shift+F7',
  // Not Ctrl+Alt+L: that locks the screen on many a Linux desktop, and types a letter where Ctrl+Alt is AltGr.
  'library/lock': 'Ctrl+Shift+L',
  'search/library': 'Ctrl+Shift+F',
  'search/palette': 'Ctrl+K',
  'help/open': 'F1',
  'help/shortcuts': 'Ctrl+/',
};

const ARROWS: Readonly<Record<string, string>> = { Up: '↑', Down: '↓' };

/** As printed on the keys; null where a command has none. */
export const keysOf = (command: Command): string | null =>
  KEYS[command]?.replace(/Up|Down/u, (arrow) => ARROWS[arrow] ?? arrow) ?? null;

/** For Electron, which calls Ctrl by another name on a Mac; undefined where a command has none. */
export const acceleratorOf = (command: Command): string | undefined => KEYS[command]?.replace('Ctrl', 'CmdOrCtrl');
