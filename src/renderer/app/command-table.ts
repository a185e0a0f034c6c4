/** Every command with what it does: menus, shortcuts and buttons all come through here. */
import type { ArticleId } from '#shared/article/identity';
import type { Command } from '#shared/commands';
import { STEPS, type Step } from '#shared/desk/steps';
import { TEXT_SIZE } from '#shared/settings';
import { isShown } from '../features/importing/importing';
import { duplicateArticle, goToNeighbour, newArticle, showTrash, trashArticle } from './deeds/articles';
import { showChecks, stepCheck } from './deeds/checking';
import { setSide, toggleDesk, toggleSide } from './deeds/columns';
import { copyCmsSource, copyForCms, copyWholeArticle } from './deeds/copying';
import { callExport } from './deeds/exporting';
import { openExport } from './deeds/exporting-order';
import { openFind, stepFind } from './deeds/find';
import { leaveFocus, toggleFocus, toggleFullScreen } from './deeds/focus';
import { copyDiagnostics, openHelp, showLog } from './deeds/help';
import { showHistory } from './deeds/history';
import { importChosen, importFolder } from './deeds/importing';
import { saveNow } from './deeds/leaving';
import { backUp, lockLibrary, openLibrary, restoreBackup } from './deeds/library';
import { keepAsTemplate, openNewsroom, openTemplates } from './deeds/newsroom';
import { openPalette } from './deeds/palette';
import { pastePlain } from './deeds/pasting';
import { printShown } from './deeds/printing';
import { showRecord, takeStep } from './deeds/recording';
import { giveWayTo, isSheetCovered } from './deeds/restoring';
import { callSearch } from './deeds/searching';
import { changeSettings, stepTextSize } from './deeds/settings';
import { callSnippets, keepSnippet } from './deeds/snippets';
import { checkForUpdates, updateFromFile } from './deeds/updating';
import { givesUpView, leaveWorkplace, toggleWorkplace } from './deeds/workplaces';
import type { Newsroom } from './newsroom';
import { isFocused, isLocked } from './screen';
import { tellTrouble } from './watch-page';

type Deed = (room: Newsroom) => void | Promise<void>;

/** Commands about the text are the editor's, but for those that need more than the sheet. */
type EditorCommand = Exclude<
  Extract<Command, `edit/${string}` | `format/${string}` | `insert/${string}` | `table/${string}` | `go/${string}`>,
  'edit/copy-article' | 'edit/copy-for-cms' | 'edit/copy-cms-source' | 'edit/paste-plain' | 'insert/snippet'
>;

const onArticle =
  (deed: (room: Newsroom, id: NonNullable<ReturnType<Newsroom['session']>>['id']) => Promise<void>): Deed =>
  async (room) => {
    const id = room.session()?.id;
    if (id !== undefined) await deed(room, id);
  };

/** Where the step asks why, a dialog asks it first. */
const stepping = (step: Step): Deed => onArticle((room, id) => takeStep(room, id, step));

/** Of the article on the sheet; none where there is none. */
const presentIds = (room: Newsroom): readonly ArticleId[] => {
  const id = room.session()?.id;
  return id === undefined ? [] : [id];
};

