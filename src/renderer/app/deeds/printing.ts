/** Printing the article on the sheet: first its text is stored, then main opens the system's dialog on the pages that its PDF would have. */
import type { Newsroom } from '../newsroom';
import { flush } from './leaving';

const printArticle = async (room: Newsroom): Promise<void> => {
  const id = room.session()?.id;
  if (id === undefined) return;
  if (!(await flush(room))) return room.show({ tone: 'problem', text: (t) => t('app.printing.unsaved') });
  const { theme, paper } = room.store.get().settings.exportManner;
  const printed = await room.bridge.call('print/run', { id, theme, paper });
  if (printed.ok || printed.reason === 'cancelled') return;
  if (printed.reason === 'engine-failed') room.show({ tone: 'problem', text: (t) => t('app.printing.failed') });
  else room.sayProblem('export', printed.reason);
};

/** What lies on top is what is meant: the list of keys is a page to be printed too. */
export const printShown = async (room: Newsroom): Promise<void> => {
  if (room.store.get().dialog?.is === 'shortcuts') window.print();
  else await printArticle(room);
};
