/** The deeds of the find bar over a sheet that is a row of texts: looking, going on, replacing, and what is kept before. */
import { beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_CONTENT } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import type { Passage } from '#shared/check/manuscript';
import { wordsOf } from '#shared/finding/occurrence';
import type { Handlers } from '#shared/ipc';
import { newArticle } from '../../../../src/renderer/app/deeds/articles';
import { closeFind, lookFor, openFind, stepFind, toggleScope } from '../../../../src/renderer/app/deeds/find';
import { askReplaceAll, replaceAll, replaceOne } from '../../../../src/renderer/app/deeds/replacing';
import type { FinderParts } from '../../../../src/renderer/app/finding/finder';
import { finderOf } from '../../../../src/renderer/app/finding/finder-of';
import type { Edit, EditorHandle, Stretch } from '../../../../src/renderer/editor';
import { presentOf } from '../../../../src/renderer/features/find/find';
import type { ToSeeker } from '../../../../src/renderer/features/find/searching/messages';
import type { SeekerListeners } from '../../../../src/renderer/features/find/searching/pattern-client';
import { seek } from '../../../../src/renderer/features/find/searching/seek';
import { passageOf } from '../../finding/queries';
import { testNewsroom } from '../support/test-newsroom';

/** A sheet that holds texts, a selection, and what was done to it. */
const fakeSheet = (texts: readonly string[], base: EditorHandle) => {
  let passages: readonly Passage[] = texts.map((text, i) => passageOf(`p${i}`, text));
  let before = passages;
  let selection: Stretch | null = null;
  const shown: string[] = [];
  const at = (key: string, start: number, end: number): string =>
    (passages.find((passage) => passage.key === key)?.text ?? '').slice(start, end);
  const make = ({ key, start, end, text, was }: Edit): boolean => {
    if (at(key, start, end) !== was) return false;
    passages = passages.map((passage) =>
      passage.key === key
        ? { ...passage, text: passage.text.slice(0, start) + text + passage.text.slice(end) }
        : passage,
    );
    return true;
  };
  const select = (key: string, start: number, end: number): boolean => {
    selection = { from: { key, offset: start }, to: { key, offset: end } };
    shown.push(at(key, start, end));
    return true;
  };
  const handle: EditorHandle = {
    ...base,
    manuscript: () => ({ ...base.manuscript(), passages }),
    selectionPlaces: () => selection,
    selectedText: () => (selection === null ? '' : at(selection.from.key, selection.from.offset, selection.to.offset)),
    select,
    reveal: (key, start, end) => shown.push(at(key, start, end)) > 0,
    replace: (edits) => {
      before = passages;
      return edits.toSorted((a, b) => b.start - a.start).filter(make).length;
    },
    read: () => ({ ...EMPTY_CONTENT, lead: plain(passages.map(({ text }) => text).join('\n')) }),
    resume: () => void shown.push('resumed'),
    run: (command) => {
      if (command !== 'edit/undo') return false;
      passages = before;
      return true;
    },
  };
  return {
    handle,
    shown,
    texts: () => passages.map(({ text }) => text),
    write: (i: number, text: string) => {
      passages = passages.map((passage, j) => (i === j ? { ...passage, text } : passage));
    },
    select,
  };
};

const RICE = ['Lúa chín', 'gặt lúa, phơi lúa', 'không có gì'];

/** Tries expressions when it is told to. */
const heldSeeker = () => {
  const asked: ToSeeker[] = [];
  let listeners: SeekerListeners | null = null;
  return {
    start: (heard: SeekerListeners) => {
      listeners = heard;
      return { send: (message: ToSeeker) => void asked.push(message), end: () => {} };
    },
    isAsked: () => asked.length > 0,
    answer: () => {
      const last = asked.at(-1);
      if (last) listeners?.onMessage({ is: 'found', id: last.id, matches: seek(last.query, last.texts) });
    },
  };
};

