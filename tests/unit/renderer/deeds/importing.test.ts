import { expect, test } from 'vitest';
import type { ArticleId } from '#shared/article/identity';
import type { Proposed } from '#shared/importing/proposal';
import type { Handlers, ImportedFile } from '#shared/ipc';
import {
  acceptReady,
  acceptSource,
  closeImport,
  openInstead,
  passOverSource,
} from '../../../../src/renderer/app/deeds/accepting';
import { importChosen, importFiles, moveSourcePart } from '../../../../src/renderer/app/deeds/importing';
import { lotsOf } from '../../../../src/renderer/app/deeds/reading-files';
import { proposalOf, TEXT } from '../importing/proposals';
import { testNewsroom } from '../support/test-newsroom';

const FAILED: Proposed = { ok: false, file: 'hong.docx', reason: 'broken-file' };

/** A newsroom in which a dialog chooses these, and main stores what is accepted until its disk is full. */
const choosing = (proposals: readonly Proposed[], room = Number.POSITIVE_INFINITY) => {
  let left = room;
  const end = (file: string, id: ArticleId): ImportedFile => {
    left -= 1;
    return left < 0
      ? { ok: false, file, reason: 'disk-full' }
      : { ok: true, file, id, headline: 'Khởi công', dropped: [], warnings: [] };
  };
  const accept: { current: Handlers['import/accept'] } = { current: () => FAILED };
  const desk = testNewsroom({
    'import/choose-files': () => proposals,
    'import/accept': (request) => accept.current(request),
  });
  accept.current = ({ token }) => end(token, desk.add('Khởi công'));
  const asked = (channel: string) =>
    desk.calls.filter((call) => call.channel === channel).map(({ request }) => request);
  return { ...desk, asked, importing: () => desk.room.store.get().importing };
};

const many = (count: number): readonly Proposed[] =>
  Array.from({ length: count }, (_, nth) => proposalOf(TEXT, { token: `proposal-${nth}`, file: `${nth}.txt` }));

test('a single file is opened as soon as it is stored, with what was moved', async () => {
  const desk = choosing([proposalOf()]);
  await importChosen(desk.room);
  moveSourcePart(desk.room, 0, { is: 'move', at: 1, to: 'lead' });
  await acceptSource(desk.room, 0);
  expect(desk.asked('import/accept')).toEqual([{ token: 'proposal-1', moves: [{ at: 1, to: 'lead' }] }]);
  expect(desk.importing().sources).toEqual([]);
  expect(desk.room.session()).not.toBeNull();
});

test('a single file that cannot be read is said in words, without a dialog', async () => {
  const desk = choosing([FAILED]);
  await importChosen(desk.room);
  expect(desk.importing().sources).toEqual([]);
  expect(desk.toasts.map(({ text }) => text).join()).toContain('Tệp bị cắt ngang hoặc hỏng.');
});

test('a dialog in which nothing is chosen leaves nothing behind', async () => {
  const desk = choosing([]);
  await importChosen(desk.room);
  expect(desk.importing()).toMatchObject({ asked: 0, sources: [] });
  expect(desk.toasts).toEqual([]);
});

test('a full disk ends the storing of all, and what is left stays ready', async () => {
  const desk = choosing(many(4), 2);
  await importChosen(desk.room);
  await acceptReady(desk.room);
  expect(desk.importing().sources.map(({ standing }) => standing.is)).toEqual(['stored', 'stored', 'open', 'open']);
  expect(desk.importing()).toMatchObject({ storing: null, chosen: 2 });
  expect(desk.asked('import/accept')).toHaveLength(3);
});

test('an article is stored once, however often its button is pressed', async () => {
  const desk = choosing(many(2));
  await importChosen(desk.room);
  await Promise.all([acceptSource(desk.room, 0), acceptSource(desk.room, 0)]);
  expect(desk.asked('import/accept')).toHaveLength(1);
});

test('what is passed over is forgotten, and closing brings the first that was stored to the sheet', async () => {
  const desk = choosing([FAILED, ...many(2)]);
  await importChosen(desk.room);
  await passOverSource(desk.room, 1);
  await acceptSource(desk.room, 2);
  await closeImport(desk.room);
  expect(desk.asked('import/forget')).toEqual([{ tokens: ['proposal-0'] }]);
  expect(desk.importing().sources).toEqual([]);
  expect(desk.room.session()).not.toBeNull();
});

test('what was given up comes back with all that was moved', async () => {
  const desk = choosing([proposalOf()]);
  await importChosen(desk.room);
  moveSourcePart(desk.room, 0, { is: 'move', at: 1, to: 'dropped' });
  const before = desk.importing();
  await closeImport(desk.room);
  expect(desk.importing().sources).toEqual([]);
  desk.toasts.at(-1)?.action?.run();
  expect(desk.importing()).toEqual(before);
  expect(desk.asked('import/accept')).toEqual([]);
});

test('the article that a file became before is opened instead, and the other files wait', async () => {
  const desk = choosing([]);
  const id = desk.add('Bài đã nhập');
  const proposals = [proposalOf(TEXT, { already: { id, headline: 'Bài đã nhập' } }), ...many(1)];
  desk.room.store.send({ is: 'importing', event: { is: 'offered', proposals } });
  await openInstead(desk.room, 0, id);
  expect(desk.room.session()?.id).toBe(id);
  expect(desk.importing()).toMatchObject({ isAside: true, chosen: 1 });
  await importChosen(desk.room);
  expect(desk.importing().isAside).toBe(false);
  expect(desk.asked('import/choose-files')).toEqual([]);
});

test('dropped files are handed over in lots of bounded size, in their order', async () => {
  const sized = (...sizes: readonly number[]) => sizes.map((size) => ({ size }));
  expect(lotsOf(sized(30_000_000, 30_000_000, 5_000_000)).map((lot) => lot.length)).toEqual([1, 2]);
  expect(lotsOf(sized(...Array.from({ length: 120 }, () => 1))).map((lot) => lot.length)).toEqual([50, 50, 20]);

  const desk = testNewsroom({
    'import/read': ({ files }) => files.map(({ name }) => proposalOf(TEXT, { file: name })),
  });
  const folder = new File([], 'thư mục');
  folder.arrayBuffer = () => Promise.reject(new Error('a folder has no bytes'));
  await importFiles(desk.room, [new File(['a'], 'a.txt'), folder, new File(['b'], 'b.txt')]);
  const { sources } = desk.room.store.get().importing;
  expect(sources.map(({ file, standing }) => `${file} ${standing.is}`)).toEqual([
    'a.txt open',
    'thư mục failed',
    'b.txt open',
  ]);
});

test('a single bad file beside another reading says so among the files, and ends nothing', async () => {
  const desk = choosing([FAILED]);
  desk.room.store.send({ is: 'importing', event: { is: 'asked' } });
  await importChosen(desk.room);
  expect(desk.importing()).toMatchObject({ asked: 1, sources: [{ file: 'hong.docx' }] });
});
