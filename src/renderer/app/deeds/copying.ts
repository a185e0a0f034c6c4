/** What is copied by a command and not by the keys of the sheet: a whole article, a table of lengths. */
import { layoutOf } from '#shared/layout/layout-of';
import { articleFlavours, type Flavours } from '../../editor';
import type { Newsroom } from '../newsroom';

/** Longer than a page takes to hear of its own copy command. */
const PATIENCE = 2_000;

/**
 * A page may write on the clipboard only while it answers a copy: main gives that command as a menu does, and here it is said what is copied.
 * @returns false where no copy came.
 */
const putOnClipboard = ({ bridge }: Newsroom, flavours: Flavours): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const put = (event: ClipboardEvent): void => {
      for (const [type, text] of Object.entries(flavours)) event.clipboardData?.setData(type, text);
      event.preventDefault();
      event.stopImmediatePropagation();
      end(true);
    };
    const end = (went: boolean): void => {
      clearTimeout(timer);
      document.removeEventListener('copy', put, true);
      resolve(went);
    };
    const timer = setTimeout(() => end(false), PATIENCE);
    document.addEventListener('copy', put, true);
    bridge.call('clipboard/copy').catch((error: unknown) => {
      end(false);
      reject(error);
    });
  });

const copy = async (room: Newsroom, flavours: Flavours, said: string): Promise<void> => {
  if (await putOnClipboard(room, flavours)) room.show({ text: said });
  else room.sayProblem('copy', 'no-answer');
};

/** As it stands on the sheet, saved or not. */
export const copyWholeArticle = async (room: Newsroom): Promise<void> => {
  const { sheet, start } = room.store.get();
  const session = room.session();
  if (sheet.is !== 'article' || session === null) return;
  const flavours = articleFlavours(session.read(), layoutOf(sheet.article, start.layouts));
  await copy(room, flavours, room.t('app.copied.article'));
};

export const copyText = (room: Newsroom, text: string, said: string): Promise<void> =>
  copy(room, { 'text/plain': text }, said);
