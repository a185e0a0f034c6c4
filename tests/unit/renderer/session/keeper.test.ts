/** The keeper against a slow, failing library and a typing person: what was typed is what is stored, soon, under its own id. */

import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Content } from '#shared/article/article';
import { EMPTY_CONTENT } from '#shared/article/article';
import { type Instant, readArticleId, toInstant } from '#shared/article/identity';
import { plain, textOf } from '#shared/article/inline';
import type { Request, Saved } from '#shared/ipc';
import { type Keeper, keepArticle } from '../../../../src/renderer/app/session/keeper';

const ID = readArticleId('01HZZZZZZZZZZZZZZZZZZZZZZA');
const NOON = toInstant(new Date('2026-05-22T05:00:00Z'));

/** When a revision was stored. */
const storedAtOf = (revision: number): Instant => toInstant(new Date(Date.parse(NOON) + revision * 1_000));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

interface Desk {
  readonly keeper: Keeper;
  readonly type: (text: string) => void;
  readonly typed: () => string;
  readonly stored: () => string;
  readonly requests: readonly Request<'article/save'>[];
}

/** A sheet that can be typed on, over a library whose answers the test decides. */
const desk = (answer: (save: number) => { ms: number; fails: boolean }): Desk => {
  if (ID === null) throw new Error('not an id');
  let text = '';
  let stored = '';
  const requests: Request<'article/save'>[] = [];
  const save = (request: Request<'article/save'>): Promise<Saved> => {
    requests.push(request);
    const { ms, fails } = answer(requests.length);
    return new Promise((resolve) =>
      setTimeout(() => {
        if (fails) return resolve({ ok: false, reason: 'disk-full' });
        stored = textOf(request.content.headline);
        resolve({
          ok: true,
          summary: {
            id: request.id,
            revision: request.revision + 1,
            updatedAt: storedAtOf(request.revision + 1),
            createdAt: NOON,
            headline: stored,
            status: 'draft',
            byline: [],
            words: 0,
            datelineAt: null,
            place: null,
            tags: [],
            photos: 0,
            section: '',
            genre: '',
            assignee: '',
            deadline: null,
            embargo: null,
            approvedAt: null,
          },
        });
      }, ms),
    );
  };
  const read = (): Content => ({ ...EMPTY_CONTENT, headline: plain(text) });
  const keeper = keepArticle(
    { id: ID, revision: 0, updatedAt: NOON },
    {
      read,
      save,
      now: () => Date.now(),
      wait: (ms, then) => {
        const timer = setTimeout(then, ms);
        return () => clearTimeout(timer);
      },
      onChange: () => {},
      onRead: () => {},
    },
  );
  const type = (more: string): void => {
    text += more;
    keeper.edited();
  };
  return { keeper, type, typed: () => text, stored: () => stored, requests };
};

test('one edit is one save, 300 ms later, on the revision that was opened', async () => {
  const { type, requests, stored } = desk(() => ({ ms: 20, fails: false }));
  type('Tít');
  await vi.advanceTimersByTimeAsync(299);
  expect(requests).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(21);
  expect(requests.map((r) => r.revision)).toEqual([0]);
  expect(stored()).toBe('Tít');
});

test('each save names the stored copy that it builds on', async () => {
  const { type, requests } = desk(() => ({ ms: 20, fails: false }));
  type('Tít');
  await vi.advanceTimersByTimeAsync(400);
  type(' mới');
  await vi.advanceTimersByTimeAsync(400);
  expect(requests.map(({ revision, storedAt }) => [revision, storedAt])).toEqual([
    [0, NOON],
    [1, storedAtOf(1)],
  ]);
});

/** Typed without a pause for ten seconds. @returns how often it was stored. */
const typeOn = async ({ type, typed, stored, requests }: Desk): Promise<number> => {
  const history: string[] = [];
  for (let i = 0; i < 200; i += 1) {
    type('x');
    history.push(typed());
    await vi.advanceTimersByTimeAsync(50);
    const aSecondAgo = history.at(-21) ?? '';
    expect(stored().length).toBeGreaterThanOrEqual(aSecondAgo.length);
  }
  return requests.length;
};

