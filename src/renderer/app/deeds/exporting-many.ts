/** Exporting several articles, one after another, in the formats of the export panel. */
import type { ArticleId } from '#shared/article/identity';
import type { Exported } from '#shared/ipc';
import type { Newsroom } from '../newsroom';
import { troubleOf } from '../session/keeping';
import { isBusy, refusedFor, runBatch, type Step } from './batch';
import { chooseExportFolder } from './exporting';
import { flush } from './leaving';

type File = Extract<Exported, { readonly ok: true }>;

/** Asked for once, where nothing has been exported yet. @returns whether there is one. */
const hasFolder = async (room: Newsroom): Promise<boolean> => {
  if (room.store.get().settings.exportFolder === null) await chooseExportFolder(room);
  return room.store.get().settings.exportFolder !== null;
};

/** The article on the sheet is exported as it stands there. @returns why it cannot be, or null. */
const storePresent = async (room: Newsroom, id: ArticleId) => {
  const session = room.session();
  if (session?.id !== id || (await flush(room))) return null;
  return troubleOf(session.keeper.keeping())?.reason ?? 'io-error';
};

const exportOne = async (room: Newsroom, id: ArticleId, files: Map<ArticleId, readonly File[]>): Promise<Step> => {
  const unsaved = await storePresent(room, id);
  if (unsaved !== null) return { done: [], refused: [refusedFor(room, id, unsaved)] };
  const formats = [...room.store.get().exporting.formats];
  const results = await room.bridge.call('export/run', { id, formats });
  files.set(
    id,
    results.filter((result): result is File => result.ok),
  );
  const failed = results.find((result) => !result.ok);
  return failed && !failed.ok
    ? { done: [], refused: [refusedFor(room, id, failed.reason)] }
    : { done: [id], refused: [] };
};

const announce = (room: Newsroom, done: readonly ArticleId[], made: ReadonlyMap<ArticleId, readonly File[]>): void => {
  const last = done.findLast((id) => (made.get(id)?.length ?? 0) > 0);
  const format = last && made.get(last)?.[0]?.format;
  if (last === undefined || format === undefined) return;
  const files = [...made.values()].reduce((sum, each) => sum + each.length, 0);
  room.show({
    text: room.t('desk.said.exported', { articles: done.length, files }),
    lasts: 12_000,
    action: {
      label: room.t('app.export.show'),
      run: () => void room.bridge.call('export/show', { id: last, format }),
    },
  });
};

export const exportArticles = async (room: Newsroom, ids: readonly ArticleId[]): Promise<void> => {
  if (isBusy(room)) return;
  if (room.store.get().exporting.formats.length === 0)
    return room.show({ tone: 'problem', text: room.t('app.export.none-chosen') });
  if (!(await hasFolder(room))) return;
  const made = new Map<ArticleId, readonly File[]>();
  const { done } = await runBatch(room, 'export', ids, 1, async ([id]) =>
    id === undefined ? { done: [], refused: [] } : exportOne(room, id, made),
  );
  announce(room, done, made);
};
