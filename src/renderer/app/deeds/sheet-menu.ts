/** The sheet's context menu: what may have been meant by the misspelled word under the mouse or at the caret, beside cut, copy and paste. */
import type { Request } from '#shared/ipc';
import type { EditorHandle, MenuAsked } from '../../editor';
import type { MisspelledWord } from '../../proofing/messages';
import type { Newsroom } from '../newsroom';
import { isLocked } from '../screen';
import { addWord, letStand, replaceFound } from './proofing';

/** With the offsets that it has now: the text may have moved since it was found. */
const misspelledAt = (room: Newsroom, handle: EditorHandle, { place, editable }: MenuAsked): MisspelledWord | null => {
  const spot = place === null || !editable ? null : handle.spotAt('spelling', place);
  if (spot === null) return null;
  const { misspelled } = room.store.get().proofing.heard;
  const inPassage = misspelled.filter(({ key, text }) => key === spot.key && text === spot.text);
  const found = inPassage.find(({ start }) => start === spot.start) ?? inPassage[0];
  return found === undefined ? null : { ...found, start: spot.start, end: spot.end };
};

type Word = Request<'menu/context'>['word'];

const wordFor = async (room: Newsroom, found: MisspelledWord | null): Promise<Word> =>
  found === null
    ? null
    : {
        text: found.text,
        suggestions: [...(await room.proofreader.suggest(found.text))],
        mayAdd: !isLocked(room.store.get()),
      };

const ignore = async (room: Newsroom, found: MisspelledWord): Promise<void> => {
  if (await letStand(room, [found]))
    room.store.send({ is: 'said', text: room.t('proofing.ignored', { word: found.text }) });
};

export const openSheetMenu = async (room: Newsroom, handle: EditorHandle, asked: MenuAsked): Promise<void> => {
  const found = misspelledAt(room, handle, asked);
  const { x, y, hasSelection, editable, inTable } = asked;
  const word = await wordFor(room, found);
  const menu = await room.bridge.call('menu/context', { x, y, hasSelection, editable, inTable, word });
  if (menu.chosen === 'command') handle.run(menu.command);
  if (found === null) return;
  if (menu.chosen === 'replace') replaceFound(room, found, menu.text);
  else if (menu.chosen === 'add-word') await addWord(room, found.text);
  else if (menu.chosen === 'ignore') await ignore(room, found);
};
