/** The find bar as a value, what it says, and its keys. */
import { describe, expect, test } from 'vitest';
import { acceleratorOf } from '#shared/command-keys';
import { COMMANDS } from '#shared/commands';
import { MESSAGES, translator } from '#shared/i18n/translate';
import { BAR_KEYS } from '../../../../src/renderer/features/find/bar-keys';
import { changesOf } from '../../../../src/renderer/features/find/changes';
import { type Find, type FindEvent, findAfter, NO_FIND, presentOf } from '../../../../src/renderer/features/find/find';
import { countWords, failureWords, saidWords } from '../../../../src/renderer/features/find/find-words';
import { occurrencesIn, passageOf } from '../../finding/queries';

const barAfter = (...events: readonly FindEvent[]): Find => events.reduce(findAfter, NO_FIND);
const OPENED: FindEvent = { is: 'opened', replacing: false, text: 'lua', takesKeys: true };
const RICE = occurrencesIn([passageOf('a', 'Lúa và lúa'), passageOf('b', 'LÚA')], 'lua');
const FOUND: FindEvent = { is: 'searched', searched: { ok: true, all: RICE }, now: 0 };
const t = translator('vi');

describe('the bar', () => {
  test('opened again keeps what was looked for, unless other words are selected', () => {
    const again: FindEvent = { ...OPENED, text: null };
    expect(barAfter(OPENED, { is: 'closed' }, again).query.text).toBe('lua');
    expect(barAfter(OPENED, { ...OPENED, text: 'ngô' }).query.text).toBe('ngô');
  });

  test('calls the keys to its field each time it is opened, and not when it comes for a step alone', () => {
    expect(barAfter(OPENED, OPENED).calls).toBe(2);
    expect(barAfter(OPENED, { is: 'closed' }, { ...OPENED, takesKeys: false }).calls).toBe(0);
  });

  test('keeps its second row when only finding is asked for', () => {
    expect(barAfter({ ...OPENED, replacing: true }, OPENED).isReplacing).toBe(true);
    expect(barAfter({ ...OPENED, replacing: true }, { is: 'closed' }, OPENED).isReplacing).toBe(false);
  });

  test('forgets a replacement once other words are wanted, so that Ctrl+Z is theirs', () => {
    const replaced = barAfter(OPENED, FOUND, { is: 'replaced', count: 2 });
    expect([replaced.replaced, findAfter(replaced, { is: 'replacement', text: 'ngô' }).replaced]).toEqual([2, null]);
  });

  test('of another article nothing that was found stays, of the query all', () => {
    const moved = barAfter(OPENED, FOUND, { is: 'article-changed' });
    expect(moved).toEqual({ ...barAfter(OPENED) });
    expect(presentOf(moved)).toBeNull();
  });
});

describe('what it says', () => {
  test('is which match one is at, of how many', () => {
    expect(countWords(barAfter(OPENED, FOUND), t)).toBe('1 / 3');
    expect(saidWords(barAfter(OPENED, FOUND), t)).toBe('1 trên 3');
    expect(saidWords(barAfter(OPENED, FOUND), translator('en'))).toBe('1 of 3');
  });

  test('is that the way led round, or how many were replaced', () => {
    const turned = barAfter(OPENED, FOUND, { is: 'stepped', index: 2, turned: 'past-start' });
    expect(saidWords(turned, t)).toBe('đã quay xuống cuối bài. 3 trên 3');
    expect(saidWords(barAfter(OPENED, FOUND, { is: 'replaced', count: 2 }), t)).toBe('Đã thay 2 chỗ. 1 trên 3');
  });

  test('is that nothing was found, and nothing at all before anything is asked', () => {
    const none: FindEvent = { is: 'searched', searched: { ok: true, all: [] }, now: null };
    expect([countWords(barAfter(OPENED, none), t), saidWords(barAfter(OPENED, none), t)]).toEqual([
      'Không có',
      'Không tìm thấy',
    ]);
    expect(countWords(barAfter({ ...OPENED, text: '' }, none), t)).toBe('');
  });

  test('is what is wrong with an expression', () => {
    const wrong: FindEvent = { is: 'searched', searched: { ok: false, reason: 'repeat-range' }, now: null };
    expect(failureWords(barAfter(OPENED, wrong), t)).toBe(
      'Trong dấu ngoặc nhọn, số đầu phải nhỏ hơn số sau, ví dụ {2,5}.',
    );
    expect(countWords(barAfter(OPENED, wrong), t)).toBe('');
  });
});

test('what would stay as it is is no change; capitals are kept on wish', () => {
  const typed = barAfter(OPENED, FOUND, { is: 'replacement', text: 'lúa' });
  expect(changesOf(typed).map(({ was, text }) => [was, text])).toEqual([
    ['Lúa', 'lúa'],
    ['LÚA', 'lúa'],
  ]);
  const kept = barAfter(OPENED, FOUND, { is: 'replacement', text: 'ngô' }, { is: 'keeps-case', on: true });
  expect(changesOf(kept).map(({ text }) => text)).toEqual(['Ngô', 'ngô', 'NGÔ']);
});

test('the keys of the bar are no menu’s, no command’s, and not Unikey’s', () => {
  const menus = Object.values(MESSAGES).flatMap((messages) =>
    Object.values(messages).flatMap((message) => /&(\p{L})/u.exec(message)?.[1]?.toUpperCase() ?? []),
  );
  const commands = COMMANDS.map(acceleratorOf);
  for (const keys of Object.values(BAR_KEYS)) {
    expect(menus).not.toContain(keys.replace('Alt+', ''));
    expect(commands).not.toContain(keys);
    expect(['Alt+Z', 'Alt+X']).not.toContain(keys);
  }
});
