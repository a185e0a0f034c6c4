/** What is copied by a command and not by the keys of the sheet: a whole article, a table of lengths. */
import type { Article, Content } from '#shared/article/article';
import { copyForCms as richForCms, copyCmsSource as sourceForCms } from '#shared/exporting/copying/copy-for-cms';
import type { MessageKey } from '#shared/i18n/translate';
import type { HouseLayout } from '#shared/layout/house-layout';
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

const copy = async (room: Newsroom, flavours: Flavours, said: MessageKey): Promise<void> => {
  if (await putOnClipboard(room, flavours)) room.show({ text: (t) => t(said) });
  else room.sayProblem('copy', 'no-answer');
};

interface Subject {
  /** Without what the desk keeps about it. */
  readonly content: Content;
  readonly article: Article;
  readonly layout: HouseLayout;
}

/** As it stands on the sheet, saved or not; null where none does. */
const subjectOf = (room: Newsroom): Subject | null => {
  const { sheet, start } = room.store.get();
  const session = room.session();
  if (sheet.is !== 'article' || session === null) return null;
  const content = session.read();
  return { content, article: { ...sheet.article, ...content }, layout: layoutOf(sheet.article, start.layouts) };
};

export const copyWholeArticle = async (room: Newsroom): Promise<void> => {
  const subject = subjectOf(room);
  if (subject === null) return;
  await copy(room, articleFlavours(subject.content, subject.layout), 'app.copied.article');
};

export const copyForCms = async (room: Newsroom): Promise<void> => {
  const subject = subjectOf(room);
  if (subject === null) return;
  const { html, text } = richForCms(subject.article, subject.layout);
  await copy(room, { 'text/html': html, 'text/plain': text }, 'app.copied.cms');
};

export const copyCmsSource = async (room: Newsroom): Promise<void> => {
  const subject = subjectOf(room);
  if (subject === null) return;
  await copy(room, { 'text/plain': sourceForCms(subject.article, subject.layout) }, 'app.copied.cms-source');
};

export const copyText = (room: Newsroom, text: string, said: MessageKey): Promise<void> =>
  copy(room, { 'text/plain': text }, said);
