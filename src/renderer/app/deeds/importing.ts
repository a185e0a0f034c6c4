/** Texts that are to come in, from chosen or dropped files, a folder, a page's text: read, and shown before they are stored. */
import type { Proposed } from '#shared/importing/proposal';
import type { Events } from '#shared/ipc';
import type { DroppedFile } from '../../features/importing/dropped-files';
import { type ImportingEvent, isOver, type PartMove } from '../../features/importing/importing';
import type { PageReport } from '../../features/importing/page-report';
import type { Toast } from '../../ui/toasts';
import type { Newsroom } from '../newsroom';
import { readDropped } from './reading-files';

const tell = ({ store }: Newsroom, event: ImportingEvent): void => store.send({ is: 'importing', event });

/** Where there is nothing to look at, no dialog comes up; a single failure says itself in full. */
export const receiveProposed = (room: Newsroom, proposals: readonly Proposed[]): void => {
  const [only] = proposals;
  const { sources, asked } = room.store.get().importing;
  // Something else may still be read: its dialog stays.
  const isFresh = sources.length === 0 && asked <= 1;
  const isWorthADialog = !isFresh || proposals.length > 1 || proposals.some(({ ok }) => ok);
  tell(room, isWorthADialog ? { is: 'offered', proposals } : { is: 'closed' });
  if (!isWorthADialog && only && !only.ok && only.reason !== 'cancelled') room.sayProblem('import', only.reason);
};

/** Reading that fails for no expected reason leaves no dialog behind that waits for it. */
const receive = async (room: Newsroom, read: () => Promise<readonly Proposed[]>): Promise<void> => {
  tell(room, { is: 'asked' });
  try {
    receiveProposed(room, await read());
  } catch (error) {
    tell(room, { is: 'offered', proposals: [] });
    throw error;
  }
};

/** What waits aside comes back before anything is added to it; a report that was read makes way. */
const comesBack = (room: Newsroom): boolean => {
  const { importing } = room.store.get();
  if (importing.isAside && !isOver(importing)) {
    tell(room, { is: 'called' });
    return true;
  }
  if (isOver(importing)) tell(room, { is: 'closed' });
  return false;
};

export const importChosen = async (room: Newsroom): Promise<void> => {
  if (!comesBack(room)) await receive(room, () => room.bridge.call('import/choose-files'));
};

export const importFolder = async (room: Newsroom): Promise<void> => {
  if (!comesBack(room)) await receive(room, () => room.bridge.call('import/choose-folder'));
};

export const importFiles = (room: Newsroom, files: readonly DroppedFile[]): Promise<void> =>
  receive(room, () => readDropped(room, files));

/** A whole page was pasted where there is no article yet. */
export const importPasted = (room: Newsroom, text: string): Promise<void> =>
  receive(room, async () => [await room.bridge.call('import/text', { text, name: '' })]);

export const hearOfReading = (room: Newsroom, progress: Events['import-progress']): void =>
  tell(room, { is: 'progressed', progress });

export const stopReading = async (room: Newsroom): Promise<void> => {
  tell(room, { is: 'reading-stopped' });
  await room.bridge.call('import/cancel');
};

export const chooseSource = (room: Newsroom, key: number): void => tell(room, { is: 'chosen', key });

export const moveSourcePart = (room: Newsroom, key: number, move: PartMove): void =>
  tell(room, { is: 'moved', key, move });

const hasMoreToSay = ({ dropped, warnings }: PageReport): boolean => dropped.length + warnings.length > 0;

const seeReport = (room: Newsroom, report: PageReport): NonNullable<Toast['action']> => ({
  label: 'importing.see',
  run: () => room.store.send({ is: 'dialog', dialog: { is: 'page-report', report } }),
});

/** A whole page was pasted into an empty article. */
export const announcePastedPage = (room: Newsroom, report: PageReport): void =>
  room.show({
    text: (t) => t('importing.pasted', { dropped: report.dropped.length }),
    ...(hasMoreToSay(report) ? { lasts: 12_000, action: seeReport(room, report) } : {}),
  });
