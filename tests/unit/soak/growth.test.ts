/** The judge of a long day, on days that were made up. */
import { describe, expect, test } from 'vitest';
import type { Footprint } from '../../e2e/support/soak/footprint';
import { grown } from '../../e2e/support/soak/growth';

const REST: Footprint = {
  pageHeap: 18_000_000,
  mainHeap: 14_000_000,
  memory: 280_000_000,
  nodes: 840,
  listeners: 760,
  documents: 1,
  pages: 1,
  processes: 5,
  descriptors: 180,
  handles: 3,
  leftovers: 3,
};

const day = (key: string, values: readonly number[]): readonly Footprint[] =>
  values.map((value) => ({ ...REST, [key]: value }));

describe('a day is flat', () => {
  test('where nothing changes', () => {
    expect(grown(day('nodes', [840, 840, 840, 840, 840, 840]))).toEqual([]);
  });

  test('where tips come and go', () => {
    expect(grown(day('nodes', [843, 846, 840, 852, 843, 849]))).toEqual([]);
  });

  test('where it ends lower than it began', () => {
    expect(grown(day('listeners', [800, 790, 780, 770, 765, 760]))).toEqual([]);
  });

  test('where the heap rises by less each time, as code is compiled', () => {
    const heap = [19.6, 20.1, 20.5, 20.8, 21, 21.1].map((megabytes) => megabytes * 1_048_576);
    expect(grown(day('pageHeap', heap))).toEqual([]);
  });
});

describe('a day has left something behind', () => {
  test('where a file field of ten nodes stays each round, among tips that come and go', () => {
    expect(grown(day('nodes', [843, 856, 864, 879, 883, 899]))).toEqual([
      expect.stringMatching(/^nodes grows: 843, /u),
    ]);
  });

  test('where one timer more is waited for in each round', () => {
    expect(grown(day('handles', [3, 4, 5, 6, 7, 8]))).toEqual([expect.stringMatching(/^handles grows/u)]);
  });

  test('where one window stays open for good', () => {
    expect(grown(day('pages', [1, 1, 1, 2, 2, 2]))).toEqual([expect.stringMatching(/^pages grows/u)]);
  });

  test('where a second process of the same kind comes each round', () => {
    expect(grown(day('processes', [5, 6, 7, 8, 9, 10]))).toEqual([expect.stringMatching(/^processes grows/u)]);
  });

  test('in whatever it is that grows', () => {
    for (const [key, atRest] of Object.entries(REST)) {
      const steep = [1, 2, 3, 4, 5, 6].map((round) => atRest + round * 50 * 1_048_576);
      expect(grown(day(key, steep))).toEqual([expect.stringMatching(`^${key} grows`)]);
    }
  });
});

test('a day whose noise could hide a growth is not called flat', () => {
  expect(grown(day('nodes', [840, 1_270, 850, 1_150, 845, 1_260]))).toEqual([
    expect.stringMatching(/^nodes is too noisy to judge/u),
  ]);
});

test('four weighings are too few', () => {
  expect(() => grown(day('nodes', [1, 2, 3, 4]))).toThrow('at least five');
});