test.each([0, 5, 20, 40, 100, 250, 400])(
  'while somebody types without a pause, nothing older than 1 s is unsaved where a save takes %d ms',
  async (ms) => {
    await typeOn(desk(() => ({ ms, fails: false })));
  },
);

test('nor where one save takes twice as long as the one before it', async () => {
  await typeOn(desk((save) => ({ ms: save % 2 === 0 ? 60 : 120, fails: false })));
});

test('what takes longer to store is stored less often', async () => {
  const short = await typeOn(desk(() => ({ ms: 2, fails: false })));
  const long = await typeOn(desk(() => ({ ms: 40, fails: false })));
  expect(short).toBeGreaterThan(25);
  expect(long).toBeLessThan(15);
});

test('a flush ends only when what was typed meanwhile is stored too', async () => {
  const { keeper, type, stored } = desk(() => ({ ms: 100, fails: false }));
  type('một');
  const flushed = keeper.flush();
  await vi.advanceTimersByTimeAsync(50);
  type(' hai');
  await vi.advanceTimersByTimeAsync(300);
  await expect(flushed).resolves.toBe(true);
  expect(stored()).toBe('một hai');
});

test('a flush of a clean article sends nothing', async () => {
  const { keeper, requests } = desk(() => ({ ms: 1, fails: false }));
  await expect(keeper.flush()).resolves.toBe(true);
  expect(requests).toHaveLength(0);
});

test('a flush that fails says so, and the text is stored by itself when there is room again', async () => {
  const { keeper, type, stored } = desk((n) => ({ ms: 10, fails: n === 1 }));
  type('giữ lấy');
  const flushed = keeper.flush();
  await vi.advanceTimersByTimeAsync(10);
  await expect(flushed).resolves.toBe(false);
  await vi.advanceTimersByTimeAsync(2_010);
  expect(stored()).toBe('giữ lấy');
});

test('a call that rejects is a failure like any other, not a lost text', async () => {
  let tries = 0;
  const { keeper, type } = desk(() => {
    tries += 1;
    if (tries === 1) throw new Error('the other process is gone');
    return { ms: 1, fails: false };
  });
  type('a');
  await expect(keeper.flush()).resolves.toBe(false);
  await vi.advanceTimersByTimeAsync(2_100);
  expect(keeper.keeping().phase).toEqual({ at: 'kept' });
});

test('an ended keeper neither sends nor listens', async () => {
  const { keeper, type, requests } = desk(() => ({ ms: 10, fails: false }));
  type('a');
  keeper.end();
  type('b');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(requests).toHaveLength(0);
});

test('whoever asks an ended keeper to store is answered, not kept waiting', async () => {
  const { keeper, type } = desk(() => ({ ms: 10, fails: false }));
  type('a');
  keeper.end();
  expect(await Promise.race([keeper.flush(), vi.advanceTimersByTimeAsync(60_000)])).toBe(false);
});

const anyStep = fc.oneof(
  fc.record({ does: fc.constant('type' as const), text: fc.stringMatching(/^[a-zêăơ]{1,4}$/u) }),
  fc.record({ does: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: 900 }) }),
  fc.record({ does: fc.constant('flush' as const) }),
);
const anyAnswers = fc.array(fc.record({ ms: fc.integer({ min: 1, max: 700 }), fails: fc.boolean() }), {
  maxLength: 12,
});

test('whatever is typed, flushed and refused in whatever order, the last stored text is the typed one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 30 }), anyAnswers, async (steps, answers) => {
      const { keeper, type, stored, typed, requests } = desk((n) => answers[n - 1] ?? { ms: 5, fails: false });
      for (const step of steps) {
        if (step.does === 'type') type(step.text);
        if (step.does === 'flush') void keeper.flush();
        if (step.does === 'pass') await vi.advanceTimersByTimeAsync(step.ms);
      }
      await vi.advanceTimersByTimeAsync(600_000);
      expect(stored()).toBe(typed());
      expect(keeper.keeping().phase.at).toBe('kept');
      expect(new Set(requests.map((r) => r.id)).size).toBeLessThanOrEqual(1);
    }),
    { numRuns: 150 },
  );
});
