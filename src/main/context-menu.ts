/** Context menus: the sheet's, with what may have been meant by a misspelled word, and that of every text field. */
import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Command } from '#shared/commands';
import type { MessageKey, Translate } from '#shared/i18n/translate';
import type { Replies, Request } from '#shared/ipc';

type Asked = Request<'menu/context'>;
type Chosen = Replies['menu/context'];
type Item = MenuItemConstructorOptions;

const NOTHING: Chosen = { chosen: null };
const SEPARATOR: Item = { type: 'separator' };

/** Cutting and copying need something selected; the rest is Chromium's, which knows where the caret is. */
const clipboardItems = (t: Translate, hasSelection: boolean, editable: boolean): readonly Item[] => [
  { role: 'cut', label: t('main.menu.cut'), enabled: hasSelection && editable },
  { role: 'copy', label: t('main.menu.copy'), enabled: hasSelection },
  { role: 'paste', label: t('main.menu.paste'), enabled: editable },
  { role: 'pasteAndMatchStyle', label: t('main.menu.paste-plain'), enabled: editable },
  SEPARATOR,
  { role: 'selectAll', label: t('main.menu.select-all') },
];

/** In a label `&` names a key. */
const plainLabel = (words: string): string => words.replaceAll('&', '&&');

const wordItems = (t: Translate, word: Asked['word'], choose: (chosen: Chosen) => void): readonly Item[] => {
  if (word === null) return [];
  const { text, suggestions, mayAdd } = word;
  const offers = suggestions.map(
    (suggestion): Item => ({
      label: plainLabel(suggestion),
      click: () => choose({ chosen: 'replace', text: suggestion }),
    }),
  );
  return [
    ...(offers.length > 0 ? offers : [{ label: t('proofing.no-suggestion'), enabled: false }]),
    SEPARATOR,
    {
      label: plainLabel(t('proofing.add-word', { word: text })),
      enabled: mayAdd,
      click: () => choose({ chosen: 'add-word' }),
    },
    { label: t('proofing.ignore'), enabled: mayAdd, click: () => choose({ chosen: 'ignore' }) },
    SEPARATOR,
  ];
};

/** As the menu of the table has them. */
const TABLE: readonly (readonly [Command, MessageKey] | null)[] = [
  ['table/row-above', 'main.menu.row-above'],
  ['table/row-below', 'main.menu.row-below'],
  ['table/column-left', 'main.menu.column-left'],
  ['table/column-right', 'main.menu.column-right'],
  null,
  ['table/delete-row', 'main.menu.delete-row'],
  ['table/delete-column', 'main.menu.delete-column'],
  ['table/delete', 'main.menu.delete-table'],
];

const tableItems = (t: Translate, choose: (chosen: Chosen) => void): readonly Item[] => [
  SEPARATOR,
  {
    label: t('main.menu.table'),
    submenu: TABLE.map((item): Item => {
      if (item === null) return SEPARATOR;
      const [command, words] = item;
      return { label: t(words), click: () => choose({ chosen: 'command', command }) };
    }),
  },
];

/** A menu may say that it is closed before it says what was chosen, in milliseconds. */
const CLICK_AFTER_CLOSE = 200;

export const showContextMenu = (window: BrowserWindow, t: Translate, asked: Asked): Promise<Chosen> =>
  new Promise((choose) => {
    // The page counts in its own pixels, the menu in the window's.
    const zoom = window.webContents.getZoomFactor();
    const items = [
      ...wordItems(t, asked.word, choose),
      ...clipboardItems(t, asked.hasSelection, asked.editable),
      ...(asked.inTable && asked.editable ? tableItems(t, choose) : []),
    ];
    Menu.buildFromTemplate(items).popup({
      window,
      x: Math.round(asked.x * zoom),
      y: Math.round(asked.y * zoom),
      callback: () => setTimeout(() => choose(NOTHING), CLICK_AFTER_CLOSE),
    });
  });

/** What the page does not answer itself: fields, and text that is only read. */
export const offerFieldMenu = (window: BrowserWindow, t: () => Translate): void => {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, x, y }) => {
    if (!isEditable && selectionText === '') return;
    const items = [...clipboardItems(t(), selectionText !== '', isEditable)];
    Menu.buildFromTemplate(items).popup({ window, x, y });
  });
};
