/** The keys that Dateline answers to, in the order in which they are shown. Those of commands come from the commands' own table. */
import { keysOf } from '#shared/command-keys';
import type { Command } from '#shared/commands';
import type { MessageKey } from '#shared/i18n/translate';

export interface Shortcut {
  readonly keys: string;
  readonly words: MessageKey;
}

export interface ShortcutGroup {
  readonly title: MessageKey;
  readonly shortcuts: readonly Shortcut[];
}

const of = (words: MessageKey, ...commands: readonly Command[]): Shortcut => ({
  keys: commands.flatMap((command) => keysOf(command) ?? []).join(' / '),
  words,
});

/** What fields, lists and bars answer to by themselves. */
const beside = (words: MessageKey, keys: string): Shortcut => ({ keys, words });

const ARTICLES: readonly Shortcut[] = [
  of('app.shortcuts.new', 'article/new'),
  of('app.shortcuts.save', 'article/save'),
  of('app.shortcuts.import', 'article/import'),
  of('app.shortcuts.export', 'article/export'),
  of('main.menu.export-options', 'article/export-options'),
  of('app.shortcuts.print', 'file/print'),
  of('app.shortcuts.search', 'search/library'),
  of('app.shortcuts.travel', 'article/previous', 'article/next'),
  of('locking.lock-now', 'library/lock'),
];

const SLOTS: readonly Shortcut[] = [
  of('main.menu.dateline', 'go/dateline'),
  of('main.menu.headline', 'go/headline'),
  of('main.menu.lead', 'go/lead'),
  of('main.menu.caption', 'go/photo'),
  of('main.menu.body', 'go/body'),
  of('main.menu.byline', 'go/byline'),
  beside('app.shortcuts.next-slot', 'Tab / Shift+Tab'),
];

const LIST: readonly Shortcut[] = [
  beside('app.shortcuts.open', 'Enter'),
  beside('app.shortcuts.choose-more', 'Shift+↑ / Shift+↓'),
  beside('app.shortcuts.choose-one', 'Ctrl+Space'),
  beside('app.shortcuts.trash', 'Delete'),
  beside('app.shortcuts.more', 'Shift+F10'),
];

const WINDOW: readonly Shortcut[] = [
  of('app.shortcuts.palette', 'search/palette'),
  of('main.menu.settings', 'app/settings'),
  of('app.shortcuts.desk', 'view/desk'),
  of('app.shortcuts.side', 'view/side'),
  of('main.menu.focus', 'view/focus'),
  of('main.menu.full-screen', 'view/full-screen'),
  of('app.shortcuts.text-size', 'view/text-larger', 'view/text-smaller'),
  of('app.shortcuts.text-normal', 'view/text-normal'),
  of('help.menu', 'help/open'),
  of('app.shortcuts.list', 'help/shortcuts'),
  beside('app.shortcuts.close', 'Esc'),
];

const TEXT: readonly Shortcut[] = [
  of('app.shortcuts.bold', 'format/bold'),
  of('app.shortcuts.italic', 'format/italic'),
  of('editor.tool.link', 'format/link'),
  of('main.menu.paragraph', 'format/paragraph'),
  of('editor.tool.subhead-2', 'format/subhead-2'),
  of('editor.tool.subhead-3', 'format/subhead-3'),
  of('editor.tool.numbers', 'format/numbers'),
  of('editor.tool.bullets', 'format/bullets'),
  of('editor.tool.quote', 'format/quote'),
  of('app.shortcuts.move-block', 'edit/block-up', 'edit/block-down'),
  beside('app.shortcuts.tools', 'Alt+F10'),
  beside('app.shortcuts.insert', '/'),
  of('main.menu.snippet', 'insert/snippet'),
  of('main.menu.to-fill', 'insert/to-fill'),
  beside('app.shortcuts.select', 'Ctrl+A'),
  of('main.menu.copy-article', 'edit/copy-article'),
  of('main.menu.paste-plain', 'edit/paste-plain'),
  of('app.shortcuts.undo', 'edit/undo'),
  of('app.shortcuts.redo', 'edit/redo'),
];

const FINDING: readonly Shortcut[] = [
  of('find.placeholder', 'find/open'),
  of('find.label', 'find/replace'),
  of('app.shortcuts.find-step', 'find/next', 'find/previous'),
  beside('app.shortcuts.find-how', 'Alt+C / Alt+A / Alt+W / Alt+R'),
  of('checks.step', 'check/next', 'check/previous'),
  beside('checks.mend', 'Alt+Enter'),
];

export const SHORTCUTS: readonly ShortcutGroup[] = [
  { title: 'app.shortcuts.articles', shortcuts: ARTICLES },
  { title: 'app.shortcuts.slots', shortcuts: SLOTS },
  { title: 'app.desk.title', shortcuts: LIST },
  { title: 'app.shortcuts.window', shortcuts: WINDOW },
  { title: 'app.shortcuts.text', shortcuts: TEXT },
  { title: 'app.shortcuts.finding', shortcuts: FINDING },
];
