/** Every command with what it does: menus, shortcuts and buttons all come through here. */
import type { Command } from '#shared/commands';
import { TEXT_SIZE } from '#shared/settings';
import { duplicateArticle, goToNeighbour, newArticle, showTrash, trashArticle } from './deeds/articles';
import { setSide, toggleDesk, toggleSide } from './deeds/columns';
import { callExport } from './deeds/exporting';
import { showHistory } from './deeds/history';
import { importChosen } from './deeds/importing';
import { saveNow } from './deeds/leaving';
import { backUp, openLibrary, restoreBackup } from './deeds/library';
import { keepAsTemplate, openNewsroom, openTemplates } from './deeds/newsroom';
import { openPalette } from './deeds/palette';
import { giveWayTo, isSheetCovered } from './deeds/restoring';
import { callSearch } from './deeds/searching';
import { changeSettings, stepTextSize } from './deeds/settings';
import type { Newsroom } from './newsroom';
import { isLocked } from './screen';

type Deed = (room: Newsroom) => void | Promise<void>;

/** Commands about the text are the editor's. */
type EditorCommand = Extract<
  Command,
  `edit/${string}` | `format/${string}` | `insert/${string}` | `table/${string}` | `go/${string}`
>;

const onArticle =
  (deed: (room: Newsroom, id: NonNullable<ReturnType<Newsroom['session']>>['id']) => Promise<void>): Deed =>
  async (room) => {
    const id = room.session()?.id;
    if (id !== undefined) await deed(room, id);
  };

const DEEDS: Readonly<Record<Exclude<Command, EditorCommand>, Deed>> = {
  'article/new': (room) => newArticle(room),
  'article/new-from-template': openTemplates,
  'article/keep-as-template': keepAsTemplate,
  'article/save': saveNow,
  'article/duplicate': onArticle(duplicateArticle),
  'article/trash': onArticle(trashArticle),
  'article/previous': (room) => goToNeighbour(room, -1),
  'article/next': (room) => goToNeighbour(room, 1),
  'article/import': importChosen,
  'article/export': async (room) => {
    if (room.session() === null) return;
    await setSide(room, true);
    callExport(room);
  },
  'view/desk': toggleDesk,
  'view/side': toggleSide,
  'view/trash': (room) => showTrash(room, room.store.get().trash === null),
  'search/library': callSearch,
  'search/palette': openPalette,
  'library/manage': openLibrary,
  'newsroom/manage': (room) => openNewsroom(room),
  'library/backup': async (room) => {
    openLibrary(room);
    await backUp(room);
  },
  'library/restore': async (room) => {
    openLibrary(room);
    await restoreBackup(room);
  },
  'view/history': showHistory,
  'view/spelling': (room) => changeSettings(room, { spelling: !room.store.get().settings.spelling }),
  'view/text-larger': (room) => stepTextSize(room, 1),
  'view/text-smaller': (room) => stepTextSize(room, -1),
  'view/text-normal': (room) => changeSettings(room, { textSize: TEXT_SIZE.normal }),
  'view/theme-system': (room) => changeSettings(room, { theme: 'system' }),
  'view/theme-light': (room) => changeSettings(room, { theme: 'light' }),
  'view/theme-dark': (room) => changeSettings(room, { theme: 'dark' }),
  'view/language-vi': (room) => changeSettings(room, { language: 'vi' }),
  'view/language-en': (room) => changeSettings(room, { language: 'en' }),
  'help/shortcuts': ({ store }) => store.send({ is: 'dialog', dialog: { is: 'shortcuts' } }),
  'help/about': ({ store }) => store.send({ is: 'dialog', dialog: { is: 'about' } }),
};

const isEditorCommand = (command: Command): command is EditorCommand => !(command in DEEDS);

/** A question that waits for its answer is not overtaken by a shortcut. */
const isHeldBack = ({ store }: Newsroom): boolean => store.get().dialog?.is === 'unsaved';

/** What would write into a library that can only be read. The editor knows by itself what it may do then. */
const WRITING: ReadonlySet<Command> = new Set<Command>([
  'article/new',
  'article/new-from-template',
  'article/keep-as-template',
  'article/duplicate',
  'article/trash',
  'article/import',
  'library/restore',
]);

/** Carries a command out; what goes wrong unexpectedly is said, never swallowed. */
export const runCommand = async (room: Newsroom, command: Command): Promise<void> => {
  if (isHeldBack(room)) return;
  if (WRITING.has(command) && isLocked(room.store.get())) return room.sayProblem('create', 'locked');
  if (isEditorCommand(command)) {
    if (!isSheetCovered(room) || (await giveWayTo(room, command))) room.session()?.handle.current?.run(command);
    return;
  }
  await perform(room, DEEDS[command]);
};

export const perform = async (room: Newsroom, deed: Deed): Promise<void> => {
  try {
    await deed(room);
  } catch {
    room.sayProblem('open', 'no-answer');
  }
};
