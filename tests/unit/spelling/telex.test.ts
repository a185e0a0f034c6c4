import { describe, expect, test } from 'vitest';
import { takeApart } from '#shared/spelling/syllable';
import { readKeys } from '#shared/spelling/telex';

describe('keys that were not turned into letters', () => {
  test.each([
    ['dduowcj', 'được'],
    ['duocwj', 'dược'],
    ['nguwowif', 'người'],
    ['nguoiwf', 'người'],
    ['tieengs', 'tiếng'],
    ['vieetj', 'việt'],
    ['chuyeenr', 'chuyển'],
    ['wowcs', 'ước'],
    ['d9u7o7c5', 'được'],
    ['ngu7o7i2', 'người'],
    ['tie6ng1', 'tiếng'],
    ['quye6n2', 'quyền'],
  ])('%s is %s', (keys, word) => {
    expect(readKeys(keys)).toEqual(takeApart(word));
  });

  test('letters without a key are none', () => {
    expect(readKeys('ban')).toBeNull();
    expect(readKeys('được')).toBeNull();
  });

  test('accents that are there already stay', () => {
    expect(readKeys('việnf')).toEqual({ letters: takeApart('viền').letters, tone: takeApart('viền').tone });
  });
});