const DEAF_SEEKER: FinderParts['startSeeker'] = () => ({ send: () => {}, end: () => {} });

const bench = async (
  texts: readonly string[] = RICE,
  overrides: Partial<Handlers> = {},
  startSeeker: FinderParts['startSeeker'] = DEAF_SEEKER,
) => {
  const { room, toasts, calls } = testNewsroom(overrides);
  let inSheet = true;
  finderOf(room, {
    startSeeker,
    wait: (ms, then) => {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
    keysInSheet: () => inSheet,
  });
  await newArticle(room);
  const session = room.session();
  if (session === null || session.handle.current === null) throw new Error('no article is on the sheet');
  const sheet = fakeSheet(texts, session.handle.current);
  session.handle.current = sheet.handle;
  const find = () => room.store.get().find;
  return {
    room,
    sheet,
    toasts,
    calls,
    find,
    keys: (place: 'sheet' | 'bar') => {
      inSheet = place === 'sheet';
    },
    present: () => {
      const one = presentOf(find());
      return one && `${one.passage.key}:${one.start} ${wordsOf(one)}`;
    },
    /** What was found first has been shown by then; what is shown later is for the test to see. */
    look: async (text: string) => {
      await lookFor(room, { text });
      await finderOf(room).look();
      sheet.shown.length = 0;
    },
  };
};

let b: Awaited<ReturnType<typeof bench>>;
beforeEach(async () => {
  b = await bench();
});

describe('finding', () => {
  test('looks for the words that are selected, and begins at them', async () => {
    b.sheet.select('p1', 4, 7);
    await openFind(b.room, false);
    expect(b.find().query.text).toBe('lúa');
    expect(b.present()).toBe('p1:4 lúa');
  });

  test('selected words are no expression, even where one is looked for', async () => {
    await lookFor(b.room, { regex: true });
    b.sheet.write(2, 'tăng (5%)');
    b.sheet.select('p2', 5, 9);
    void openFind(b.room, false);
    await expect.poll(() => b.find().query.text).toBe('\\(5%\\)');
  });

  test('goes on to the next and around, and shows each without taking the keys', async () => {
    await openFind(b.room, false);
    b.keys('bar');
    await b.look('lua');
    expect(b.present()).toBe('p0:0 Lúa');
    await stepFind(b.room, 1);
    await stepFind(b.room, 1);
    expect(b.present()).toBe('p1:14 lúa');
    await stepFind(b.room, 1);
    expect(b.find()).toMatchObject({ now: 0, turned: 'past-end' });
    expect(b.sheet.shown).toEqual(['lúa', 'lúa', 'Lúa']);
  });

  test('a look that comes before the pause in typing is over leads to the match in its stead', async () => {
    b.keys('bar');
    await openFind(b.room, false);
    await lookFor(b.room, { text: 'lúa' });
    // As when the article has been read meanwhile.
    await finderOf(b.room).look();
    expect(b.sheet.shown).toEqual(['Lúa']);
    await finderOf(b.room).look();
    expect(b.sheet.shown).toEqual(['Lúa']);
  });

  test('who went to the text before the answer came writes on there: no match is selected under the hands', async () => {
    await openFind(b.room, false);
    b.keys('bar');
    void lookFor(b.room, { text: 'lua' });
    b.keys('sheet');
    await expect.poll(() => b.present()).toBe('p0:0 Lúa');
    expect(b.sheet.shown).toEqual([]);
  });

  test('who wrote on while the next match was looked for is not led away from there', async () => {
    await openFind(b.room, false);
    await b.look('lua');
    const stepping = finderOf(b.room).step(1);
    b.sheet.write(2, 'viết tiếp');
    await stepping;
    expect(b.sheet.shown).toEqual([]);
  });

  test('with nothing to look for asks for that', async () => {
    await stepFind(b.room, 1);
    expect(b.find()).toMatchObject({ isOpen: true, calls: 1, now: null });
  });

  test('a letter typed right before Enter counts: the first match of the new words is not passed over', async () => {
    await openFind(b.room, false);
    b.keys('bar');
    await b.look('l');
    void lookFor(b.room, { text: 'lua' });
    await stepFind(b.room, 1);
    expect(b.present()).toBe('p0:0 Lúa');
  });

  test('Enter pressed twice while an expression is being tried goes two matches on', async () => {
    const seeker = heldSeeker();
    b = await bench(RICE, {}, seeker.start);
    await openFind(b.room, false);
    b.keys('bar');
    b.room.store.send({ is: 'find', event: { is: 'query', change: { text: 'l.a', regex: true } } });
    const steps = [stepFind(b.room, 1), stepFind(b.room, 1), stepFind(b.room, 1)];
    await expect.poll(seeker.isAsked).toBe(true);
    seeker.answer();
    await Promise.all(steps);
    expect(b.sheet.shown).toEqual(['Lúa', 'lúa', 'lúa']);
    expect(b.present()).toBe('p1:14 lúa');
  });

  test('a step is not lost where the article is looked through anew before the answer came', async () => {
    const seeker = heldSeeker();
    b = await bench(RICE, {}, seeker.start);
    await openFind(b.room, false);
    b.keys('bar');
    b.room.store.send({ is: 'find', event: { is: 'query', change: { text: 'l.a', regex: true } } });
    const stepping = stepFind(b.room, 1);
    await expect.poll(seeker.isAsked).toBe(true);
    const looking = finderOf(b.room).look();
    seeker.answer();
    await Promise.all([stepping, looking]);
    expect(b.sheet.shown).toEqual(['Lúa']);
  });

  test('closing leaves the caret at the match, and opening again does not take it for other words', async () => {
    await openFind(b.room, false);
    b.keys('bar');
    await b.look('GAT LUA');
    await closeFind(b.room);
    expect(b.sheet.shown.at(-1)).toBe('gặt lúa');
    b.keys('sheet');
    await openFind(b.room, false);
    expect(b.find().query.text).toBe('GAT LUA');
  });

  test('closing right after the last letter leaves the caret at what all of the words find', async () => {
    await openFind(b.room, false);
    b.keys('bar');
    await b.look('gat');
    void lookFor(b.room, { text: 'gat lua' });
    await closeFind(b.room);
    expect(new Set(b.sheet.shown)).toEqual(new Set(['gặt lúa']));
  });

  test('closing while an expression is still being tried gives the keys back to the text at once', async () => {
    await openFind(b.room, false);
    b.keys('bar');
    await b.look('gat');
    void lookFor(b.room, { regex: true });
    await closeFind(b.room);
    expect(b.sheet.shown).toEqual(['resumed']);
  });

  test('closing without a match gives the keys back to the text', async () => {
    await openFind(b.room, false);
    b.keys('bar');
    await b.look('ngô');
    await closeFind(b.room);
    expect(b.sheet.shown).toEqual(['resumed']);
  });

  test('stays at its match while the text before it is edited', async () => {
    await openFind(b.room, false);
    b.keys('bar');
    await b.look('lua');
    await stepFind(b.room, 1);
    b.sheet.write(1, 'Nhà nhà gặt lúa, phơi lúa');
    await finderOf(b.room).look();
    expect(b.present()).toBe('p1:12 lúa');
  });

  test('only in the selection, which must be there', async () => {
    await openFind(b.room, false);
    await b.look('lua');
    await toggleScope(b.room);
    expect(b.toasts.map(({ text }) => text)).toEqual(['Hãy bôi đen một đoạn trong bài trước.']);
    b.sheet.select('p1', 0, 8);
    b.keys('bar');
    await toggleScope(b.room);
    expect(b.find().searched).toMatchObject({ ok: true, all: [{ start: 4 }] });
    await toggleScope(b.room);
    expect(b.find().searched).toMatchObject({ ok: true, all: [{}, {}, {}] });
  });
});

describe('replacing', () => {
  const REPLACE = async (was: string, text: string) => {
    await openFind(b.room, true);
    b.keys('bar');
    await b.look(was);
    b.room.store.send({ is: 'find', event: { is: 'replacement', text } });
  };

  test('one goes on after the new words, even where they hold the old ones', async () => {
    await REPLACE('lua', 'lúa lúa');
    await replaceOne(b.room);
    expect(b.sheet.texts()[0]).toBe('lúa lúa chín');
    expect(b.present()).toBe('p1:4 lúa');
    expect(b.find().replaced).toBe(1);
  });

  test('one that nobody has seen yet is shown, not replaced', async () => {
    await REPLACE('lua', 'ngô');
    void lookFor(b.room, { text: 'gat' });
    await replaceOne(b.room);
    expect(b.sheet.texts()).toEqual(RICE);
    expect(b.present()).toBe('p1:0 gặt');
  });

  test('all keeps the text before, then is one step that the toast takes back', async () => {
    await REPLACE('lua', 'ngô');
    await askReplaceAll(b.room);
    const { dialog } = b.room.store.get();
    if (dialog?.is !== 'replace-all') throw new Error('nothing is shown first');
    await replaceAll(b.room, dialog.changes.slice(1));
    expect(b.sheet.texts()).toEqual(['Lúa chín', 'gặt ngô, phơi ngô', 'không có gì']);
    expect(b.calls.filter(({ channel }) => channel === 'history/keep')).toMatchObject([
      { request: { why: 'replace-all' } },
    ]);
    expect(b.toasts.at(-1)?.text).toBe('Đã thay 2 chỗ.');
    b.toasts.at(-1)?.action?.run();
    await expect.poll(() => b.sheet.texts()).toEqual(RICE);
  });

  test('all is not taken back over what was written since', async () => {
    await REPLACE('lua', 'ngô');
    await askReplaceAll(b.room);
    const { dialog } = b.room.store.get();
    if (dialog?.is !== 'replace-all') throw new Error('nothing is shown first');
    await replaceAll(b.room, dialog.changes);
    b.sheet.write(2, 'Viết thêm');
    b.toasts.at(-1)?.action?.run();
    await expect.poll(() => b.toasts.at(-1)?.text).toContain('Lịch sử');
    expect(b.sheet.texts()).toEqual(['ngô chín', 'gặt ngô, phơi ngô', 'Viết thêm']);
  });

  test('all does nothing where the text before cannot be kept', async () => {
    b = await bench(RICE, { 'history/keep': () => ({ ok: false, reason: 'disk-full' }) });
    await REPLACE('lua', 'ngô');
    await askReplaceAll(b.room);
    const { dialog } = b.room.store.get();
    if (dialog?.is !== 'replace-all') throw new Error('nothing is shown first');
    await replaceAll(b.room, dialog.changes);
    expect(b.sheet.texts()).toEqual(RICE);
    expect(b.toasts.at(-1)).toMatchObject({ tone: 'problem' });
    expect(b.toasts.at(-1)?.text).toContain('Chưa thay gì trong bài');
  });

  test('words by themselves is said to be no change', async () => {
    b = await bench(['lúa']);
    await REPLACE('lua', 'lúa');
    await askReplaceAll(b.room);
    expect(b.room.store.get().dialog).toBeNull();
    expect(b.toasts.at(-1)?.text).toBe('Không có gì để thay: chữ mới giống hệt chữ cũ.');
  });

  test('does nothing in a library that can only be read', async () => {
    await REPLACE('lua', 'ngô');
    b.room.store.send({
      is: 'locked',
      by: { machine: 'may-2', person: 'Lan', since: '2024-03-08T03:54:03.000Z' },
    });
    await replaceOne(b.room);
    await askReplaceAll(b.room);
    expect(b.sheet.texts()).toEqual(RICE);
    expect(b.room.store.get().dialog).toBeNull();
  });
});
