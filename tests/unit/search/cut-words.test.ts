import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutWords, wordsOf } from '#shared/search/cut-words';

test('letters, digits and accents make words; all else stands between them', () => {
  expect(wordsOf('Chiều 07/3/2024, UBND huyện Bến Lức: đạt 21,85% – “vượt”.')).toEqual(
    'Chiều 07 3 2024 UBND huyện Bến Lức đạt 21 85 vượt'.split(' '),
  );
});

test('a decomposed word is one word', () => {
  expect(wordsOf('Đước kênh'.normalize('NFD'))).toHaveLength(2);
});

test('letters beyond the first plane are whole', () => {
  expect(wordsOf('\u{20000}\u{20001} 😀 a')).toEqual(['\u{20000}\u{20001}', 'a']);
});

test('the parts put together are the text, and words and gaps take turns', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const parts: string[] = [];
      const kinds: boolean[] = [];
      cutWords(text, (start, end, isWord) => {
        parts.push(text.slice(start, end));
        kinds.push(isWord);
      });
      expect(parts.join('')).toBe(text);
      expect(parts).not.toContain('');
      expect(kinds.every((kind, i) => i === 0 || kind !== kinds[i - 1])).toBe(true);
    }),
  );
});
