import { describe, expect, test } from 'vitest';
import { houseOf } from '#shared/check/house';
import type { Manuscript, Passage } from '#shared/check/manuscript';
import { PORTAL } from '#shared/layout/portal';
import { EMPTY_NEWSROOM } from '#shared/newsroom/newsroom';
import { createProofingClient, type Listeners } from '../../../../src/renderer/proofing/client';
import type { Proofread, Standards, ToProofreader } from '../../../../src/renderer/proofing/messages';

const STANDARDS: Standards = { house: houseOf(PORTAL, EMPTY_NEWSROOM, '2024-03-08'), own: [], spelling: true };

const passage = (key: string, text: string): Passage => ({ key, slot: 'body', kind: 'paragraph', text });

const manuscriptOf = (...passages: readonly Passage[]): Manuscript => ({
  language: 'vi',
  layout: PORTAL,
  dateline: null,
  byline: [],
  photos: [],
  passages,
});

/** A worker that does nothing by itself. */
const desk = () => {
  const heard: ToProofreader[] = [];
  const workers: Listeners[] = [];
  const results: Proofread[] = [];
  const running: boolean[] = [];
  const client = createProofingClient({
    start: (listeners) => {
      workers.push(listeners);
      return { send: (message) => void heard.push(message), end: () => {} };
    },
    onResult: (result) => void results.push(result),
    onRunning: (isRunning) => void running.push(isRunning),
  });
  const checks = () => heard.filter((message) => message.is === 'check');
  const answer = (version: number, text = ''): void => {
    const misspelled = [{ key: '1', start: 0, end: 1, text, slot: 'body' as const, fingerprint: text }];
    workers.at(-1)?.onMessage({ is: 'checked', version, findings: [], misspelled });
  };
  return { client, heard, workers, results, running, checks, answer };
};

describe('the proofreading client', () => {
  test('starts no worker before there is something to check', () => {
    const { client, workers } = desk();
    client.setStandards(STANDARDS);
    expect(workers).toHaveLength(0);
    client.check(manuscriptOf(passage('1', 'một')));
    expect(workers).toHaveLength(1);
  });

  test('sends only passages that have changed', () => {
    const { client, checks, answer } = desk();
    client.setStandards(STANDARDS);
    const [one, two] = [passage('1', 'một'), passage('2', 'hai')];
    client.check(manuscriptOf(one, two));
    answer(1);
    client.check(manuscriptOf(one, passage('2', 'hai ba')));
    expect(checks().map(({ changed }) => changed.map(({ text }) => text))).toEqual([['một', 'hai'], ['hai ba']]);
    expect(checks()[1]?.order).toEqual(['1', '2']);
  });

  test('asks one question at a time, and then about the latest text alone', () => {
    const { client, checks, answer, results } = desk();
    client.setStandards(STANDARDS);
    client.check(manuscriptOf(passage('1', 'a')));
    client.check(manuscriptOf(passage('1', 'ab')));
    client.check(manuscriptOf(passage('1', 'abc')));
    expect(checks()).toHaveLength(1);
    answer(1, 'stale');
    expect(checks().map(({ changed }) => changed[0]?.text)).toEqual(['a', 'abc']);
    expect(results).toEqual([]);
    answer(2, 'fresh');
    expect(results.map(({ misspelled }) => misspelled[0]?.text)).toEqual(['fresh']);
  });

  test('hears nothing more of a sheet that was taken away', () => {
    const { client, answer, results, running } = desk();
    client.setStandards(STANDARDS);
    client.check(manuscriptOf(passage('1', 'a')));
    client.check(null);
    answer(1, 'stale');
    expect(results).toEqual([]);
    expect(running.at(-1)).toBe(false);
  });

  test('hears a second answer to the same question, as when a dictionary has come', () => {
    const { client, answer, results } = desk();
    client.setStandards(STANDARDS);
    client.check(manuscriptOf(passage('1', 'a')));
    answer(1, 'first');
    answer(1, 'second');
    expect(results.map(({ misspelled }) => misspelled[0]?.text)).toEqual(['first', 'second']);
  });

  test('checks anew when the standards are others', () => {
    const { client, checks, answer } = desk();
    client.setStandards(STANDARDS);
    client.check(manuscriptOf(passage('1', 'a')));
    answer(1);
    client.setStandards({ ...STANDARDS, spelling: false });
    expect(checks()).toHaveLength(2);
    expect(checks()[1]?.changed).toEqual([]);
  });

  test('a worker that fails is started anew once, knows everything again, and after that there is silence', async () => {
    const { client, workers, heard, checks, running, answer, results } = desk();
    client.setStandards(STANDARDS);
    client.check(manuscriptOf(passage('1', 'a')));
    const lost = client.suggest('a');
    workers[0]?.onFailed();
    expect(await lost).toEqual([]);
    expect(workers).toHaveLength(2);
    expect(heard.slice(3).map(({ is }) => is)).toEqual(['standards', 'check']);
    expect(checks().at(-1)?.changed).toHaveLength(1);
    answer(2, 'again');
    expect(results).toHaveLength(1);
    workers[1]?.onFailed();
    expect(workers).toHaveLength(2);
    expect(running.at(-1)).toBe(false);
    expect(await client.suggest('a')).toEqual([]);
    client.check(manuscriptOf(passage('1', 'ab')));
    expect(running.at(-1)).toBe(false);
  });

  test('suggestions come to the one who asked', async () => {
    const { client, workers } = desk();
    const [first, second] = [client.suggest('một'), client.suggest('hai')];
    workers[0]?.onMessage({ is: 'suggested', id: 2, words: ['HAI'] });
    workers[0]?.onMessage({ is: 'suggested', id: 1, words: ['MỘT'] });
    expect([await first, await second]).toEqual([['MỘT'], ['HAI']]);
  });
});
