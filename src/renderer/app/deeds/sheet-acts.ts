/** What the editor of one article tells the window, and asks of it. */
import type { SheetActs } from '../../features/sheet/article-sheet';
import type { Newsroom } from '../newsroom';
import type { Session } from '../session/session';
import { announceConverted } from './announce-converted';
import { announcePicturesLeft } from './announce-pictures-left';
import { announcePastedPage } from './importing';

const openLink = async (room: Newsroom, address: string): Promise<void> => {
  const opened = await room.bridge.call('link/open', { address });
  if (!opened.ok) room.sayProblem('link', opened.reason);
};

export const sheetActs = (room: Newsroom, { id, handle, keeper }: Session): SheetActs => {
  const { store, bridge } = room;
  return {
    run: (command) => handle.current?.run(command),
    edited: keeper.edited,
    counted: (counts) => room.counted({ is: 'counted', id, counts }),
    selected: (selected) => store.send({ is: 'selected', id, selected }),
    stateChanged: (state) => store.send({ is: 'editor', id, state }),
    problem: (problem) => room.sayProblem(problem === 'nothing-pasted' ? 'paste' : 'photo', problem),
    pastedPage: (report) => announcePastedPage(room, report),
    converted: (conversions) => announceConverted(room, conversions),
    picturesLeft: (left) => announcePicturesLeft(room, left),
    openLink: (address) => void openLink(room, address),
    storePhoto: async (photo) => bridge.call('photo/put', { bytes: new Uint8Array(await photo.arrayBuffer()) }),
  };
};
