/** Bringing texts in, from chosen or dropped files, and saying what became of them. */
import { decodeText } from '#shared/importing/decode-text';
import type { ImportedFile } from '#shared/ipc';
import type { PageReport } from '../../features/importing/import-report';
import type { Newsroom } from '../newsroom';
import { openArticle } from './articles';

type Read = Extract<ImportedFile, { readonly ok: true }>;

const hasMoreToSay = ({ dropped, warnings }: PageReport): boolean => dropped.length + warnings.length > 0;

const outcome = (room: Newsroom, files: readonly ImportedFile[], read: readonly Read[]): string => {
  const [only] = files;
  const failed = files.length - read.length;
  if (files.length > 1) return room.t('app.import.done-many', { articles: read.length, failed });
  const headline = only?.ok && only.headline !== '' ? only.headline : room.t('app.desk.no-headline');
  return room.t('app.import.done', { headline, dropped: only?.ok ? only.dropped.length : 0 });
};

const reportAction = (room: Newsroom, report: readonly ImportedFile[] | PageReport) => ({
  label: room.t('app.import.see'),
  run: () => room.store.send({ is: 'dialog', dialog: { is: 'import-report', report } }),
});

/** A toast, with the whole report one click away; a single failure says itself in full. */
const announce = (room: Newsroom, files: readonly ImportedFile[]): void => {
  const [only] = files;
  if (files.length === 1 && only && !only.ok) {
    room.sayProblem('import', only.reason);
    return;
  }
  const read = files.filter((file): file is Read => file.ok);
  const more = read.length < files.length || read.some(hasMoreToSay);
  room.show({
    text: outcome(room, files, read),
    ...(more ? { lasts: 12_000, action: reportAction(room, files) } : {}),
  });
};

/** Says what came in and opens the first of it. */
export const receiveImported = async (room: Newsroom, files: readonly ImportedFile[]): Promise<void> => {
  if (files.length === 0) return;
  const first = files.find((file) => file.ok);
  if (first) await openArticle(room, first.id);
  announce(room, files);
};

export const importChosen = async (room: Newsroom): Promise<void> =>
  receiveImported(room, await room.bridge.call('import/choose-files'));

/** Files that cannot hold a text page are not even read. */
const isText = (file: File): boolean => file.type.startsWith('text/') || /\.(?:txt|text)$/iu.test(file.name);

const importDropped = async (room: Newsroom, file: File): Promise<ImportedFile> => {
  if (!isText(file)) return { ok: false, file: file.name, reason: 'unsupported-format' };
  const read = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) return { ok: false, file: file.name, reason: read.reason };
  return room.bridge.call('import/text', { text: read.text, name: file.name });
};

export const importFiles = async (room: Newsroom, files: readonly File[]): Promise<void> => {
  const imported: ImportedFile[] = [];
  // One after another: the desk lists them in the order in which they were dropped.
  for (const file of files) imported.push(await importDropped(room, file));
  await receiveImported(room, imported);
};

/** A whole page was pasted where there is no article yet. */
export const importPasted = async (room: Newsroom, text: string): Promise<void> =>
  receiveImported(room, [await room.bridge.call('import/text', { text, name: '' })]);

/** A whole page was pasted into an empty article. */
export const announcePastedPage = (room: Newsroom, report: PageReport): void =>
  room.show({
    text: room.t('app.import.pasted', { dropped: report.dropped.length }),
    ...(hasMoreToSay(report) ? { lasts: 12_000, action: reportAction(room, report) } : {}),
  });
