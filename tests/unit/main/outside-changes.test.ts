import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { ArticleId } from '#shared/article/identity';
import { LOOK_EVERY, REFRESH_EVERY, watchOutside } from '../../../src/main/outside-changes';
import { nextId } from '../../support/library-desk';

const room = () => {
  const ticks = new Set<() => void>();
  const focuses = new Set<() => void>();
  const state = {
    now: 0,
    open: nextId() as ArticleId | null,
    changed: new Set<ArticleId>(),
    told: [] as ArticleId[],
    looks: 0,
    refreshes: 0,
    answer: Promise.resolve(),
  };
  const joining = (set: Set<() => void>, step: () => void) => {
    set.add(step);
    return () => void set.delete(step);
  };
  const stop = watchOutside({
    library: {
      hasChangedOutside: async (id) => {
        state.looks += 1;
        await state.answer;
        return state.changed.has(id);
      },
      refresh: async () => {
        state.refreshes += 1;
        return { summaries: [], damaged: [] };
      },
    },
    openArticle: () => state.open,
    tell: (event, { id }) => {
      expect(event).toBe('article-changed-outside');
      state.told.push(id);
    },
    now: () => state.now,
    every: (milliseconds, step) => {
      expect(milliseconds).toBe(LOOK_EVERY);
      return joining(ticks, step);
    },
    onFocus: (step) => joining(focuses, step),
  });
  const fire = async (set: Set<() => void>): Promise<void> => {
    for (const step of set) step();
    await nextTurn();
  };
  return { state, stop, tick: () => fire(ticks), focus: () => fire(focuses), steps: () => ticks.size + focuses.size };
};

test('a change of the open article is told once, and the next one again', async () => {
  const { state, tick } = room();
  const id = state.open ?? nextId();
  await tick();
  expect(state.told).toEqual([]);
  state.changed.add(id);
  await tick();
  await tick();
  expect(state.told).toEqual([id]);
  state.changed.delete(id);
  await tick();
  state.changed.add(id);
  await tick();
  expect(state.told).toEqual([id, id]);
});

test('nothing is looked at while no article is open', async () => {
  const { state, tick } = room();
  state.open = null;
  await tick();
  expect(state.looks).toBe(0);
});

test('an article that was left while its file was looked at is not told of', async () => {
  const { state, tick } = room();
  const id = state.open ?? nextId();
  state.changed.add(id);
  let done = (): void => undefined;
  state.answer = new Promise((resolve) => {
    done = resolve;
  });
  await tick();
  state.open = nextId();
  done();
  await nextTurn();
  expect(state.told).toEqual([]);
});

test('on a slow share the next look waits for the one before', async () => {
  const { state, tick } = room();
  let done = (): void => undefined;
  state.answer = new Promise((resolve) => {
    done = resolve;
  });
  await tick();
  await tick();
  expect(state.looks).toBe(1);
  done();
  await nextTurn();
  await tick();
  expect(state.looks).toBe(2);
});

test('coming back to the window looks at once, and compares the whole desk at most once a minute', async () => {
  const { state, focus } = room();
  await focus();
  expect([state.looks, state.refreshes]).toEqual([1, 0]);
  state.now = REFRESH_EVERY;
  await focus();
  await focus();
  expect([state.looks, state.refreshes]).toEqual([3, 1]);
  state.now = 2 * REFRESH_EVERY;
  await focus();
  expect(state.refreshes).toBe(2);
});

test('after its end nothing is looked at', async () => {
  const { stop, steps } = room();
  expect(steps()).toBe(2);
  stop();
  expect(steps()).toBe(0);
});
