import { describe, expect, test } from 'vitest';
import { createSuggester, MOST_SUGGESTIONS } from '#shared/spelling/suggesting/suggest';
import { readVietnamese } from './words';

const vietnamese = readVietnamese();
const suggester = createSuggester();
const suggest = (word: string, place: 'old' | 'new' = 'old') => suggester(word, vietnamese, null, place);

describe('what was meant comes first', () => {
  test.each([
    ['a forgotten hat or horn', 'đuờng', 'đường'],
    ['a horn on the wrong letter', 'đựơc', 'được'],
    ['a horn on the u alone', 'luơng', 'lương'],
    ['no mark at all', 'duong', 'đường'],
    ['a forgotten accent', 'nguoi', 'người'],
    ['a forgotten tone', 'trưong', 'trường'],
    ['a tone on the wrong letter', 'tóan', 'toán'],
    ['two letters swapped', 'mtộ', 'một'],
    ['a doubled letter', 'quốcc', 'quốc'],
    ['ng for ngh and back', 'nghành', 'ngành'],
    ['hook for tilde', 'sẫn', 'sẵn'],
    ['what Telex left behind', 'dduowcj', 'được'],
    ['Telex keys behind accents', 'vietj', 'việt'],
    ['Telex’s d', 'ddang', 'đang'],
    ['what VNI left behind', 'd9u7o7c5', 'được'],
    ['a missing space', 'cóthể', 'có thể'],
    ['a missing last letter', 'phươg', 'phương'],
  ])('%s: %s → %s', (_, typed, meant) => {
    expect(suggest(typed)[0]).toBe(meant);
  });

  test.each([
    ['s for x', 'xáuu', 'sáu'],
    ['ch for tr', 'chườngg', 'trường'],
    ['n for ng', 'nghiênn', 'nghiêng'],
    ['d for đ', 'dườngg', 'đường'],
  ])('%s is among what is offered', (_, typed, meant) => {
    expect(suggest(typed)).toContain(meant);
  });
});

test('the case of the word is kept', () => {
  expect(suggest('Đuờng')[0]).toBe('Đường');
  expect(suggest('ĐUỜNG')[0]).toBe('ĐƯỜNG');
});

test('tones are placed as the house has them', () => {
  expect(suggest('hooà', 'old')).toContain('hòa');
  expect(suggest('hooà', 'new')).toContain('hoà');
});

test('there are seven at most, none twice, and each is a word', () => {
  for (const word of ['xữ', 'kháchh', 'aa', 'uỷu', 'ngghhh', 'zzzzzzzz', 'mtộ']) {
    const words = suggest(word);
    expect(words.length).toBeLessThanOrEqual(MOST_SUGGESTIONS);
    expect(new Set(words).size).toBe(words.length);
    for (const each of words) expect(each.split(' ').every(vietnamese.has)).toBe(true);
  }
});

test('a foreign-looking word is offered English words, an accented one is not', () => {
  const english = { has: () => false, suggest: () => ['online'] };
  expect(suggester('onlzine', vietnamese, english, 'old')).toContain('online');
  expect(suggester('đuờng', vietnamese, english, 'old')).not.toContain('online');
});