const DEEDS: Readonly<Record<Exclude<Command, EditorCommand>, Deed>> = {
  'article/new': (room) => newArticle(room),
  'article/new-from-template': openTemplates,
  'article/keep-as-template': keepAsTemplate,
  'article/submit': stepping('submit'),
  'article/approve': stepping('approve'),
  'article/mark-exported': stepping('mark-exported'),
  'article/return': stepping('return'),
  'article/withdraw-approval': stepping('withdraw-approval'),
  'article/reopen': stepping('reopen'),
  'article/take-down': stepping('take-down'),
  'article/spike': stepping('spike'),
  'article/revive': stepping('revive'),
  'article/save': saveNow,
  'article/duplicate': onArticle(duplicateArticle),
  'article/trash': onArticle(trashArticle),
  'article/previous': (room) => goToNeighbour(room, -1),
  'article/next': (room) => goToNeighbour(room, 1),
  'article/import': importChosen,
  'article/import-folder': importFolder,
  'article/export': async (room) => {
    if (room.session() === null) return;
    const opened = setSide(room, true);
    callExport(room);
    await opened;
  },
  'article/export-options': (room) => openExport(room, presentIds(room)),
  'file/print': printShown,
  'app/settings': ({ store }) => store.send({ is: 'dialog', dialog: { is: 'settings' } }),
  'edit/copy-article': copyWholeArticle,
  'edit/copy-for-cms': copyForCms,
  'edit/copy-cms-source': copyCmsSource,
  'edit/paste-plain': pastePlain,
  'insert/snippet': callSnippets,
  'view/desk': toggleDesk,
  'view/side': toggleSide,
  'view/trash': (room) => {
    const hidden = isFocused(room.store.get());
    leaveFocus(room);
    return showTrash(room, hidden || room.store.get().trash === null);
  },
  'find/open': (room) => openFind(room, false),
  'find/replace': (room) => openFind(room, true),
  'find/next': (room) => stepFind(room, 1),
  'find/previous': (room) => stepFind(room, -1),
  'check/next': (room) => stepCheck(room, 1),
  'check/previous': (room) => stepCheck(room, -1),
  'check/panel': showChecks,
  'search/library': callSearch,
  'search/palette': openPalette,
  'library/manage': openLibrary,
  'library/lock': lockLibrary,
  'newsroom/manage': (room) => openNewsroom(room),
  'newsroom/keep-snippet': keepSnippet,
  'library/backup': async (room) => {
    openLibrary(room);
    await backUp(room);
  },
  'library/restore': async (room) => {
    openLibrary(room);
    await restoreBackup(room);
  },
  'view/history': showHistory,
  'view/record': showRecord,
  'view/board': (room) => toggleWorkplace(room, 'board'),
  'view/calendar': (room) => toggleWorkplace(room, 'calendar'),
  'view/counts': (room) => toggleWorkplace(room, 'counts'),
  'view/royalty': (room) => toggleWorkplace(room, 'royalty'),
  'view/spelling': (room) => changeSettings(room, { spelling: !room.store.get().settings.spelling }),
  'view/typewriter': (room) => changeSettings(room, { typewriter: !room.store.get().settings.typewriter }),
  'view/focus': toggleFocus,
  'view/full-screen': toggleFullScreen,
  'view/text-larger': (room) => stepTextSize(room, 1),
  'view/text-smaller': (room) => stepTextSize(room, -1),
  'view/text-normal': (room) => changeSettings(room, { textSize: TEXT_SIZE.normal }),
  'view/theme-system': (room) => changeSettings(room, { theme: 'system' }),
  'view/theme-light': (room) => changeSettings(room, { theme: 'light' }),
  'view/theme-dark': (room) => changeSettings(room, { theme: 'dark' }),
  'view/theme-contrast': (room) => changeSettings(room, { theme: 'contrast' }),
  'view/language-vi': (room) => changeSettings(room, { language: 'vi' }),
  'view/language-en': (room) => changeSettings(room, { language: 'en' }),
  'help/open': openHelp,
  'help/diagnostics': copyDiagnostics,
  'help/log': showLog,
  'help/shortcuts': ({ store }) => store.send({ is: 'dialog', dialog: { is: 'shortcuts' } }),
  'help/updates': checkForUpdates,
  'help/update-from-file': updateFromFile,
  'help/about': ({ store }) => store.send({ is: 'dialog', dialog: { is: 'about' } }),
};

const isEditorCommand = (command: Command): command is EditorCommand => !(command in DEEDS);

/** What goes on around an import that somebody looks at; all else waits until it is decided. */
const BESIDE_IMPORT =
  /^(?:article\/import|article\/import-folder|view\/(?:theme|language|text)-.+|view\/full-screen)$/u;

/** These change nothing of what is looked at. */
const BESIDE_ANYTHING: ReadonlySet<Command> = new Set<Command>(['help/open', 'help/diagnostics', 'help/log']);

/** A question that waits for its answer is not overtaken by a shortcut. */
const isHeldBack = ({ store }: Newsroom, command: Command): boolean => {
  const { dialog, importing } = store.get();
  if (BESIDE_ANYTHING.has(command)) return false;
  return dialog?.is === 'unsaved' || (isShown(importing) && !BESIDE_IMPORT.test(command));
};

/** What would write into a library that can only be read. The editor knows by itself what it may do then. */
const WRITING: ReadonlySet<Command> = new Set<Command>([
  'article/new',
  'article/new-from-template',
  'article/keep-as-template',
  'newsroom/keep-snippet',
  'insert/snippet',
  ...STEPS.map((step) => `article/${step}` as const),
  'article/duplicate',
  'article/trash',
  'article/import',
  'article/import-folder',
  'library/restore',
]);

/** Carries a command out; what goes wrong unexpectedly is said, never swallowed. */
export const runCommand = async (room: Newsroom, command: Command): Promise<void> => {
  if (isHeldBack(room, command)) return;
  if (WRITING.has(command) && isLocked(room.store.get())) return room.sayProblem('create', 'locked');
  if (givesUpView(command)) leaveWorkplace(room);
  if (isEditorCommand(command)) {
    if (!isSheetCovered(room) || (await giveWayTo(room, command))) room.session()?.handle.current?.run(command);
    return;
  }
  await perform(room, DEEDS[command]);
};

export const perform = async (room: Newsroom, deed: Deed): Promise<void> => {
  try {
    await deed(room);
  } catch (error) {
    tellTrouble(room.bridge, error);
    room.sayProblem('open', 'no-answer');
  }
};
