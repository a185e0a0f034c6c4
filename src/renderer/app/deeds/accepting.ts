/** Storing what was looked at: one source, or all that nobody need look at; and leaving the rest. */
import type { ArticleId } from '#shared/article/identity';
import { isDiskFailure } from '#shared/failures';
import type { ImportedFile } from '#shared/ipc';
import { type Importing, type ImportingEvent, isOver, sourceOf } from '../../features/importing/importing';
import { isOpen, type Source, stateOf } from '../../features/importing/sources';
import type { Newsroom } from '../newsroom';
import { openArticle, UNDO_FOR } from './articles';

const tell = ({ store }: Newsroom, event: ImportingEvent): void => store.send({ is: 'importing', event });

const present = ({ store }: Newsroom): Importing => store.get().importing;

const tokensIn = (sources: readonly Source[]): readonly string[] =>
  sources.flatMap(({ standing }) => (standing.is === 'open' ? [standing.proposal.token] : []));

const forget = async ({ bridge }: Newsroom, sources: readonly Source[]): Promise<void> => {
  const tokens = [...tokensIn(sources)];
  if (tokens.length > 0) await bridge.call('import/forget', { tokens });
};

/** @returns null where it is stored already, or nothing is left to store. */
const storeSource = async (room: Newsroom, key: number): Promise<ImportedFile | null> => {
  const source = sourceOf(present(room), key);
  if (source?.standing.is !== 'open' || source.standing.isStoring) return null;
  const { proposal, history } = source.standing;
  tell(room, { is: 'storing', key });
  let end: ImportedFile = { ok: false, file: source.file, reason: 'io-error' };
  try {
    end = await room.bridge.call('import/accept', { token: proposal.token, moves: history.moves });
  } finally {
    tell(room, { is: 'stored', key, end });
  }
  return end;
};

const announceOne = (room: Newsroom, end: Extract<ImportedFile, { readonly ok: true }>): void => {
  const { headline, dropped } = end;
  room.show({
    text: (t) =>
      t('importing.done', {
        headline: headline === '' ? t('app.desk.no-headline') : headline,
        dropped: dropped.length,
      }),
  });
};

/** A single source is opened as soon as it is stored; of several the next one is looked at. */
export const acceptSource = async (room: Newsroom, key: number): Promise<void> => {
  const end = await storeSource(room, key);
  if (!end?.ok || present(room).sources.length > 1) return;
  tell(room, { is: 'closed' });
  await openArticle(room, end.id, true);
  announceOne(room, end);
};

/** What refuses one refuses all: the disk, or a library that is not ours. */
const isAboutAll = (end: ImportedFile): boolean =>
  !end.ok && (isDiskFailure(end.reason) || ['locked', 'library-missing', 'closed'].includes(end.reason));

/** One after another, so that the desk lists them in the order in which they came. */
export const acceptReady = async (room: Newsroom): Promise<void> => {
  if (present(room).storing !== null) return;
  const ready = present(room).sources.filter((source) => stateOf(source) === 'ready');
  try {
    for (const [done, { key }] of ready.entries()) {
      tell(room, { is: 'storing-many', done, total: ready.length });
      if (present(room).storing?.isStopped) break;
      const end = await storeSource(room, key);
      if (end === null || !isAboutAll(end)) continue;
      tell(room, { is: 'chosen', key });
      break;
    }
  } finally {
    tell(room, { is: 'stored-many' });
  }
};

export const stopAccepting = (room: Newsroom): void => tell(room, { is: 'storing-stopped' });

export const passOverSource = async (room: Newsroom, key: number): Promise<void> => {
  const source = sourceOf(present(room), key);
  if (source?.standing.is !== 'open' || source.standing.isStoring) return;
  tell(room, { is: 'passed-over', key });
  await forget(room, [source]);
};

const storedIn = ({ sources }: Importing): readonly ArticleId[] =>
  sources.flatMap(({ standing }) => (standing.is === 'stored' ? [standing.id] : []));

/** What was moved is not thrown away by one press of a key: it can be looked at again for a while. */
const offerAgain = (room: Newsroom, before: Importing, left: readonly Source[]): void => {
  let isBack = false;
  room.show({
    text: (t) => t('importing.given-up', { count: before.sources.length === 1 ? 1 : left.length }),
    lasts: UNDO_FOR,
    action: {
      label: 'importing.look-again',
      run: () => {
        isBack = true;
        tell(room, { is: 'reopened', importing: before });
      },
    },
  });
  setTimeout(() => {
    if (!isBack) void forget(room, left).catch(() => undefined);
  }, UNDO_FOR + 2_000);
};

const announceMany = (room: Newsroom, { sources }: Importing): void => {
  const articles = sources.filter(({ standing }) => standing.is === 'stored').length;
  const failed = sources.filter(({ standing }) => standing.is === 'failed').length;
  room.show({ text: (t) => t('importing.done-many', { articles, failed }) });
};

/** Nothing more is stored; of what was, the first comes to the sheet. */
export const closeImport = async (room: Newsroom): Promise<void> => {
  const before = present(room);
  // A storing that is under way ends first: nobody would hear what came of it.
  if (before.storing !== null || before.sources.some(({ standing }) => standing.is === 'open' && standing.isStoring))
    return stopAccepting(room);
  const left = before.sources.filter(isOpen);
  const [first] = storedIn(before);
  tell(room, { is: 'closed' });
  if (left.length > 0) offerAgain(room, before, left);
  else if (first !== undefined) announceMany(room, before);
  if (first !== undefined) await openArticle(room, first);
};

/** The import waits while somebody reads another article. */
const putAside = (room: Newsroom): void => {
  tell(room, { is: 'put-aside' });
  room.show({
    text: (t) => t('importing.waiting', { count: present(room).sources.filter(isOpen).length }),
    lasts: 0,
    action: { label: 'importing.go-back', run: () => tell(room, { is: 'called' }) },
  });
};

export const openImported = async (room: Newsroom, id: ArticleId): Promise<void> => {
  if (isOver(present(room))) tell(room, { is: 'closed' });
  else putAside(room);
  await openArticle(room, id, true);
};

export const openInstead = async (room: Newsroom, key: number, id: ArticleId): Promise<void> => {
  await passOverSource(room, key);
  await openImported(room, id);
};
