/** Searching an article: what is known is not looked through again, a pattern has a deadline, and late answers are dropped. */
import { describe, expect, test } from 'vitest';
import { wordsOf } from '#shared/finding/occurrence';
import type { FindQuery } from '#shared/finding/query';
import type { FromSeeker, ToSeeker } from '../../../../src/renderer/features/find/searching/messages';
import { MOST_MATCHES } from '../../../../src/renderer/features/find/searching/most-matches';
import type { SeekerListeners } from '../../../../src/renderer/features/find/searching/pattern-client';
import { createSearcher, type Searched } from '../../../../src/renderer/features/find/searching/searcher';
import { seek } from '../../../../src/renderer/features/find/searching/seek';
import { passageOf, queryOf } from '../../finding/queries';

/** Workers and a clock in the hands of the test. */
const bench = () => {
  const asked: ToSeeker[] = [];
  const workers: (SeekerListeners & { isEnded: boolean })[] = [];
  const timers = new Map<symbol, { readonly ms: number; readonly then: () => void }>();
  const searcher = createSearcher({
    start: (listeners) => {
      const worker = { ...listeners, isEnded: false };
      workers.push(worker);
      return {
        send: (message) => void asked.push(message),
        end: () => {
          worker.isEnded = true;
        },
      };
    },
    wait: (ms, then) => {
      const timer = Symbol('timer');
      timers.set(timer, { ms, then });
      return () => void timers.delete(timer);
    },
  });
  const answer = (message: FromSeeker): void => workers.at(-1)?.onMessage(message);
  const last = (): ToSeeker => {
    const question = asked.at(-1);
    if (!question) throw new Error('nothing was asked');
    return question;
  };
  return {
    searcher,
    asked,
    workers,
    begin: () => answer({ is: 'began', id: last().id }),
    answerNow: () => answer({ is: 'found', id: last().id, matches: seek(last().query, last().texts) }),
    answer,
    limits: () => [...timers.values()].map(({ ms }) => ms),
    runOut: () => {
      for (const { then } of [...timers.values()]) then();
    },
  };
};

const words = (searched: Searched | null): readonly string[] | string | null =>
  searched === null ? null : searched.ok ? searched.all.map(wordsOf) : searched.reason;

const ARTICLE = [passageOf('a', 'Lúa đông xuân'), passageOf('b', 'gặt lúa')];
const pattern = (text: string): FindQuery => queryOf(text, { regex: true });

describe('plain words', () => {
  test('are found in reading order, without a worker', async () => {
    const { searcher, workers } = bench();
    expect(words(await searcher.search(queryOf('lua'), ARTICLE))).toEqual(['Lúa', 'lúa']);
    expect(workers).toEqual([]);
  });

  test('an empty query finds nothing', async () => {
    expect(words(await bench().searcher.search(queryOf(''), ARTICLE))).toEqual([]);
  });

  test('an unchanged passage keeps the very same matches', async () => {
    const { searcher } = bench();
    const before = await searcher.search(queryOf('lua'), ARTICLE);
    const after = await searcher.search(queryOf('lua'), [passageOf('new', 'lúa'), ...ARTICLE]);
    if (!before?.ok || !after?.ok) throw new Error('not found');
    expect(after.all.slice(1)).toEqual(before.all);
    expect(after.all[1]).toBe(before.all[0]);
  });

  test('too many matches are refused rather than shown in part', async () => {
    const long = [passageOf('a', 'a'.repeat(MOST_MATCHES)), passageOf('b', 'a')];
    expect(words(await bench().searcher.search(queryOf('a'), long))).toBe('too-many');
  });
});

describe('a regular expression', () => {
  test('is tried in a worker, and only on passages that have changed', async () => {
    const { searcher, asked, answerNow } = bench();
    const first = searcher.search(pattern('l.a'), ARTICLE);
    answerNow();
    expect(words(await first)).toEqual(['Lúa', 'lúa']);
    const second = searcher.search(pattern('l.a'), [...ARTICLE, passageOf('c', 'lứa')]);
    answerNow();
    expect(words(await second)).toEqual(['Lúa', 'lúa', 'lứa']);
    expect(asked.map(({ texts }) => texts)).toEqual([['Lúa đông xuân', 'gặt lúa'], ['lứa']]);
  });

  test('that is none is refused at once', async () => {
    const { searcher, asked } = bench();
    expect(words(await searcher.search(pattern('('), ARTICLE))).toBe('open-group');
    expect(asked).toEqual([]);
  });

  test('has a second from when it is begun; its worker is ended, and the next one starts another', async () => {
    const { searcher, begin, limits, runOut, workers, answerNow } = bench();
    const slow = searcher.search(pattern('(a+)+$'), ARTICLE);
    begin();
    expect(limits()).toEqual([1_000]);
    runOut();
    expect(words(await slow)).toBe('too-slow');
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
    const next = searcher.search(pattern('l.a'), ARTICLE);
    answerNow();
    expect(words(await next)).toEqual(['Lúa', 'lúa']);
    expect(workers).toHaveLength(2);
    expect(limits()).toEqual([]);
  });

  test('whose worker fails or never begins says so', async () => {
    const { searcher, workers, runOut } = bench();
    const failing = searcher.search(pattern('a'), ARTICLE);
    workers.at(-1)?.onFailed();
    expect(words(await failing)).toBe('failed');
    const never = searcher.search(pattern('a'), ARTICLE);
    runOut();
    expect(words(await never)).toBe('failed');
  });

  test('that is asked for while another one is tried takes its place', async () => {
    const { searcher, begin, answerNow, workers } = bench();
    const first = searcher.search(pattern('a'), ARTICLE);
    begin();
    const second = searcher.search(pattern('l.a'), ARTICLE);
    answerNow();
    expect(words(await first)).toBeNull();
    expect(words(await second)).toEqual(['Lúa', 'lúa']);
    expect(workers[0]?.isEnded).toBe(true);
  });

  test('is not heard any more once plain words are looked for', async () => {
    const { searcher, answerNow } = bench();
    const first = searcher.search(pattern('a'), ARTICLE);
    const second = searcher.search(queryOf('gat'), ARTICLE);
    answerNow();
    expect(words(await first)).toBeNull();
    expect(words(await second)).toEqual(['gặt']);
  });

  test('with too many matches is refused', async () => {
    const { searcher, answer, asked } = bench();
    const search = searcher.search(pattern('.'), ARTICLE);
    answer({ is: 'found', id: asked[0]?.id ?? 0, matches: null });
    expect(words(await search)).toBe('too-many');
    expect(seek(pattern('.'), ['a'.repeat(MOST_MATCHES + 1)])).toBeNull();
  });
});
