/** What is done about what the proofreading found. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '#shared/check/finding';
import { applyNewsroomChange } from '#shared/newsroom/apply-change';
import { EMPTY_NEWSROOM, type Newsroom as Kept } from '#shared/newsroom/newsroom';
import { openArticle } from '../../../../src/renderer/app/deeds/articles';
import {
  addWord,
  applyFix,
  applyFixes,
  goTo,
  letStand,
  passOver,
  replaceFound,
  tellAgain,
  tellAgainEverywhere,
} from '../../../../src/renderer/app/deeds/proofing';
import type { Edit } from '../../../../src/renderer/editor';
import { type TestNewsroom, testNewsroom } from '../support/test-newsroom';

const finding = (start: number, text: string, fix?: string): Finding => ({
  rule: 'doubled-word',
  severity: 'warn',
  key: '4',
  slot: 'lead',
  start,
  end: start + text.length,
  text,
  fingerprint: `doubled-word:${start}`,
  ...(fix === undefined ? {} : { fix }),
});

const onSheet = async (overrides: Parameters<typeof testNewsroom>[0] = {}) => {
  const desk = testNewsroom(overrides);
  await openArticle(desk.room, desk.add('Tít'));
  const edits: Edit[][] = [];
  const selected: unknown[] = [];
  const handle = desk.room.session()?.handle;
  if (!handle?.current) throw new Error('the editor is on the sheet');
  handle.current = {
    ...handle.current,
    replace: (wanted) => {
      edits.push([...wanted]);
      return wanted.length;
    },
    select: (...place) => {
      selected.push(place);
      return true;
    },
  };
  return { ...desk, edits, selected };
};

const lets = ({ room }: TestNewsroom) => room.store.get().proofing.letStand;

describe('a fix', () => {
  test('is put in place of the words that were found, and only of those', async () => {
    const desk = await onSheet();
    expect(applyFix(desk.room, finding(3, 'xã xã', 'xã'))).toBe(true);
    expect(desk.edits).toEqual([[{ key: '4', start: 3, end: 8, text: 'xã', was: 'xã xã' }]]);
  });

  test('of many is one step, and findings without one are left out', async () => {
    const desk = await onSheet();
    expect(applyFixes(desk.room, [finding(0, 'a a', 'a'), finding(9, 'b'), finding(20, 'c c', 'c')])).toBe(2);
    expect(desk.edits).toHaveLength(1);
  });

  test('a suggestion that was chosen goes where the word stands', async () => {
    const desk = await onSheet();
    expect(replaceFound(desk.room, finding(3, 'đuờng'), 'đường')).toBe(true);
    expect(desk.edits[0]).toEqual([{ key: '4', start: 3, end: 8, text: 'đường', was: 'đuờng' }]);
  });

  test('without an article is none', () => {
    expect(applyFix(testNewsroom().room, finding(3, 'xã xã', 'xã'))).toBe(false);
  });
});

describe('going to a finding', () => {
  test('selects its words, of a picture’s field the caption', async () => {
    const desk = await onSheet();
    expect(goTo(desk.room, finding(3, 'xã'))).toBe(true);
    expect(goTo(desk.room, { ...finding(1, 'x'), key: '9/alt' })).toBe(true);
    expect(goTo(desk.room, { ...finding(1, 'x'), key: null })).toBe(false);
    expect(desk.selected).toEqual([
      ['4', 3, 5],
      ['9', 0, 0],
    ]);
  });
});

describe('letting a finding stand', () => {
  test('is stored with the article, heard at once, and can be taken back', async () => {
    const desk = await onSheet();
    const found = finding(3, 'xã xã');
    expect(await letStand(desk.room, [found])).toBe(true);
    expect(lets(desk)).toEqual([found.fingerprint]);
    expect(await tellAgain(desk.room, [found])).toBe(true);
    expect(lets(desk)).toEqual([]);
    const changes = desk.calls.filter(({ channel }) => channel === 'article/change').map(({ request }) => request);
    expect(changes).toMatchObject([
      { change: { letStand: [found.fingerprint] } },
      { change: { tellAgain: [found.fingerprint] } },
    ]);
  });

  test('that could not be stored is owned up to, and the finding stays', async () => {
    const desk = await onSheet({
      'article/change': ({ ids }) => ({ changed: [], refused: ids.map((id) => ({ id, reason: 'disk-full' })) }),
    });
    expect(await letStand(desk.room, [finding(3, 'xã xã')])).toBe(false);
    expect(lets(desk)).toEqual([]);
    expect(desk.toasts.at(-1)).toMatchObject({ tone: 'problem' });
  });
});

describe('what the whole newsroom is to know', () => {
  const keeping = () => {
    let kept: Kept = EMPTY_NEWSROOM;
    return onSheet({
      'newsroom/change': (change) => {
        kept = applyNewsroomChange(kept, change);
        return { ok: true, newsroom: kept };
      },
    });
  };

  test('a word is added, composed, and can be taken back', async () => {
    const desk = await keeping();
    await addWord(desk.room, 'khọtt'.normalize('NFD'));
    expect(desk.room.store.get().newsroom?.words).toEqual(['khọtt']);
    desk.toasts.at(-1)?.action?.run();
    await expect.poll(() => desk.room.store.get().newsroom?.words).toEqual([]);
  });

  test('a finding passed over is not heard any more, until that is taken back', async () => {
    const desk = await keeping();
    const found = finding(3, 'xã xã');
    desk.room.store.send({
      is: 'proofing',
      event: { is: 'proofread', result: { findings: [found], misspelled: [] } },
    });
    expect(await passOver(desk.room, found)).toBe(true);
    expect(desk.room.store.get().proofing.heard.findings).toEqual([]);
    expect(await tellAgainEverywhere(desk.room, found)).toBe(true);
    expect(desk.room.store.get().proofing.heard.findings).toEqual([found]);
  });

  test('a word that could not be added is owned up to', async () => {
    const desk = await onSheet({
      'newsroom/change': () => ({ ok: false, reason: 'locked' }),
      'newsroom/read': () => ({ ok: false, reason: 'locked' }),
    });
    await addWord(desk.room, 'khọtt');
    expect(desk.toasts.at(-1)).toMatchObject({ tone: 'problem' });
    expect(desk.toasts.at(-1)?.text).toContain('khọtt');
  });
});
