/** Going through what was found, and what is done about it, over an editor that holds two passages. */
import { describe, expect, test, vi } from 'vitest';
import type { Finding } from '#shared/check/finding';
import { openArticle } from '../../../../src/renderer/app/deeds/articles';
import { closeCard, showChecks, stepCheck, thenOn } from '../../../../src/renderer/app/deeds/checking';
import { ignore, mend, mendKind, tellIgnored } from '../../../../src/renderer/app/deeds/mending';
import type { Edit } from '../../../../src/renderer/editor';
import { finding, MANUSCRIPT } from '../checks/found';
import { testNewsroom } from '../support/test-newsroom';

const first = finding('xã xã', { start: 9, fix: 'xã' });
const second = finding('công công', { key: 'second', slot: 'body', start: 11, fix: 'công', severity: 'error' });

const onSheet = async (found: readonly Finding[] = [first, second]) => {
  const desk = testNewsroom();
  const { room } = desk;
  await openArticle(room, desk.add('Tít'));
  const edits: Edit[][] = [];
  const selected: string[] = [];
  const handle = room.session()?.handle;
  if (!handle?.current) throw new Error('the editor is on the sheet');
  const ran: string[] = [];
  handle.current = {
    ...handle.current,
    manuscript: () => MANUSCRIPT,
    run: (command) => ran.push(command) > 0,
    select: (key, start) => selected.push(`${key} ${start}`) > 0,
    replace: (wanted) => (edits.push([...wanted]) > 0 ? wanted.length : 0),
  };
  room.store.send({ is: 'proofing', event: { is: 'proofread', result: { findings: found, misspelled: [] } } });
  const card = () => room.store.get().checks.card;
  return { ...desk, edits, selected, ran, card };
};

describe('F7', () => {
  test('goes from finding to finding, selects the words, and says which of how many it is', async () => {
    const { room, selected, card } = await onSheet();
    await stepCheck(room, 1);
    expect(card()).toMatchObject({ entry: first, now: 1, count: 2, hasKeys: true });
    expect(room.store.get().said).toMatch(/^Lời nhắc 1 trên 2: /u);
    await stepCheck(room, 1);
    expect(room.store.get().said).toMatch(/^Lỗi 2 trên 2: /u);
    await stepCheck(room, 1);
    expect(card()).toMatchObject({ now: 1, turned: 'past-end' });
    expect(selected).toEqual(['lead 9', 'second 11', 'lead 9']);
  });

  test('says so where nothing is found, and opens no card', async () => {
    const { room, toasts, card } = await onSheet([]);
    await stepCheck(room, 1);
    expect(card()).toBeNull();
    expect(toasts.at(-1)?.text).toBe('Không thấy lỗi nào');
  });

  test('without an article asks for one, and under a dialog does nothing', async () => {
    const { room, toasts } = testNewsroom();
    await stepCheck(room, 1);
    expect(toasts.at(-1)?.text).toBe('Hãy mở một bài để kiểm tra.');
    const desk = await onSheet();
    desk.room.store.send({ is: 'dialog', dialog: { is: 'about' } });
    await stepCheck(desk.room, 1);
    expect(desk.card()).toBeNull();
  });

  test('once something was done goes on to the next; after a click back to the text', async () => {
    const { room, card } = await onSheet();
    await stepCheck(room, 1);
    await thenOn(room, first, () => {});
    expect(card()?.now).toBe(1);
    room.store.send({
      is: 'checks',
      event: { is: 'shown', card: { entry: second, now: 2, count: 2, turned: null, hasKeys: false } },
    });
    await thenOn(room, second, () => {});
    expect(card()).toBeNull();
  });

  test('goes on to the next also where the card went with the finding that is let stand', async () => {
    const { room, card } = await onSheet();
    await stepCheck(room, 1);
    await thenOn(room, first, () => ignore(room, [first]));
    expect(card()).toMatchObject({ entry: second, now: 1, count: 1, hasKeys: true });
  });
});

test('the card goes with its finding, and when it is closed', async () => {
  const { room, card } = await onSheet();
  await stepCheck(room, 1);
  room.store.send({ is: 'proofing', event: { is: 'proofread', result: { findings: [second], misspelled: [] } } });
  expect(card()).toBeNull();
  await stepCheck(room, 1);
  expect(card()?.entry).toBe(second);
  closeCard(room, true);
  expect(card()).toBeNull();
});

describe('mending', () => {
  test('all of a kind is one edit of the sheet, said with how many, and taken back as one', async () => {
    const { room, edits, toasts, ran } = await onSheet();
    mendKind(room, 'doubled-word');
    expect(edits).toHaveLength(1);
    expect(edits[0]).toHaveLength(2);
    expect(toasts.at(-1)?.text).toBe('Đã sửa 2 chỗ.');
    toasts.at(-1)?.action?.run();
    expect(ran).toEqual(['edit/undo']);
  });

  test('is not taken back over what was written since', async () => {
    const { room, toasts, ran, type } = await onSheet();
    mendKind(room, 'doubled-word');
    type(' mới');
    toasts.at(-1)?.action?.run();
    expect(ran).toEqual([]);
    expect(toasts.at(-1)?.text).toMatch(/^Bài đã được viết tiếp/u);
  });

  test('words that have changed meanwhile are left alone, and that is said', async () => {
    const { room, toasts } = await onSheet();
    const handle = room.session()?.handle;
    if (handle?.current) handle.current = { ...handle.current, replace: () => 0 };
    mend(room, first);
    expect(toasts.at(-1)?.text).toMatch(/^Chữ ở chỗ đó/u);
  });
});

test('what is ignored can be taken back from the toast, also when another article is on the sheet', async () => {
  const desk = await onSheet();
  const { room, toasts, calls } = desk;
  const id = room.session()?.id;
  await ignore(room, [first]);
  expect(room.store.get().proofing.heard.findings).toEqual([second]);
  await openArticle(room, desk.add('Bài khác'));
  toasts.at(-1)?.action?.run();
  const changes = () => calls.filter(({ channel }) => channel === 'article/change').map(({ request }) => request);
  await expect.poll(() => changes().length).toBe(2);
  expect(changes()[1]).toMatchObject({ ids: [id], change: { tellAgain: [first.fingerprint] } });
});

test('what is ignored is told again from the list', async () => {
  const { room } = await onSheet();
  await ignore(room, [first]);
  await tellIgnored(room, { entry: first, by: null });
  expect(room.store.get().proofing.heard.findings).toEqual([first, second]);
});

test('the panel that is called for opens with the keys in it', async () => {
  vi.stubGlobal('window', { matchMedia: () => ({ matches: false }) });
  const { room } = await onSheet();
  await showChecks(room);
  expect(room.store.get()).toMatchObject({ panel: 'checks', checks: { isCalled: true } });
  vi.unstubAllGlobals();
});
