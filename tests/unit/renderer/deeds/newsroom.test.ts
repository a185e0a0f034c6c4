/** What the newsroom keeps, as the window knows it: read once, shown at once, never taken back by an earlier answer. */
import { expect, test } from 'vitest';
import { EMPTY_CONTENT } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { applyNewsroomChange } from '#shared/newsroom/apply-change';
import type { NewsroomChange } from '#shared/newsroom/change';
import { EMPTY_NEWSROOM } from '#shared/newsroom/newsroom';
import { newArticle, openArticle } from '../../../../src/renderer/app/deeds/articles';
import {
  changeFromDialog,
  changeNewsroom,
  exportGlossary,
  hearOfNewsroom,
  importGlossary,
  keepAsTemplate,
  openTemplates,
  readNewsroom,
  settleNewsroom,
} from '../../../../src/renderer/app/deeds/newsroom';
import { testNewsroom } from '../support/test-newsroom';

const naming = (name: string): NewsroomChange => ({
  is: 'put-name',
  entry: { name, kind: 'person', means: '', wrong: [] },
  was: null,
});

const namesOn = ({ room }: ReturnType<typeof testNewsroom>): readonly string[] =>
  room.store.get().newsroom?.glossary.map(({ name }) => name) ?? [];

test('it is read when it is first asked for, and only then', async () => {
  const desk = testNewsroom();
  expect(await readNewsroom(desk.room)).toEqual(EMPTY_NEWSROOM);
  await readNewsroom(desk.room);
  expect(desk.calls.map(({ channel }) => channel)).toEqual(['newsroom/read']);
});

test('a file that was damaged is told of once', async () => {
  const desk = testNewsroom({
    'newsroom/read': () => ({
      ok: true,
      newsroom: EMPTY_NEWSROOM,
      troubles: [{ shelf: 'words', is: 'damaged' }],
    }),
  });
  await readNewsroom(desk.room);
  await readNewsroom(desk.room);
  expect(desk.toasts.map(({ text }) => text)).toEqual([
    expect.stringContaining('Từ điển riêng: không bản nào đọc được'),
  ]);
});

test('a change is shown before main has answered', async () => {
  const desk = testNewsroom();
  await readNewsroom(desk.room);
  const changed = changeNewsroom(desk.room, naming('Ân'));
  expect(namesOn(desk)).toEqual(['Ân']);
  expect(await changed).toBeNull();
  expect(namesOn(desk)).toEqual(['Ân']);
});

test('an answer to an earlier change, and news of it, take nothing back from a later one', async () => {
  const answers: (() => void)[] = [];
  let kept = EMPTY_NEWSROOM;
  const desk = testNewsroom({
    'newsroom/change': async (change) => {
      kept = applyNewsroomChange(kept, change);
      const newsroom = kept;
      await new Promise<void>((answer) => answers.push(answer));
      return { ok: true, newsroom };
    },
  });
  await readNewsroom(desk.room);
  const first = changeNewsroom(desk.room, naming('Ân'));
  const second = changeNewsroom(desk.room, naming('Bình'));
  answers[0]?.();
  await first;
  expect(namesOn(desk)).toEqual(['Ân', 'Bình']);
  hearOfNewsroom(desk.room, EMPTY_NEWSROOM);
  expect(namesOn(desk)).toEqual(['Ân', 'Bình']);
  answers[1]?.();
  await second;
  expect(namesOn(desk)).toEqual(['Ân', 'Bình']);
});

test('a change that is refused is taken back, and said', async () => {
  const desk = testNewsroom();
  await readNewsroom(desk.room);
  desk.disk.failing = 'disk-full';
  const said = await changeNewsroom(desk.room, naming('Ân'));
  expect(said).toMatchObject({ tone: 'problem', text: expect.stringContaining('Ổ đĩa đã đầy') });
  expect(namesOn(desk)).toEqual([]);
});

test('what is refused after the dialog was closed is said in passing, and can be tried again', async () => {
  const desk = testNewsroom();
  await readNewsroom(desk.room);
  desk.disk.failing = 'disk-full';
  await changeFromDialog(desk.room, naming('Ân'));
  desk.disk.failing = null;
  expect(desk.toasts).toHaveLength(1);
  desk.toasts[0]?.action?.run();
  await expect.poll(() => namesOn(desk)).toEqual(['Ân']);
});

test('whoever waits before the window goes hears whether all of it is kept', async () => {
  const desk = testNewsroom();
  await readNewsroom(desk.room);
  void changeNewsroom(desk.room, naming('Ân'));
  expect(await settleNewsroom(desk.room)).toBe(true);
  desk.disk.failing = 'disk-full';
  void changeNewsroom(desk.room, naming('Bình'));
  expect(await settleNewsroom(desk.room)).toBe(false);
});

test('the article on the sheet becomes a template under its headline, with what was typed last', async () => {
  const desk = testNewsroom();
  await openArticle(desk.room, desk.add('Tin họp'));
  desk.type(' xã');
  await keepAsTemplate(desk.room);
  const [template] = desk.room.store.get().newsroom?.templates ?? [];
  expect(template).toMatchObject({ name: 'Tin họp xã', layout: 'portal', content: { headline: plain('Tin họp xã') } });
  expect(desk.room.store.get().dialog).toEqual({ is: 'newsroom', tab: 'templates', chosen: template?.id });
});

test('a new article begins with the template that is asked for', async () => {
  const desk = testNewsroom();
  const content = { ...EMPTY_CONTENT, headline: plain('Dự báo thời tiết') };
  await changeNewsroom(desk.room, {
    is: 'put-template',
    template: { id: 'b2', name: 'Thời tiết', layout: 'portal', content },
  });
  await openTemplates(desk.room);
  expect(desk.room.store.get().dialog).toEqual({ is: 'templates' });
  await newArticle(desk.room, 'b2');
  expect(desk.onSheet()).toBe('Dự báo thời tiết');
});

test('what came of a table is said, and nothing where the choice of a file was called off', async () => {
  const desk = testNewsroom();
  expect(await importGlossary(desk.room)).toEqual({
    tone: 'problem',
    text: 'Đã thêm 1 tên, thay 0 tên đã có. 2 dòng không đọc được nên bỏ qua: 4, 9.',
  });
  const called = testNewsroom({
    'newsroom/import-glossary': () => ({ ok: false, reason: 'cancelled' }),
    'newsroom/export-glossary': () => ({ ok: false, reason: 'cancelled' }),
  });
  expect(await importGlossary(called.room)).toBeNull();
  expect(await exportGlossary(called.room)).toBeNull();
});
