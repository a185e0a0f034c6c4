/** The application menu in the person's language: every item sends a command, the window carries it out. */
import { Menu, type MenuItemConstructorOptions } from 'electron';
import { acceleratorOf } from '#shared/command-keys';
import type { Command } from '#shared/commands';
import { type MessageKey, type Translate, translator } from '#shared/i18n/translate';
import type { SettingKey, Settings } from '#shared/settings';

type Item = MenuItemConstructorOptions;
type Send = (command: Command) => void;

/** One menu being written: knows the language, the settings and whom to tell. */
interface Pen {
  readonly t: Translate;
  readonly settings: Settings;
  /** What the organisation has set for everybody. */
  readonly locked: readonly SettingKey[];
  readonly send: Send;
}

const SEPARATOR: Item = { type: 'separator' };

const item = ({ t, send }: Pen, label: MessageKey, command: Command): Item => {
  const accelerator = acceleratorOf(command);
  return {
    label: t(label),
    click: () => send(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  };
};

/** Shows the key but leaves it to the page, whose text fields and editor each have their own undo, bold and so on. */
const hinted = (pen: Pen, label: MessageKey, command: Command): Item => ({
  ...item(pen, label, command),
  registerAccelerator: false,
});

const choice = (pen: Pen, label: MessageKey, command: Command, checked: boolean, type: 'radio' | 'checkbox'): Item => ({
  ...item(pen, label, command),
  type,
  checked,
});

/** Of a setting that nobody may change here, and that says so: a menu has no other place for it. */
const switched = (pen: Pen, label: MessageKey, command: Command, key: SettingKey, checked: boolean): Item => {
  const free = choice(pen, label, command, checked, 'checkbox');
  if (!pen.locked.includes(key)) return free;
  return { ...free, enabled: false, label: `${pen.t(label)} (${pen.t('settings.locked')})` };
};

/** The items that set one setting; where it is locked, they cannot be chosen, and the first line says why. */
const setting = ({ t, locked }: Pen, key: SettingKey, items: Item[]): Item[] =>
  locked.includes(key)
    ? [{ label: t('settings.locked'), enabled: false }, ...items.map((each) => ({ ...each, enabled: false }))]
    : items;

const fileMenu = (pen: Pen): Item[] => [
  item(pen, 'main.menu.new', 'article/new'),
  item(pen, 'main.menu.new-from-template', 'article/new-from-template'),
  item(pen, 'main.menu.import', 'article/import'),
  item(pen, 'main.menu.import-folder', 'article/import-folder'),
  SEPARATOR,
  item(pen, 'main.menu.save', 'article/save'),
  item(pen, 'main.menu.export', 'article/export'),
  item(pen, 'main.menu.export-options', 'article/export-options'),
  item(pen, 'main.menu.print', 'file/print'),
  SEPARATOR,
  item(pen, 'workflow.step.submit', 'article/submit'),
  item(pen, 'workflow.step.approve', 'article/approve'),
  SEPARATOR,
  item(pen, 'main.menu.duplicate', 'article/duplicate'),
  item(pen, 'main.menu.keep-as-template', 'article/keep-as-template'),
  item(pen, 'main.menu.trash', 'article/trash'),
  SEPARATOR,
  item(pen, 'main.menu.newsroom', 'newsroom/manage'),
  item(pen, 'main.menu.library', 'library/manage'),
  item(pen, 'locking.lock-now', 'library/lock'),
  item(pen, 'main.menu.backup', 'library/backup'),
  item(pen, 'main.menu.restore', 'library/restore'),
  SEPARATOR,
  item(pen, 'main.menu.settings', 'app/settings'),
  SEPARATOR,
  { role: 'quit', label: pen.t('main.menu.quit') },
];

const editMenu = (pen: Pen): Item[] => [
  hinted(pen, 'main.menu.undo', 'edit/undo'),
  hinted(pen, 'main.menu.redo', 'edit/redo'),
  SEPARATOR,
  { role: 'cut', label: pen.t('main.menu.cut') },
  { role: 'copy', label: pen.t('main.menu.copy') },
  item(pen, 'main.menu.copy-article', 'edit/copy-article'),
  item(pen, 'main.menu.copy-for-cms', 'edit/copy-for-cms'),
  item(pen, 'main.menu.copy-cms-source', 'edit/copy-cms-source'),
  { role: 'paste', label: pen.t('main.menu.paste') },
  {
    role: 'pasteAndMatchStyle',
    label: pen.t('main.menu.paste-plain'),
    accelerator: acceleratorOf('edit/paste-plain') ?? '',
  },
  { role: 'selectAll', label: pen.t('main.menu.select-all') },
  SEPARATOR,
  hinted(pen, 'main.menu.block-up', 'edit/block-up'),
  hinted(pen, 'main.menu.block-down', 'edit/block-down'),
  SEPARATOR,
  item(pen, 'main.menu.find', 'find/open'),
  item(pen, 'main.menu.replace', 'find/replace'),
  item(pen, 'main.menu.find-next', 'find/next'),
  item(pen, 'main.menu.find-previous', 'find/previous'),
  SEPARATOR,
  item(pen, 'checks.menu', 'check/panel'),
  item(pen, 'checks.next', 'check/next'),
  item(pen, 'checks.previous', 'check/previous'),
  SEPARATOR,
  item(pen, 'main.menu.search', 'search/library'),
  item(pen, 'main.menu.palette', 'search/palette'),
];

const insertMenu = (pen: Pen): Item => ({
  label: pen.t('main.menu.insert'),
  submenu: [
    item(pen, 'main.menu.body-photo', 'insert/body-photo'),
    item(pen, 'main.menu.table', 'insert/table'),
    item(pen, 'main.menu.box', 'insert/box'),
    item(pen, 'main.menu.rule', 'insert/rule'),
  ],
});

const tableMenu = (pen: Pen): Item => ({
  label: pen.t('main.menu.table'),
  submenu: [
    item(pen, 'main.menu.row-above', 'table/row-above'),
    item(pen, 'main.menu.row-below', 'table/row-below'),
    item(pen, 'main.menu.column-left', 'table/column-left'),
    item(pen, 'main.menu.column-right', 'table/column-right'),
    SEPARATOR,
    item(pen, 'main.menu.table-header', 'table/header'),
    SEPARATOR,
    item(pen, 'main.menu.delete-row', 'table/delete-row'),
    item(pen, 'main.menu.delete-column', 'table/delete-column'),
    item(pen, 'main.menu.delete-table', 'table/delete'),
  ],
});

const formatMenu = (pen: Pen): Item[] => [
  hinted(pen, 'main.menu.bold', 'format/bold'),
  hinted(pen, 'main.menu.italic', 'format/italic'),
  hinted(pen, 'main.menu.link', 'format/link'),
  SEPARATOR,
  hinted(pen, 'main.menu.paragraph', 'format/paragraph'),
  hinted(pen, 'main.menu.subhead-2', 'format/subhead-2'),
  hinted(pen, 'main.menu.subhead-3', 'format/subhead-3'),
  hinted(pen, 'main.menu.bullets', 'format/bullets'),
  hinted(pen, 'main.menu.numbers', 'format/numbers'),
  item(pen, 'main.menu.continue-numbers', 'format/continue-numbers'),
  hinted(pen, 'main.menu.quote', 'format/quote'),
  SEPARATOR,
  item(pen, 'main.menu.photo', 'insert/photo'),
  insertMenu(pen),
  tableMenu(pen),
  SEPARATOR,
  hinted(pen, 'main.menu.to-fill', 'insert/to-fill'),
  item(pen, 'main.menu.snippet', 'insert/snippet'),
  item(pen, 'main.menu.keep-snippet', 'newsroom/keep-snippet'),
];

const goMenu = (pen: Pen): Item[] => [
  item(pen, 'main.menu.dateline', 'go/dateline'),
  item(pen, 'main.menu.headline', 'go/headline'),
  item(pen, 'main.menu.lead', 'go/lead'),
  item(pen, 'main.menu.caption', 'go/photo'),
  item(pen, 'main.menu.body', 'go/body'),
  item(pen, 'main.menu.byline', 'go/byline'),
  SEPARATOR,
  item(pen, 'main.menu.previous', 'article/previous'),
  item(pen, 'main.menu.next', 'article/next'),
];

const themeMenu = (pen: Pen): Item => {
  const { theme } = pen.settings;
  return {
    label: pen.t('main.menu.theme'),
    submenu: setting(pen, 'theme', [
      choice(pen, 'main.menu.theme-system', 'view/theme-system', theme === 'system', 'radio'),
      choice(pen, 'main.menu.theme-light', 'view/theme-light', theme === 'light', 'radio'),
      choice(pen, 'main.menu.theme-dark', 'view/theme-dark', theme === 'dark', 'radio'),
      choice(pen, 'main.menu.theme-contrast', 'view/theme-contrast', theme === 'contrast', 'radio'),
    ]),
  };
};

const languageMenu = (pen: Pen): Item => ({
  label: pen.t('main.menu.language'),
  submenu: setting(pen, 'language', [
    choice(pen, 'main.menu.vietnamese', 'view/language-vi', pen.settings.language === 'vi', 'radio'),
    choice(pen, 'main.menu.english', 'view/language-en', pen.settings.language === 'en', 'radio'),
  ]),
});

const viewMenu = (pen: Pen): Item[] => [
  switched(pen, 'main.menu.desk', 'view/desk', 'deskOpen', pen.settings.deskOpen),
  switched(pen, 'main.menu.side', 'view/side', 'sideOpen', pen.settings.sideOpen),
  item(pen, 'workflow.record', 'view/record'),
  item(pen, 'main.menu.history', 'view/history'),
  item(pen, 'main.menu.trash-view', 'view/trash'),
  SEPARATOR,
  item(pen, 'workflow.board', 'view/board'),
  item(pen, 'workflow.calendar', 'view/calendar'),
  item(pen, 'workflow.counts', 'view/counts'),
  item(pen, 'royalty.name', 'view/royalty'),
  SEPARATOR,
  item(pen, 'main.menu.focus', 'view/focus'),
  switched(pen, 'main.menu.typewriter', 'view/typewriter', 'typewriter', pen.settings.typewriter),
  switched(pen, 'proofing.spelling', 'view/spelling', 'spelling', pen.settings.spelling),
  SEPARATOR,
  ...setting(pen, 'textSize', [
    item(pen, 'main.menu.larger', 'view/text-larger'),
    item(pen, 'main.menu.smaller', 'view/text-smaller'),
    item(pen, 'main.menu.normal', 'view/text-normal'),
  ]),
  SEPARATOR,
  themeMenu(pen),
  languageMenu(pen),
  { role: 'togglefullscreen', label: pen.t('main.menu.full-screen') },
];

const helpMenu = (pen: Pen): Item[] => [
  item(pen, 'help.menu', 'help/open'),
  item(pen, 'main.menu.shortcuts', 'help/shortcuts'),
  SEPARATOR,
  item(pen, 'updating.menu', 'help/updates'),
  item(pen, 'updating.menu-file', 'help/update-from-file'),
  item(pen, 'help.diagnostics.copy', 'help/diagnostics'),
  item(pen, 'help.log.show', 'help/log'),
  SEPARATOR,
  item(pen, 'main.menu.about', 'help/about'),
];

/** Builds the menu anew: Electron's menus cannot be relabelled in place. */
export const setMenu = (settings: Settings, locked: readonly SettingKey[], send: Send): void => {
  const pen: Pen = { t: translator(settings.language), settings, locked, send };
  const menus: readonly (readonly [MessageKey, Item[]])[] = [
    ['main.menu.file', fileMenu(pen)],
    ['main.menu.edit', editMenu(pen)],
    ['main.menu.format', formatMenu(pen)],
    ['main.menu.go', goMenu(pen)],
    ['main.menu.view', viewMenu(pen)],
    ['main.menu.help', helpMenu(pen)],
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus.map(([key, submenu]) => ({ label: pen.t(key), submenu }))));
};
