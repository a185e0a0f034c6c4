/** The keys that Dateline answers to, in the order in which they are shown. */
import type { MessageKey } from '#shared/i18n/translate';

export interface Shortcut {
  readonly keys: string;
  readonly words: MessageKey;
}

export interface ShortcutGroup {
  readonly title: MessageKey;
  readonly shortcuts: readonly Shortcut[];
}

export const SHORTCUTS: readonly ShortcutGroup[] = [
  {
    title: 'app.shortcuts.articles',
    shortcuts: [
      { keys: 'Ctrl+N', words: 'app.shortcuts.new' },
      { keys: 'Ctrl+S', words: 'app.shortcuts.save' },
      { keys: 'Ctrl+O', words: 'app.shortcuts.import' },
      { keys: 'Ctrl+E', words: 'app.shortcuts.export' },
      { keys: 'Ctrl+Shift+E', words: 'main.menu.export-options' },
      { keys: 'Ctrl+P', words: 'app.shortcuts.print' },
      { keys: 'Ctrl+Shift+F', words: 'app.shortcuts.search' },
      { keys: 'Alt+↑ / Alt+↓', words: 'app.shortcuts.travel' },
      { keys: 'Ctrl+Shift+L', words: 'locking.lock-now' },
      { keys: 'Delete', words: 'app.shortcuts.trash' },
    ],
  },
  {
    title: 'app.shortcuts.slots',
    shortcuts: [
      { keys: 'Ctrl+Alt+1…6', words: 'app.shortcuts.go' },
      { keys: 'Tab / Shift+Tab', words: 'app.shortcuts.next-slot' },
    ],
  },
  {
    title: 'app.shortcuts.window',
    shortcuts: [
      { keys: 'Ctrl+K', words: 'app.shortcuts.palette' },
      { keys: 'Ctrl+,', words: 'main.menu.settings' },
      { keys: 'F9', words: 'app.shortcuts.desk' },
      { keys: 'F10', words: 'app.shortcuts.side' },
      { keys: 'Shift+F11', words: 'main.menu.focus' },
      { keys: 'F11', words: 'main.menu.full-screen' },
      { keys: 'Ctrl+= / Ctrl+-', words: 'app.shortcuts.text-size' },
      { keys: 'Ctrl+0', words: 'app.shortcuts.text-normal' },
      { keys: 'F1', words: 'help.menu' },
      { keys: 'Ctrl+/', words: 'app.shortcuts.list' },
    ],
  },
  {
    title: 'app.shortcuts.text',
    shortcuts: [
      { keys: 'Ctrl+B', words: 'app.shortcuts.bold' },
      { keys: 'Ctrl+I', words: 'app.shortcuts.italic' },
      { keys: 'Ctrl+L', words: 'editor.tool.link' },
      { keys: 'Ctrl+1', words: 'main.menu.paragraph' },
      { keys: 'Ctrl+2', words: 'editor.tool.subhead-2' },
      { keys: 'Ctrl+3', words: 'editor.tool.subhead-3' },
      { keys: 'Ctrl+7', words: 'editor.tool.numbers' },
      { keys: 'Ctrl+8', words: 'editor.tool.bullets' },
      { keys: 'Ctrl+9', words: 'editor.tool.quote' },
      { keys: 'Alt+Shift+↑ / ↓', words: 'app.shortcuts.move-block' },
      { keys: 'Ctrl+J', words: 'main.menu.snippet' },
      { keys: 'Ctrl+Shift+B', words: 'main.menu.to-fill' },
      { keys: 'Ctrl+Shift+C', words: 'main.menu.copy-article' },
      { keys: 'Ctrl+Shift+V', words: 'main.menu.paste-plain' },
      { keys: 'Ctrl+F', words: 'find.placeholder' },
      { keys: 'Ctrl+H', words: 'find.label' },
      { keys: 'F3 / Shift+F3', words: 'app.shortcuts.find-step' },
      { keys: 'F7 / Shift+F7', words: 'checks.step' },
      { keys: 'Alt+Enter', words: 'checks.mend' },
      { keys: 'Ctrl+Z', words: 'app.shortcuts.undo' },
      { keys: 'Ctrl+Y', words: 'app.shortcuts.redo' },
    ],
  },
];
